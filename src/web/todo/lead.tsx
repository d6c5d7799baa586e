import { type CalendarDate, dayNumber } from "#domain/calendar-date.ts";
import { isLeft, isOverdue } from "#domain/duties.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import type { Texts } from "#text/texts.ts";
import type { ShownDuty, ToReview } from "./load.ts";

type Props = {
  readonly duties: readonly ShownDuty[];
  readonly toReview: readonly ToReview[];
  readonly today: CalendarDate;
  readonly texts: Texts;
};

/** With more things than this the segments are too thin to count. */
const MOST_SEGMENTS = 40;

/** What the lead speaks of: the nearest last day that has not been; when all have, the latest that has. */
export function nextDuty(duties: readonly ShownDuty[], today: CalendarDate): ShownDuty | null {
  const left = duties.filter(isLeft);
  return left.find((duty) => !isOverdue(duty, today)) ?? left.at(-1) ?? null;
}

/** How much is left, for when and until when, and how far it has come. */
export function Lead({ duties, toReview, today, texts }: Props) {
  const say = texts.webTodo;
  const next = nextDuty(duties, today);
  const period = next === null ? null : parsePeriod(next.item.period);
  if (next === null || period === null) return <Done duties={duties} toReview={toReview} texts={texts} />;
  const daysLeft = dayNumber(next.dueOn) - dayNumber(today);
  const left = duties.filter(isLeft);
  const rounds = new Set(left.map(({ item }) => item.period)).size;
  const late = left.filter((duty) => isOverdue(duty, today)).length;
  return (
    <>
      <p class="lead">
        {say.lead.youHave}
        <strong>{say.lead.left(left.length)}</strong>
        {rounds > 1 ? say.lead.inRounds(rounds, daysLeft < 0) : say.lead.forPeriod(period, daysLeft < 0)}
        <strong>{say.lead.due(next.dueOn)}</strong>
        {say.lead.inDays(daysLeft)}
        {late > 0 && late < left.length && say.lead.ofWhichLate(late)}
      </p>
      <Steps done={duties.length - left.length} all={duties.length} />
      <p class="steps-l">{say.progress(duties.length - left.length, duties.length)}</p>
    </>
  );
}

function Steps({ done, all }: { readonly done: number; readonly all: number }) {
  const segments = Math.min(all, MOST_SEGMENTS);
  const filled = Math.floor((done / all) * segments);
  return (
    <div class="steps" aria-hidden="true">
      {Array.from({ length: segments }, (_, at) => (
        <i key={at} {...(at < filled ? { class: "on" } : {})} />
      ))}
    </div>
  );
}

function Done({ duties, toReview, texts }: Omit<Props, "today">) {
  const say = texts.webTodo;
  const periods = [...new Set(duties.map(({ item }) => item.period))]
    .map(parsePeriod)
    .filter((period): period is Period => period !== null)
    .map((period) => texts.documents.periodName(period));
  const toDo = toReview.reduce((sum, { count }) => sum + count, 0);
  return (
    <p class="lead">
      {duties.length > 0 ? say.done(periods, toDo === 0) : toDo === 0 && say.nothing}
      {toDo > 0 && (
        <>
          {duties.length > 0 && " "}
          {say.lead.youHave}
          <strong>{say.lead.toReview(toDo)}</strong>.
        </>
      )}
    </p>
  );
}
