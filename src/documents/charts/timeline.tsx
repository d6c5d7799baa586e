import { scaleLinear } from "d3-scale";
import { type CalendarDate, dayNumber } from "#domain/calendar-date.ts";
import type { Period } from "#domain/period.ts";
import { textsIn, type Texts } from "#text/texts.ts";
import type { Chart } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import { chartOf, POINTS_PER_MM, rounded, Text } from "./drawing.tsx";
import { clipText, textWidth } from "./text-width.ts";
import type { ChartState } from "./status-fill.tsx";
import { ROW, Row, TOP, type YearFrame } from "./timeline-row.tsx";

export type TimelineActivity = {
  readonly number: string;
  readonly title: string;
  readonly start: CalendarDate;
  readonly stop: CalendarDate;
  readonly newStop: CalendarDate | null;
  /** Null when no status is reported; `label` is the model's word. */
  readonly status: (ChartState & { readonly label: string }) | null;
};

const TITLE_SHARE = 0.35;
/** Room after the year line for an arrow and a date. */
const AFTER = 46;
const MOST_ROWS = 12;
const LABEL = 8.2;
const MONTH = 7.5;

function frameOf(period: Period, width: number, rows: number): YearFrame {
  const left = Math.round(width * TITLE_SHARE);
  const right = width - AFTER;
  const days = [dayNumber(`${period.year}-01-01`), dayNumber(`${period.year + 1}-01-01`)];
  const scale = scaleLinear(days, [left, right]).clamp(true);
  return {
    period,
    left,
    right,
    bottom: TOP + ROW * rows + 2,
    at: (date) => scale(dayNumber(date)),
    after: (date) => scale(dayNumber(date) + 1),
  };
}

function Months({ frame, names }: { readonly frame: YearFrame; readonly names: readonly string[] }) {
  const month = (frame.right - frame.left) / 12;
  // On a telephone there is room for a month's first letter.
  const isTight = names.some((name) => textWidth(name, MONTH) > month - 1);
  return (
    <>
      {names.map((name, place) => {
        const x = frame.at(`${frame.period.year}-${String(place + 1).padStart(2, "0")}-01`);
        return (
          <>
            <Text
              x={x + month / 2}
              y={9}
              size={MONTH}
              text={isTight ? name.slice(0, 1) : name}
              colour={INK.secondary}
              anchor="middle"
            />
            <path
              d={`M${rounded(x)} ${TOP - 2}V${rounded(frame.bottom)}`}
              stroke={INK.rule}
              stroke-width={place % 4 === 0 ? "0.9" : "0.4"}
            />
          </>
        );
      })}
    </>
  );
}

/** The months that the follow-up covers are tinted; the year's end is the one thick line. */
function Ground({ frame, names }: { readonly frame: YearFrame; readonly names: readonly string[] }) {
  const from = frame.at(frame.period.first);
  const to = frame.after(frame.period.last);
  const height = rounded(frame.bottom - TOP + 2);
  return (
    <>
      <rect x={rounded(from)} y={TOP - 2} width={rounded(to - from)} height={height} fill={INK.tintStrong} />
      <Months frame={frame} names={names} />
      <path d={`M${rounded(frame.right)} ${TOP - 2}V${rounded(frame.bottom)}`} stroke={INK.ink} stroke-width="1.2" />
    </>
  );
}

function Names({ activities, left }: { readonly activities: readonly TimelineActivity[]; readonly left: number }) {
  const numbers = Math.max(...activities.map(({ number }) => textWidth(number, LABEL)), 16) + 6;
  return (
    <>
      {activities.map(({ number, title }, row) => (
        <>
          <Text x={0} y={TOP + row * ROW + 8.8} size={LABEL} text={number} bold />
          <Text x={numbers} y={TOP + row * ROW + 8.8} size={LABEL} text={clipText(title, LABEL, left - numbers - 10)} />
        </>
      ))}
    </>
  );
}

/** As even as can be, so that no picture holds one lonely row. */
function inPictures(activities: readonly TimelineActivity[]): readonly (readonly TimelineActivity[])[] {
  const pictures = Math.ceil(activities.length / MOST_ROWS);
  const each = Math.ceil(activities.length / Math.max(1, pictures));
  return Array.from({ length: pictures }, (_, picture) => activities.slice(picture * each, (picture + 1) * each));
}

/**
 * The plan's year, one row for each activity in the order given: the frame is what was planned, the bar inside what is
 * carried out when the period ends, the diamond a new stop date, the arrow what goes on after the year. `width` in
 * millimetres. At most twelve rows a picture; no activities, no picture.
 */
export function timeline(
  activities: readonly TimelineActivity[],
  period: Period,
  width: number,
  say: Texts["charts"] = textsIn("sv").charts,
): readonly Chart[] {
  const points = width * POINTS_PER_MM;
  return inPictures(activities).map((rows, picture, pictures) => {
    const frame = frameOf(period, points, rows.length);
    const told = rows.map((row) => say.timelineRow({ ...row, status: row.status?.label ?? null }));
    const alt = say.timeline(period.year, told, picture + 1, pictures.length);
    return chartOf(
      points,
      frame.bottom + 1,
      alt,
      <>
        <Ground frame={frame} names={say.months} />
        <Names activities={rows} left={frame.left} />
        {rows.map((activity, row) => (
          <Row activity={activity} frame={frame} top={TOP + row * ROW} />
        ))}
      </>,
    );
  });
}
