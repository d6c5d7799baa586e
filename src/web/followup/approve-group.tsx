import { statusSymbol } from "#documents/model-symbols.ts";
import type { ListedItem } from "#storage/cockpit/items.ts";
import { ownFindingText } from "#text/finding-text.ts";
import { gradeMark } from "#web/kit/grade.ts";
import { Own, Quoted, Sentence } from "#web/kit/own-words.tsx";
import { FindingSymbol, Mark } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import type { ApproveProps } from "./approve.tsx";

/** What waits under one goal; never empty. */
type Group = readonly [ListedItem, ...ListedItem[]];

const BY_NUMBER = new Intl.Collator("sv", { numeric: true });

/** Things by their goals, body by body in the order of the numbers; each goal's own assessment last. */
export function groupsOf(items: readonly ListedItem[]): readonly Group[] {
  return Array.from(Map.groupBy(items, ({ goalId }) => goalId).values())
    .flatMap((together): readonly Group[] => {
      const [first, ...others] = together.toSorted(
        (a, b) => Number(a.kind === "goal") - Number(b.kind === "goal") || BY_NUMBER.compare(a.number, b.number),
      );
      return first === undefined ? [] : [[first, ...others]];
    })
    .sort(([a], [b]) => BY_NUMBER.compare(a.bodyName, b.bodyName) || BY_NUMBER.compare(a.goalNumber, b.goalNumber));
}

/** How a thing is named in the form: with the version that was read. */
const valueOf = ({ id, version }: ListedItem): string => `${id}:${version}`;

type Props = { readonly group: Group; readonly page: ApproveProps };

/** A goal with what waits under it. Its box, where there are several, stands for all of them, without a script. */
export function ApproveGroup({ group, page }: Props) {
  const { chosen, sent, texts } = page;
  const say = texts.webFollowUp.approve;
  const [{ goalId, goalNumber, goalTitle, bodyName }] = group;
  const box = `mal-${goalId}`;
  return (
    <tbody>
      <tr class="group">
        <td>
          {group.length > 1 && (
            <input
              type="checkbox"
              name="item"
              id={box}
              value={group.map(valueOf).join(" ")}
              checked={group.every(({ id }) => sent?.chosen.includes(id) === true)}
            />
          )}
        </td>
        <th colSpan={3} scope="rowgroup">
          <span class="decided" lang="sv">{`${goalNumber} ${goalTitle}`}</span>
          <span class="kind">
            {chosen.rounds.length > 1 && (
              <>
                <Own>{bodyName}</Own>
                {" · "}
              </>
            )}
            {group.length > 1 ? <label for={box}>{say.all(group.length)}</label> : say.one}
          </span>
        </th>
      </tr>
      {group.map((item) => (
        <Row key={item.id} item={item} page={page} />
      ))}
    </tbody>
  );
}

function Row({ item, page }: { readonly item: ListedItem; readonly page: ApproveProps }) {
  const { sent, texts } = page;
  const say = texts.webFollowUp;
  const why = sent?.left.get(item.id)?.why;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          name="item"
          id={`item-${item.id}`}
          value={valueOf(item)}
          checked={sent?.chosen.includes(item.id) === true}
          aria-label={item.title}
          lang="sv"
        />
      </td>
      <th scope="row">
        <a href={paths[item.kind](item.id)}>
          {item.kind === "goal" ? say.approve.assessment : <Own>{item.title}</Own>}
        </a>
        <span class="kind">{`${say.list.kinds[item.kind]} ${item.number}`}</span>
      </th>
      <td>{item.ownerNames ?? say.units.nameless}</td>
      <td>
        <Answer item={item} page={page} />
        {item.comment !== null && <Quoted text={item.comment} />}
        <Remarks item={item} page={page} />
        {why !== undefined && <p class="ds-validation-message">{why}</p>}
      </td>
    </tr>
  );
}

/** What the checks found in this one, to be read before it is approved. */
function Remarks({ item, page: { findings, texts } }: { readonly item: ListedItem; readonly page: ApproveProps }) {
  const own = findings.get(item.id);
  if (own === undefined) return null;
  return (
    <ul class="remarks" aria-label={texts.webFollowUp.approve.remarks(own.length)}>
      {own.map(({ finding }) => (
        <li key={`${finding.where} ${finding.detail.code} ${finding.quote ?? ""}`}>
          <FindingSymbol level={finding.severity === "error" ? "blocks" : "lookOver"} />
          <span>
            <Sentence text={ownFindingText(finding, texts)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A measure's outcome, a goal's grade or an activity's status, as it was handed in. */
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
    return <Mark symbol={symbol} word={label} own />;
  }
  const status = model?.statuses.find(({ key }) => key === item.answer);
  return status === undefined ? <>{item.answer}</> : <Mark symbol={statusSymbol(status)} word={status.label} own />;
}
