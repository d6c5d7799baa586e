import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { edgesOf, type Zone } from "#documents/charts/target-zone.ts";

/** One time on the line; `value` null is a gap, `label` is what stands at the point. */
export type ChartPoint = {
  readonly key: string;
  readonly period: string;
  readonly shortPeriod: string;
  readonly value: number | null;
  readonly label: string;
};

export type LineChartProps = {
  /** What the drawing says, for those who do not see it. */
  readonly words: string;
  /** The earliest first. */
  readonly points: readonly ChartPoint[];
  readonly zone: Zone | null;
  /** `Mål: högst 5 %`, at the end of the dashed line. */
  readonly targetWords: string;
  readonly zoneWords: string;
  /** `0 %`, at the end of the axis. */
  readonly zeroWords: string;
  readonly gapWords: string;
};

/** A drawing's measures in pixels of its own width; on a phone there is another drawing, not a smaller one. */
type Sheet = {
  readonly look: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** Where the line's room ends and the words of target and axis begin. */
  readonly right: number;
  readonly mostPoints: number;
};

const WIDE: Sheet = { look: "wide", width: 704, height: 300, right: 576, mostPoints: 12 };
const NARROW: Sheet = { look: "narrow", width: 350, height: 250, right: 350, mostPoints: 5 };
const TOP = 40;
const FOOT = 34;
const SIDE = 30;

/** A value over time from zero up: values at the points, the target dashed with its words, its good side tinted. */
export function LineChart(props: LineChartProps) {
  return (
    <>
      <Drawing {...props} sheet={WIDE} />
      <Drawing {...props} sheet={NARROW} />
    </>
  );
}

type DrawingProps = LineChartProps & { readonly sheet: Sheet };

type Frame = {
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly bottom: number;
  readonly shown: readonly ChartPoint[];
};

function frameOf({ points, zone, sheet }: DrawingProps): Frame {
  const shown = points.slice(-sheet.mostPoints);
  const levels = [...shown.map(({ value }) => value), ...(zone === null ? [] : edgesOf(zone))];
  const known = levels.filter((value) => value !== null);
  const high = Math.max(0, ...known);
  const low = Math.min(0, ...known);
  const bottom = sheet.height - FOOT;
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, TOP]);
  const x = scalePoint<number>(
    shown.map((_, place) => place),
    [SIDE, sheet.right - SIDE],
  );
  return { shown, bottom, x: (place) => rounded(x(place) ?? 0), y: (value) => rounded(y(value)) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function Drawing(props: DrawingProps) {
  const { words, zone, zeroWords, sheet } = props;
  const frame = frameOf(props);
  const { shown, x, y } = frame;
  const path = line<ChartPoint>()
    .defined(({ value }) => value !== null)
    .x((_, place) => x(place))
    .y(({ value }) => y(value ?? 0))
    .digits(1)([...shown]);
  return (
    // A drawing of many parts in the page itself, which no img can hold.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div class={`chart ${sheet.look}`} role="img" aria-label={words}>
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true">
        {zone !== null && <TargetZone {...props} zone={zone} frame={frame} />}
        <path class="axis" d={`M0 ${y(0)}H${sheet.right}`} />
        {sheet.look === "wide" && (
          <text x={sheet.right + 12} y={y(0) + 5}>
            {zeroWords}
          </text>
        )}
        {path !== null && <path class="line" d={path} />}
        <Points {...props} frame={frame} />
      </svg>
    </div>
  );
}

type InFrame = DrawingProps & { readonly frame: Frame };

function TargetZone({ zone, targetWords, zoneWords, sheet, frame }: InFrame & { readonly zone: Zone }) {
  const { y, bottom } = frame;
  const top = zone.to === null ? TOP - 24 : y(zone.to);
  const foot = zone.from === null ? bottom : y(zone.from);
  const label = zone.to === null ? foot : top;
  const inZone = zone.to === null ? foot - 10 : top + 22;
  const isNarrow = sheet.look === "narrow";
  return (
    <>
      {foot > top && <rect class="zone" y={top} width={sheet.right} height={rounded(foot - top)} />}
      {edgesOf(zone).map((edge) => (
        <path key={edge} class="target" d={`M0 ${y(edge)}H${sheet.right}`} />
      ))}
      {isNarrow ? (
        <text class="v" x={sheet.width} y={TOP - 28} text-anchor="end">
          {targetWords}
        </text>
      ) : (
        <text class="v" x={sheet.right + 12} y={label + 5}>
          {targetWords}
        </text>
      )}
      {!isNarrow && foot - top > 34 && isFree(frame, inZone) && (
        <text x="12" y={inZone}>
          {zoneWords}
        </text>
      )}
    </>
  );
}

/** True when no point of the line's beginning lies where the words would stand. */
function isFree({ shown, x, y }: Frame, at: number): boolean {
  return shown.every(({ value }, place) => value === null || x(place) > 190 || Math.abs(y(value) - at + 8) > 34);
}

/** A letter of the chart's type is about this wide. */
const LETTER = 8.2;

function Points({ sheet, gapWords, frame }: InFrame) {
  const { shown, x, y, bottom } = frame;
  const space = shown.length > 1 ? x(1) - x(0) : sheet.right;
  const widest = Math.max(0, ...shown.map(({ label }) => label.length)) * LETTER;
  const every = Math.max(1, Math.ceil(widest / space));
  return (
    <>
      {shown.map(({ key, value, label, period, shortPeriod }, place) => {
        const isTold = (shown.length - 1 - place) % every === 0;
        const name = sheet.look === "wide" && period.length * LETTER < space ? period : shortPeriod;
        return (
          <g key={key}>
            {value !== null && <circle cx={x(place)} cy={y(value)} r="5" />}
            {value !== null && isTold && (
              <text class="v" x={x(place)} y={y(value) - 14} text-anchor="middle">
                {label}
              </text>
            )}
            {value === null && (
              <text x={x(place)} y={y(0) - 10} text-anchor="middle">
                {gapWords}
              </text>
            )}
            <text x={x(place)} y={bottom + 24} text-anchor="middle">
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
