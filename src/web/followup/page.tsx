import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Actor } from "#domain/people.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { BarPatterns } from "#web/kit/bars.tsx";
import { Said } from "#web/kit/said.tsx";
import { paths } from "#web/paths.ts";
import { Actions } from "./actions.tsx";
import { Causes, Statuses } from "./answers.tsx";
import { Lead } from "./lead.tsx";
import type { Cockpit } from "./load.ts";
import { Margin } from "./margin.tsx";
import { Matrix } from "./matrix.tsx";
import { RemindedWords, type WereReminded } from "./reminded.tsx";
import { Units } from "./units.tsx";

export type CockpitProps = Cockpit & {
  readonly actor: Actor;
  readonly today: CalendarDate;
  /** The unit whose people are shown. */
  readonly open: number | null;
  readonly reminded: WereReminded | null;
  readonly formToken: string;
  readonly texts: Texts;
};

/** What a page over the people needs. */
export type PeopleProps = Omit<CockpitProps, "answers" | "cells" | "models" | "findings">;

/** How it stands; who and what it waits for; what hinders; the goals through the periods; why activities deviate. */
export function CockpitPage(props: CockpitProps) {
  const { chosen, standing, texts } = props;
  const say = texts.webFollowUp;
  return (
    <div class="wrap">
      <BarPatterns />
      {props.reminded !== null && (
        <Said>
          <RemindedWords {...props} reminded={props.reminded} />
        </Said>
      )}
      <div class="head">
        <div>
          <h1 class="title">{say.title(chosen.period)}</h1>
          <Lead {...props} />
        </div>
        <Actions {...props} />
      </div>
      <Chooser {...props} />
      <div class="cols cockpit">
        <div>{standing.whole.total > 0 && <Units {...props} />}</div>
        <Margin {...props} />
      </div>
      <Matrix {...props} />
      {standing.whole.total > 0 && chosen.state !== "planned" && (
        <section class="split">
          <Causes {...props} />
          <Statuses {...props} />
        </section>
      )}
    </div>
  );
}

/** Which period and which bodies: what is chosen stands in the address. */
function Chooser({ chosen, texts }: CockpitProps) {
  const say = texts.webFollowUp;
  const { earlier, later, bodies, body, period } = chosen;
  const to = (key: string): string => withQuery(paths.followUp(key), { organ: body });
  const all: readonly { readonly id: number | null; readonly name: string }[] = [
    { id: null, name: say.allBodies },
    ...bodies,
  ];
  return (
    <>
      {(earlier !== null || later !== null) && (
        <nav class="choose" aria-label={say.otherPeriods}>
          {earlier !== null && <a href={to(earlier.key)}>{say.earlier(earlier)}</a>}
          {later !== null && <a href={to(later.key)}>{say.later(later)}</a>}
        </nav>
      )}
      {bodies.length > 1 && (
        <nav class="choose" aria-label={say.bodies}>
          {all.map(({ id, name }) => (
            <a
              key={id}
              href={withQuery(paths.followUp(period.key), { organ: id })}
              {...(id === body ? { "aria-current": "true" as const } : {})}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

/** No round anywhere: what is true, what comes, one link. */
export function NoRounds({ texts }: { readonly texts: Texts }) {
  const say = texts.webFollowUp;
  return (
    <div class="wrap">
      <h1 class="title">{say.emptyTitle}</h1>
      <p class="lead">{say.empty}</p>
      <p class="go">
        <a href={paths.plans()}>{say.emptyLink}</a>
      </p>
    </div>
  );
}
