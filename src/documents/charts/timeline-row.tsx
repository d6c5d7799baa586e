import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Period } from "#domain/period.ts";
import { DEVIATION, INK } from "#documents/palette.ts";
import { rounded, Text } from "./drawing.tsx";
import { type ChartState, StateBox, stateLook } from "./status-fill.tsx";

/** Height of a row and where the first begins, in points. */
export const ROW = 13.5;
export const TOP = 15;

/** Where the year lies: `at` is the beginning of a day and `after` its end, both kept within the year. */
export type YearFrame = {
  readonly period: Period;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly at: (date: CalendarDate) => number;
  readonly after: (date: CalendarDate) => number;
};

type RowActivity = {
  readonly start: CalendarDate;
  readonly stop: CalendarDate;
  readonly newStop: CalendarDate | null;
  readonly status: ChartState | null;
};

type Placed = { readonly activity: RowActivity; readonly frame: YearFrame; readonly top: number };

const THINNEST = 2;
const MIDDLE = 5.75;
const MOVED = DEVIATION.strong;
const LABEL = 7.2;

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** Until when work is seen to have gone on; null when none has begun. */
function carriedOutUntil({ status, start, stop, newStop }: RowActivity, last: CalendarDate): CalendarDate | null {
  if (status === null || status.phase === "not-started" || status.phase === "unreported" || start > last) return null;
  if (status.phase === "ongoing") return last;
  return earlier(status.phase === "finished" ? (newStop ?? stop) : stop, last);
}

function Planned({ activity, frame, top }: Placed) {
  const from = frame.at(activity.start);
  const width = Math.max(THINNEST, frame.after(activity.stop) - from);
  const x = Math.min(from, frame.right - width);
  const { dash } = stateLook(activity.status ?? { phase: "unreported", deviates: false });
  return (
    <rect
      x={rounded(x)}
      y={rounded(top + 1.5)}
      width={rounded(width)}
      height="8.5"
      fill={INK.white}
      stroke={INK.secondary}
      stroke-width="0.8"
      {...(dash === undefined ? {} : { "stroke-dasharray": dash })}
    />
  );
}

function CarriedOut({ activity, frame, top }: Placed) {
  const until = carriedOutUntil(activity, frame.period.last);
  if (until === null || activity.status === null || until < `${frame.period.year}-01-01`) return null;
  const x = Math.min(frame.at(activity.start), frame.right - THINNEST);
  const width = Math.max(THINNEST, frame.after(until) - x);
  return <StateBox box={{ x, y: top + 3.2, width, height: 5.1 }} state={activity.status} step={3.4} />;
}

type Beyond = { readonly frame: YearFrame; readonly top: number; readonly date: CalendarDate; readonly colour: string };

function ArrowAfterTheYear({ frame, top, date, colour }: Beyond) {
  const x = frame.right;
  const arrow = `M${rounded(x + 1.5)} ${rounded(top + MIDDLE)}h4.5m-2.4-2.4l2.4 2.4-2.4 2.4`;
  return (
    <>
      <path d={arrow} fill="none" stroke={colour} stroke-width="1" />
      <Text x={x + 8.5} y={top + 8.4} size={LABEL} text={date} bold={colour === MOVED} colour={colour} />
    </>
  );
}

function ArrowBeforeTheYear({ activity, frame, top }: Placed) {
  const tip = `M${rounded(frame.left - 3)} ${rounded(top + MIDDLE - 2.6)}l-2.8 2.6 2.8 2.6`;
  const isOver =
    carriedOutUntil(activity, frame.period.last) === activity.stop && activity.stop < `${frame.period.year}-01-01`;
  return (
    <>
      <path d={tip} fill="none" stroke={INK.secondary} stroke-width="1" />
      {isOver && <Text x={frame.left + 4} y={top + 8.4} size={LABEL} text={activity.stop} colour={INK.secondary} />}
    </>
  );
}

function NewStop({ activity, frame, top }: Placed) {
  const { stop, newStop } = activity;
  if (newStop === null || newStop === stop) return null;
  const until = carriedOutUntil(activity, frame.period.last);
  const from = frame.after(until !== null && until > stop ? until : stop);
  const to = frame.after(newStop);
  const isAfter = newStop > `${frame.period.year}-12-31`;
  return (
    <>
      {from < to && (
        <path
          d={`M${rounded(from)} ${rounded(top + MIDDLE)}H${rounded(to)}`}
          fill="none"
          stroke={MOVED}
          stroke-width="1"
          stroke-dasharray="2 1.6"
        />
      )}
      {isAfter ? (
        <ArrowAfterTheYear frame={frame} top={top} date={newStop} colour={MOVED} />
      ) : (
        <path
          d={`M${rounded(frame.after(newStop))} ${rounded(top + MIDDLE - 4)}l4 4-4 4-4-4z`}
          fill={MOVED}
          stroke={INK.white}
          stroke-width="0.8"
        />
      )}
    </>
  );
}

/** One activity in its year. A plan wholly outside the year has no frame, only the arrow that points to it. */
export function Row({ activity, frame, top }: Placed) {
  const first = `${frame.period.year}-01-01`;
  const last = `${frame.period.year}-12-31`;
  const isInYear = activity.start <= last && activity.stop >= first;
  const placed = { activity, frame, top };
  const movedAway = activity.newStop !== null && activity.newStop > last;
  return (
    <>
      {isInYear && <Planned {...placed} />}
      <CarriedOut {...placed} />
      {activity.start < first && <ArrowBeforeTheYear {...placed} />}
      <NewStop {...placed} />
      {activity.stop > last && !movedAway && (
        <ArrowAfterTheYear frame={frame} top={top} date={activity.stop} colour={INK.secondary} />
      )}
    </>
  );
}
