import { dayNumber, type CalendarDate } from "#domain/calendar-date.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import type { Item } from "#storage/items.ts";
import type { ReturnNote } from "#storage/notes.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";

type Props = {
  readonly duties: readonly Item[];
  readonly notes: readonly ReturnNote[];
  readonly today: CalendarDate;
  readonly texts: Texts;
};

const isLeft = (item: Item): boolean => item.itemState !== "submitted" && item.itemState !== "approved";

/** What I owe: one clear thing to begin with, then the rest by day, then what others have and what is done. */
export function ToDo({ duties, notes, today, texts }: Props) {
  const say = texts.webTodo;
  const left = duties.filter(isLeft).toSorted((a, b) => urgency(a, today) - urgency(b, today));
  const [first, ...rest] = left;
  const row = { notes, today, texts };
  return (
    <div class="wrap">
      <h1 class="title">{say.title}</h1>
      <Lead duties={duties} left={left} today={today} texts={texts} />
      {first !== undefined && (
        <section>
          <h2>{say.startHere}</h2>
          <ul class="rows">
            <Row item={first} primary {...row} />
          </ul>
        </section>
      )}
      <Group heading={say.left} items={rest} {...row} />
      <Group heading={say.waiting} items={duties.filter((item) => item.itemState === "submitted")} {...row} />
      <Group heading={say.approved} items={duties.filter((item) => item.itemState === "approved")} {...row} />
    </div>
  );
}

/** Returned first, then overdue, then the nearest day: the list is already by day. */
function urgency(item: Item, today: CalendarDate): number {
  if (item.itemState === "returned") return 0;
  return item.dueOn < today ? 1 : 2;
}

type LeadProps = Omit<Props, "notes"> & { readonly left: readonly Item[] };

function Lead({ duties, left, today, texts }: LeadProps) {
  const say = texts.webTodo;
  const next = left.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  const period = next === undefined ? null : parsePeriod(next.period);
  if (next === undefined || period === null) return <Done duties={duties} texts={texts} />;
  const done = duties.length - left.length;
  return (
    <>
      <p class="lead">
        {say.lead.youHave}
        <strong>{say.lead.left(left.length)}</strong>
        {say.lead.forPeriod(period)}
        <strong>{say.lead.due(next.dueOn)}</strong>
        {say.lead.inDays(dayNumber(next.dueOn) - dayNumber(today))}
      </p>
      <div class="steps" aria-hidden="true">
        {duties.map((item, index) => (
          <i key={item.id} {...(index < done ? { class: "on" } : {})} />
        ))}
      </div>
      <p class="steps-l">{say.progress(done, duties.length)}</p>
    </>
  );
}

function Done({ duties, texts }: Pick<Props, "duties" | "texts">) {
  const say = texts.webTodo;
  const periods = [...new Set(duties.map((item) => item.period))]
    .map(parsePeriod)
    .filter((period): period is Period => period !== null)
    .map((period) => texts.documents.periodName(period));
  return <p class="lead">{duties.length === 0 ? say.nothing : say.done(periods.join(", "))}</p>;
}

type RowProps = Omit<Props, "duties">;

function Group({ heading, items, ...row }: RowProps & { readonly heading: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="rows">
        {items.map((item) => (
          <Row key={item.id} item={item} {...row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item, primary, notes, today, texts }: RowProps & { readonly item: Item; readonly primary?: boolean }) {
  const say = texts.webTodo;
  const href = paths[item.kind](item.id);
  const note = notes.find((candidate) => candidate.itemId === item.id);
  return (
    <li>
      <div>
        <h3>
          <a href={href}>{item.title}</a>
        </h3>
        <p class="meta">
          <span>{say.kinds[item.kind]}</span>
          <Standing item={item} today={today} texts={texts} />
        </p>
      </div>
      <div class="act">
        <a class="ds-button" data-size="sm" href={href} {...(primary === true ? {} : { "data-variant": "secondary" })}>
          {verb(item, texts)}
          <span class="ds-sr-only">{` ${item.title}`}</span>
        </a>
      </div>
      {note !== undefined && <p class="say">{`”${note.note}”`}</p>}
    </li>
  );
}

function verb(item: Item, texts: Texts): string {
  const say = texts.webTodo;
  if (item.itemState === "returned") return say.mend;
  if (item.itemState === "draft") return say.goOn;
  return isLeft(item) ? say.verbs[item.kind] : say.see;
}

function Standing({
  item,
  today,
  texts,
}: {
  readonly item: Item;
  readonly today: CalendarDate;
  readonly texts: Texts;
}) {
  const say = texts.webTodo;
  const late = isLeft(item) && item.dueOn < today;
  return (
    <>
      {item.itemState === "returned" && <span>{say.returned}</span>}
      {item.itemState === "draft" && <span>{say.draft}</span>}
      {item.itemState === "submitted" && <span>{say.submitted}</span>}
      {item.itemState === "approved" && <span>{say.isApproved}</span>}
      {late && <span class="late">{say.late(item.dueOn)}</span>}
      {isLeft(item) && !late && <span>{say.dueOn(item.dueOn)}</span>}
    </>
  );
}
