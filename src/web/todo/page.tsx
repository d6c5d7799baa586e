import { dayNumber, type CalendarDate } from "#domain/calendar-date.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import type { Texts } from "#text/texts.ts";
import type { Duty, LoadedToDo } from "./load.ts";
import { paths } from "#web/paths.ts";
import { Margin } from "./margin.tsx";
import { DutyRow } from "./row.tsx";

type Props = LoadedToDo & {
  readonly today: CalendarDate;
  /** The cockpit is in this person's menu. */
  readonly followsUp: boolean;
  readonly texts: Texts;
};

/** What I owe: one clear thing to begin with, then the rest by day, then what waits for others and what is done. */
export function ToDo(props: Props) {
  const { duties, today, texts } = props;
  const say = texts.webTodo;
  const left = duties.filter(({ isLeft }) => isLeft);
  const [first, ...rest] = left
    .filter(({ waits, isLate }) => !waits || isLate)
    .toSorted((a, b) => urgency(a) - urgency(b));
  const waiting = left.filter(({ waits, isLate }) => waits && !isLate);
  return (
    <div class="wrap cols">
      <div>
        <h1 class="title">{say.title}</h1>
        <Lead duties={duties} left={left} today={today} texts={texts} />
        {first !== undefined && (
          <section>
            <h2>{say.startHere}</h2>
            <ul class="rows">
              <DutyRow duty={first} primary texts={texts} />
            </ul>
          </section>
        )}
        {left.length === 0 && <Instead {...props} />}
        <Group heading={say.left} duties={rest} texts={texts} />
        <Group heading={say.waiting} duties={waiting} texts={texts} />
        <Group heading={say.handedIn} duties={duties.filter(({ isLeft }) => !isLeft)} texts={texts} counted />
      </div>
      <Margin {...props} />
    </div>
  );
}

/** Returned first, then overdue, then the nearest day: the list is already by day. */
function urgency({ item, isLate }: Duty): number {
  if (item.itemState === "returned") return 0;
  return isLate ? 1 : 2;
}

type LeadProps = Pick<Props, "duties" | "today" | "texts"> & { readonly left: readonly Duty[] };

function Lead({ duties, left, today, texts }: LeadProps) {
  const say = texts.webTodo;
  const next = left.find(({ isLate }) => !isLate) ?? left.at(-1);
  const period = next === undefined ? null : parsePeriod(next.item.period);
  if (next === undefined || period === null) return <Done duties={duties} texts={texts} />;
  const done = duties.length - left.length;
  const rounds = new Set(left.map(({ item }) => item.period)).size;
  const late = left.filter(({ isLate }) => isLate).length;
  return (
    <>
      <p class="lead">
        {say.lead.youHave}
        <strong>{say.lead.left(left.length)}</strong>
        {rounds > 1 ? say.lead.inRounds(rounds) : say.lead.forPeriod(period)}
        <strong>{say.lead.due(next.item.dueOn)}</strong>
        {say.lead.inDays(dayNumber(next.item.dueOn) - dayNumber(today))}
        {late > 0 && late < left.length && say.lead.ofWhichLate(late)}
      </p>
      <div class="steps" aria-hidden="true">
        {duties.map(({ item }, index) => (
          <i key={item.id} {...(index < done ? { class: "on" } : {})} />
        ))}
      </div>
      <p class="steps-l">{say.progress(done, duties.length)}</p>
    </>
  );
}

function Done({ duties, texts }: Pick<Props, "duties" | "texts">) {
  const say = texts.webTodo;
  const periods = [...new Set(duties.map(({ item }) => item.period))]
    .map(parsePeriod)
    .filter((period): period is Period => period !== null)
    .map((period) => texts.documents.periodName(period));
  return <p class="lead">{duties.length === 0 ? say.nothing : say.done(periods.join(", "))}</p>;
}

/** Who has nothing to hand in came for something else: the way there is the page's one button. */
function Instead({ followsUp, texts }: Pick<Props, "followsUp" | "texts">) {
  const { instead } = texts.webTodo;
  const ways = [
    ...(followsUp ? [{ ...instead.followUp, href: paths.followUp() }] : []),
    { ...instead.goals, href: paths.goals() },
  ];
  return (
    <section>
      <ul class="rows">
        {ways.map(({ title, text, link, href }, at) => (
          <li key={href}>
            <div>
              <h2>{title}</h2>
              <p class="meta">{text}</p>
            </div>
            <div class="act">
              <a class="ds-button" data-size="sm" href={href} {...(at === 0 ? {} : { "data-variant": "secondary" })}>
                {link}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

type GroupProps = {
  readonly heading: string;
  readonly duties: readonly Duty[];
  readonly counted?: boolean;
  readonly texts: Texts;
};

function Group({ heading, duties, counted, texts }: GroupProps) {
  if (duties.length === 0) return null;
  return (
    <section>
      <h2>
        {heading}
        {counted === true && <span class="n">{duties.length}</span>}
      </h2>
      <ul class="rows">
        {duties.map((duty) => (
          <DutyRow key={duty.item.id} duty={duty} texts={texts} />
        ))}
      </ul>
    </section>
  );
}
