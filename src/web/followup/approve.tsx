import type { ListedItem } from "#storage/cockpit/items.ts";
import type { ModelWords } from "#storage/cockpit/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { Button, ErrorSummary, Form } from "#web/kit/form.tsx";
import { Said } from "#web/kit/said.tsx";
import { paths } from "#web/paths.ts";
import { ApproveGroup, groupsOf } from "./approve-group.tsx";
import type { PlacedFinding } from "./findings.ts";
import { Crumb } from "./list.tsx";
import { type NamedUnit, Narrow } from "./narrow.tsx";
import type { ChosenRounds } from "./rounds.ts";

/** What came of an approval that was not taken whole: the chosen ones, and why each that is left was left. */
export type SentApproval = {
  readonly chosen: readonly number[];
  readonly left: ReadonlyMap<number, { readonly title: string | null; readonly why: string }>;
  readonly isEmpty: boolean;
};

export type ApproveProps = {
  readonly chosen: ChosenRounds;
  /** What the visitor may approve. */
  readonly items: readonly ListedItem[];
  /** By the thing that they are about. */
  readonly findings: ReadonlyMap<number | undefined, readonly PlacedFinding[]>;
  readonly models: ReadonlyMap<number, ModelWords>;
  readonly sent: SentApproval | null;
  /** How many were just approved. */
  readonly approved: number | null;
  readonly unit: number | null;
  readonly units: readonly NamedUnit[];
  readonly formToken: string;
  readonly texts: Texts;
};

/** What waits for review, goal by goal, with answer, comment and findings to read, and a box to tick for each or for all. */
export function ApprovePage(props: ApproveProps) {
  const { chosen, items, approved, unit, units, formToken, texts } = props;
  const say = texts.webFollowUp.approve;
  const faults = faultsOf(props);
  const address = paths.approveMany(chosen.period.key);
  return (
    <div class="wrap">
      <Crumb chosen={chosen} texts={texts} />
      {approved !== null && <Said>{say.approved(approved)}</Said>}
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead(items.length)}</p>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Narrow action={address} {...{ chosen, unit, units, texts }} keep={{}} />
      {items.length > 0 && (
        <Form action={withQuery(address, { organ: chosen.body, enhet: unit })} formToken={formToken} class="approve">
          <p class="hint">{say.hint}</p>
          <table class="stack worklist" id="item">
            <caption class="ds-sr-only">{say.choose}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span class="ds-sr-only">{say.choose}</span>
                </th>
                <th scope="col">{texts.webFollowUp.list.what}</th>
                <th scope="col">{texts.webFollowUp.list.who}</th>
                <th scope="col">{say.answer}</th>
              </tr>
            </thead>
            {groupsOf(items).map((group) => (
              <ApproveGroup key={group[0].goalId} group={group} page={props} />
            ))}
          </table>
          <div class="go">
            <Button>{say.button}</Button>
          </div>
        </Form>
      )}
    </div>
  );
}

/** Also what is no longer in the list, because somebody has taken it back: who ticked it is told. */
function faultsOf({ sent, texts }: ApproveProps) {
  if (sent === null) return [];
  if (sent.isEmpty) return [{ field: "item", message: texts.webFollowUp.approve.none }];
  return Array.from(sent.left, ([id, { title, why }]) => {
    return { field: `item-${id}`, message: title === null ? why : `${title}: ${why}` };
  });
}
