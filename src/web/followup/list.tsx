import { isHandedIn } from "#domain/signoff.ts";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { ListedItem } from "#storage/cockpit/items.ts";
import type { ModelWords } from "#storage/cockpit/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Sentence } from "#web/kit/own-words.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import { type ListQuery, queryParts, VIEWS } from "./list-query.ts";
import { type NamedUnit, Narrow } from "./narrow.tsx";
import type { ChosenRounds } from "./rounds.ts";

export type ListProps = {
  readonly chosen: ChosenRounds;
  readonly query: ListQuery;
  readonly items: readonly ListedItem[];
  readonly total: number;
  readonly units: readonly NamedUnit[];
  readonly models: ReadonlyMap<number, ModelWords>;
  readonly today: CalendarDate;
  readonly texts: Texts;
};

/** The things behind a number in the cockpit, each with its page one link away. */
export function ListPage(props: ListProps) {
  const { chosen, query, items, total, units, texts } = props;
  const say = texts.webFollowUp;
  return (
    <div class="wrap">
      <Crumb chosen={chosen} texts={texts} />
      <h1 class="title">{say.list.titles[query.view]}</h1>
      <p class="lead">
        {total === 0 ? nothingWords(props) : say.list.lead(total)}
        {total > 0 && <Sentence text={`${narrowing(props)}.`} />}
      </p>
      <nav class="choose" aria-label={say.list.views}>
        {VIEW_WORDS.map(([word, view]) => (
          <a
            key={view}
            href={withQuery(paths.followUpItems(chosen.period.key), { visa: word, ...queryParts(query) })}
            {...(view === query.view ? { "aria-current": "true" as const } : {})}
          >
            {say.list.titles[view]}
          </a>
        ))}
      </nav>
      <Narrow
        action={paths.followUpItems(chosen.period.key)}
        {...{ chosen, units, texts }}
        unit={query.unit}
        keep={{ visa: wordOf(query.view), person: query.person, orsak: query.cause, status: query.status }}
      />
      {items.length > 0 && <ItemTable {...props} />}
      {total > items.length && <p class="sub">{say.list.cut(items.length, total)}</p>}
    </div>
  );
}

export function Crumb({ chosen, texts }: Pick<ListProps, "chosen" | "texts">) {
  const address = withQuery(paths.followUp(chosen.period.key), { organ: chosen.body });
  return (
    <Crumbs texts={texts}>
      <li>
        <a href={address}>{texts.webFollowUp.title(chosen.period)}</a>
      </li>
    </Crumbs>
  );
}

/** Why the list is empty: there is nothing such, or not among what was chosen. */
function nothingWords({ chosen, query, texts }: ListProps): string {
  const { unit, person, cause, status, view } = query;
  const isNarrowed = [chosen.body, unit, person, cause, status].some((part) => part !== null);
  return isNarrowed ? texts.webFollowUp.list.noMatch : texts.webFollowUp.list.nothing[view];
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

const VIEW_WORDS = Object.entries(VIEWS);
const wordOf = (view: ListQuery["view"]): string | null => VIEW_WORDS.find(([, one]) => one === view)?.[0] ?? null;

/** Unit by unit; a chosen unit stands in the lead already. */
function ItemTable(props: ListProps) {
  const { items, query, texts } = props;
  const say = texts.webFollowUp.list;
  return (
    <table class="stack worklist">
      <thead>
        <tr>
          <th scope="col">{say.what}</th>
          <th scope="col">{say.who}</th>
          <th scope="col">{say.standing}</th>
          <th scope="col">{say.due}</th>
        </tr>
      </thead>
      {Array.from(
        Map.groupBy(items, ({ unitName, bodyName }) => unitName ?? bodyName),
        ([place, own]) => (
          <tbody key={place}>
            {query.unit === null && (
              <tr class="group">
                <th colSpan={4} scope="rowgroup">
                  <Own>{place}</Own>
                  <span class="n">{own.length}</span>
                </th>
              </tr>
            )}
            {own.map((item) => (
              <ItemRow key={item.id} item={item} page={props} />
            ))}
          </tbody>
        ),
      )}
    </table>
  );
}

function ItemRow({ item, page }: { readonly item: ListedItem; readonly page: ListProps }) {
  const { models, today, texts } = page;
  const say = texts.webFollowUp.list;
  return (
    <tr>
      <th scope="row">
        <a href={paths[item.kind](item.id)} lang="sv">
          {item.title}
        </a>
        <span class="kind">{`${say.kinds[item.kind]} ${item.number}`}</span>
      </th>
      <td class="inl">{item.ownerNames ?? texts.webFollowUp.units.nameless}</td>
      <td class="inl">
        {say.states[item.itemState]}
        <Answer item={item} models={models} />
      </td>
      <td class="inl">
        {isLeft(item) && item.dueOn < today ? <span class="late">{say.late(item.dueOn)}</span> : say.dueOn(item.dueOn)}
      </td>
    </tr>
  );
}

const isLeft = (item: ListedItem): boolean => !isHandedIn(item.itemState);

type AnswerProps = { readonly item: ListedItem; readonly models: ListProps["models"] };

/** The status that was handed in. What is a draft stays between its writer and the reviewer, on its own page. */
function Answer({ item, models }: AnswerProps) {
  if (isLeft(item) || item.kind !== "activity" || item.answer === null) return null;
  const model = models.get(item.modelId);
  const found = model === undefined ? undefined : model.statuses.find(({ key }) => key === item.answer);
  return found === undefined ? null : (
    <span class="kind" lang="sv">
      {found.label}
    </span>
  );
}
