import type { PlanChange, PlanNames } from "#storage/plan-changes.ts";
import type { PlanHead } from "#storage/plans.ts";
import type { Texts } from "#text/texts.ts";
import { Pager } from "#web/kit/pager.tsx";
import { paths } from "#web/paths.ts";
import { History } from "./history.tsx";
import { PlanFrame } from "./page.tsx";

type Props = {
  readonly plan: PlanHead;
  readonly changes: readonly PlanChange[];
  readonly names: PlanNames;
  readonly hasOlder: boolean;
  readonly isFirst: boolean;
  readonly texts: Texts;
};

/** Everything that has been changed in a plan, the latest first. */
export function HistoryPage({ plan, changes, names, hasOlder, isFirst, texts }: Props) {
  const say = texts.webPlan.history;
  const last = changes.at(-1)?.version;
  const older = hasOlder && last !== undefined ? { href: paths.planHistory(plan.id, last), words: say.older } : null;
  return (
    <PlanFrame plan={plan} current="history" texts={texts}>
      <h2 class="ds-sr-only">{say.title}</h2>
      <p class="lead">{plan.version === 1 ? say.none : say.lead(plan.version - 1)}</p>
      <History changes={changes} names={names} texts={texts} />
      <Pager
        label={say.title}
        words=""
        earlier={isFirst ? null : { href: paths.planHistory(plan.id), words: say.newest }}
        later={older}
      />
    </PlanFrame>
  );
}
