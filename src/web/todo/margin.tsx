import type { CalendarDate } from "#domain/calendar-date.ts";
import { parsePeriod } from "#domain/period.ts";
import type { RoundDays, StandIn } from "#storage/todo.ts";
import type { Texts } from "#text/texts.ts";
import { Own } from "#web/kit/own-words.tsx";
import { Timeline, type TimelineStep } from "#web/kit/timeline.tsx";

type Props = {
  readonly rounds: readonly RoundDays[];
  readonly standIns: readonly StandIn[];
  readonly today: CalendarDate;
  readonly texts: Texts;
};

/** What the system knows: the round's days, and who stands in for whom. */
export function Margin({ rounds, standIns, today, texts }: Props) {
  const say = texts.webTodo.margin;
  if (rounds.length === 0 && standIns.length === 0) return null;
  return (
    <aside aria-label={say.label}>
      {rounds.map((round) => (
        <Round key={`${round.period} ${round.dueOn} ${round.state}`} round={round} today={today} texts={texts} />
      ))}
      {standIns.map((standIn) => (
        <StandInNote key={JSON.stringify(standIn)} standIn={standIn} texts={texts} />
      ))}
    </aside>
  );
}

function Round({ round, today, texts }: Pick<Props, "today" | "texts"> & { readonly round: RoundDays }) {
  const say = texts.webTodo.margin;
  const period = parsePeriod(round.period);
  if (period === null) return null;
  return (
    <div class="note quiet">
      <h2>{say.round(period)}</h2>
      {round.bodies.length > 0 && <p class="muted">{round.bodies.join(", ")}</p>}
      <Timeline steps={stepsOf(round, today, texts)} />
      {round.moved !== null && (
        <p>
          {say.moved(round.moved.from)} <Own>{round.moved.because}</Own>
        </p>
      )}
    </div>
  );
}

/** The days in their order, today among them; what has no day yet comes last. */
function stepsOf({ opensOn, dueOn, state }: RoundDays, today: CalendarDate, texts: Texts): readonly TimelineStep[] {
  const say = texts.webTodo.margin;
  const days = [
    { day: opensOn, words: say.opened, standing: "past" as const },
    { day: dueOn, words: say.lastDay, standing: dueOn < today ? ("past" as const) : ("ahead" as const) },
  ];
  const now: TimelineStep = { when: say.today, words: say.day(today), standing: "now" };
  const shown = (step: (typeof days)[number]): TimelineStep => ({ ...step, when: say.shortDay(step.day) });
  return [
    ...days.filter(({ day }) => day <= today).map(shown),
    now,
    ...days.filter(({ day }) => day > today).map(shown),
    { when: say.after, words: state === "open" ? say.review : say.approval, standing: "ahead" },
  ];
}

function StandInNote({ standIn, texts }: { readonly standIn: StandIn; readonly texts: Texts }) {
  const say = texts.webTodo.margin;
  const { isAway, name, firstDay, lastDay } = standIn;
  return (
    <div class="note quiet">
      <h2>{isAway ? say.away(firstDay, lastDay) : say.standingIn(name, firstDay, lastDay)}</h2>
      <p class="muted">{isAway ? say.yourStandIn(name) : say.whatYouSee}</p>
    </div>
  );
}
