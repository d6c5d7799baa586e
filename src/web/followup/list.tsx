import type { CalendarDate } from "#domain/calendar-date.ts";
import type { ListedItem } from "#storage/cockpit/items.ts";
import type { ModelWords } from "#storage/cockpit/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { type ListQuery, queryParts, VIEWS } from "./list-query.ts";
import type { ChosenRounds } from "./rounds.ts";

export type ListProps = {
  readonly chosen: ChosenRounds;
  readonly query: ListQuery;
  readonly items: readonly ListedItem[];
  readonly total: number;
  readonly models: ReadonlyMap<number, ModelWords>;
  readonly today: CalendarDate;
  readonly texts: Texts;
};

/** The things behind a number in the cockpit, each with its page one link away. */
export function ListPage(props: ListProps) {
  const { chosen, query, items, total, texts } = props;
  const say = texts.webFollowUp;
  return (
    <div class="wrap">
      <Crumb chosen={chosen} texts={texts} />
      <h1 class="title">{say.list.titles[query.view]}</h1>
      <p class="lead">
        {total === 0 ? say.list.nothing : say.list.lead(total)}
        {total > 0 && `${narrowing(props)}.`}
      </p>
      <nav class="choose" aria-label={say.list.views}>
        {Object.entries(VIEWS).map(([word, view]) => (
          <a
            key={view}
            href={withQuery(paths.followUpItems(chosen.period.key), { visa: word, ...queryParts(query) })}
            {...(view === query.view ? { "aria-current": "true" as const } : {})}
          >
            {say.list.titles[view]}
          </a>
        ))}
      </nav>
      {items.length > 0 && <ItemTable {...props} />}
      {total > items.length && <p class="sub">{say.list.cut(items.length, total)}</p>}
    </div>
  );
}

export function Crumb({ chosen, texts }: Pick<ListProps, "chosen" | "texts">) {
  const address = withQuery(paths.followUp(chosen.period.key), { organ: chosen.body });
  return (
    <ol class="crumb">
      <li>
        <a href={address}>{texts.webFollowUp.title(chosen.period)}</a>
      </li>
    </ol>
  );
}

/** In words what the address narrows to. */
function narrowing({ query, items, models, texts }: ListProps): string {
  const say = texts.webFollowUp.list;
  const [first] = items;
  const words = Array.from(models.values());
  const cause = words.flatMap(({ causes }) => causes).find(({ key }) => key === query.cause);
  const status = words.flatMap(({ statuses }) => statuses).find(({ key }) => key === query.status);
  const owner = query.person === null ? null : (first?.ownerNames ?? null);
  const unit = query.unit === null ? null : (first?.unitName ?? null);
  return [
    owner === null ? "" : say.of(owner),
    unit === null ? "" : say.in(unit),
    cause === undefined ? "" : say.cause(cause.label),
    status === undefined ? "" : say.status(status.label),
  ].join("");
}

function ItemTable({ items, models, today, texts }: ListProps) {
  const say = texts.webFollowUp.list;
  return (
    <table class="stack worklist">
      <thead>
        <tr>
          <th scope="col">{say.what}</th>
          <th scope="col">{say.where}</th>
          <th scope="col">{say.who}</th>
          <th scope="col">{say.standing}</th>
          <th scope="col">{say.due}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <ItemName item={item} texts={texts} />
            <td>{item.unitName ?? item.bodyName}</td>
            <td>{item.ownerNames ?? texts.webFollowUp.units.nameless}</td>
            <td>
              {say.states[item.itemState]}
              <Answer item={item} models={models} />
            </td>
            <td>
              {isLeft(item) && item.dueOn < today ? (
                <span class="late">{say.late(item.dueOn)}</span>
              ) : (
                say.dueOn(item.dueOn)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ItemName({ item, texts }: { readonly item: ListedItem; readonly texts: Texts }) {
  return (
    <th scope="row">
      <a href={paths[item.kind](item.id)}>{item.title}</a>
      <span class="kind">{`${texts.webFollowUp.list.kinds[item.kind]} ${item.number}`}</span>
    </th>
  );
}

const isLeft = (item: ListedItem): boolean => item.itemState !== "submitted" && item.itemState !== "approved";

type AnswerProps = { readonly item: ListedItem; readonly models: ListProps["models"] };

/** The status that was handed in. What is a draft stays between its writer and the reviewer, on its own page. */
function Answer({ item, models }: AnswerProps) {
  if (isLeft(item) || item.kind !== "activity" || item.answer === null) return null;
  const model = models.get(item.modelId);
  const found = model === undefined ? undefined : model.statuses.find(({ key }) => key === item.answer);
  return found === undefined ? null : <span class="kind">{found.label}</span>;
}
