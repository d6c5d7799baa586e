import { statusSymbol } from "#documents/model-symbols.ts";
import type { ListedItem } from "#storage/cockpit/items.ts";
import type { ModelWords } from "#storage/cockpit/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { Button, ErrorSummary, Form } from "#web/kit/form.tsx";
import { gradeMark } from "#web/kit/grade.ts";
import { Mark } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import type { PlacedFinding } from "./findings.ts";
import { Crumb, ItemName } from "./list.tsx";
import type { ChosenRounds } from "./rounds.ts";

/** What came of an approval that was not taken whole: the chosen ones, and why each that is left was left. */
export type SentApproval = {
  readonly chosen: readonly number[];
  readonly left: ReadonlyMap<number, string>;
  readonly isEmpty: boolean;
};

export type ApproveProps = {
  readonly chosen: ChosenRounds;
  /** What the visitor may approve. */
  readonly items: readonly ListedItem[];
  readonly findings: readonly PlacedFinding[];
  readonly models: ReadonlyMap<number, ModelWords>;
  readonly sent: SentApproval | null;
  /** How many were just approved. */
  readonly approved: number | null;
  readonly unit: number | null;
  readonly formToken: string;
  readonly texts: Texts;
};

/** What waits for review, with answer and comment to read, and a box to tick for each. */
export function ApprovePage(props: ApproveProps) {
  const { chosen, items, sent, approved, unit, formToken, texts } = props;
  const say = texts.webFollowUp.approve;
  const faults = faultsOf(props);
  const action = withQuery(paths.approveMany(chosen.period.key), { organ: chosen.body, enhet: unit });
  return (
    <div class="wrap">
      <Crumb chosen={chosen} texts={texts} />
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {approved !== null && <output class="done-note">{say.approved(approved)}</output>}
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead(items.length)}</p>
      {items.length > 0 && (
        <Form action={action} formToken={formToken}>
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
                <th scope="col">{say.findings}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <Row key={item.id} item={item} isChosen={sent?.chosen.includes(item.id) === true} page={props} />
              ))}
            </tbody>
          </table>
          <div class="go">
            <Button>{say.button}</Button>
          </div>
        </Form>
      )}
    </div>
  );
}

function faultsOf({ sent, items, texts }: ApproveProps) {
  if (sent === null) return [];
  if (sent.isEmpty) return [{ field: "item", message: texts.webFollowUp.approve.none }];
  return items.flatMap((item) => {
    const why = sent.left.get(item.id);
    return why === undefined ? [] : [{ field: `item-${item.id}`, message: `${item.title}: ${why}` }];
  });
}

type RowProps = { readonly item: ListedItem; readonly isChosen: boolean; readonly page: ApproveProps };

function Row({ item, isChosen, page }: RowProps) {
  const { findings, sent, texts } = page;
  const say = texts.webFollowUp.approve;
  const remarks = findings.filter((one) => one.item?.id === item.id).length;
  const why = sent?.left.get(item.id);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          name="item"
          id={`item-${item.id}`}
          value={`${item.id}:${item.version}`}
          checked={isChosen}
          aria-label={item.title}
        />
      </td>
      <ItemName item={item} texts={texts} />
      <td>{item.ownerNames ?? texts.webFollowUp.units.nameless}</td>
      <td>
        <Answer item={item} page={page} />
        {item.comment !== null && <p class="muted said">{item.comment}</p>}
        {why !== undefined && <p class="ds-validation-message">{why}</p>}
      </td>
      <td>{remarks === 0 ? <span class="muted">{say.noRemarks}</span> : say.remarks(remarks)}</td>
    </tr>
  );
}

function Answer({ item, page: { models, texts } }: { readonly item: ListedItem; readonly page: ApproveProps }) {
  const model = models.get(item.modelId);
  if (item.kind === "measure") {
    return (
      <>
        {item.value === null ? texts.webFollowUp.list.noValue : texts.documents.withUnit(item.value, item.measuredIn)}
      </>
    );
  }
  if (item.answer === null) return null;
  if (item.kind === "goal") {
    const { symbol, label } = gradeMark(model, item.answer, texts);
    return <Mark symbol={symbol} word={label} />;
  }
  const status = model?.statuses.find(({ key }) => key === item.answer);
  return status === undefined ? <>{item.answer}</> : <Mark symbol={statusSymbol(status)} word={status.label} />;
}
