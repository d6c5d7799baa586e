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
  /** The words of target and axis stand to the right of the line; else above it. */
  readonly wordsBeside: boolean;
  readonly mostPoints: number;
};

const WIDE: Sheet = { look: "wide", width: 704, height: 300, wordsBeside: true, mostPoints: 12 };
const NARROW: Sheet = { look: "narrow", width: 350, height: 250, wordsBeside: false, mostPoints: 5 };
const TOP = 56;
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
  /** Where the line's room ends. */
  readonly right: number;
  /** Heights of the target's lines. */
  readonly edges: readonly number[];
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly bottom: number;
  readonly shown: readonly ChartPoint[];
};

/** A letter of the chart's type is about this wide. */
const LETTER = 8.2;

function frameOf({ points, zone, targetWords, zeroWords, sheet }: DrawingProps): Frame {
  const shown = points.slice(-sheet.mostPoints);
  const levels = [...shown.map(({ value }) => value), ...(zone === null ? [] : edgesOf(zone))];
  const known = levels.filter((value) => value !== null);
  const high = Math.max(0, ...known);
  const low = Math.min(0, ...known);
  const bottom = sheet.height - FOOT;
  const widest = Math.max(targetWords.length, zeroWords.length) * LETTER;
  const right = sheet.wordsBeside ? Math.max(sheet.width / 2, Math.round(sheet.width - 16 - widest)) : sheet.width;
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, TOP]);
  const x = scalePoint<number>(
    shown.map((_, place) => place),
    [SIDE, right - SIDE],
  );
  const edges = zone === null ? [] : edgesOf(zone).map((edge) => rounded(y(edge)));
  return { shown, bottom, right, edges, x: (place) => rounded(x(place) ?? 0), y: (value) => rounded(y(value)) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function Drawing(props: DrawingProps) {
  const { words, zone, zeroWords, sheet } = props;
  const frame = frameOf(props);
  const { shown, right, x, y } = frame;
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
        <path class="axis" d={`M0 ${y(0)}H${right}`} />
        {sheet.wordsBeside && (
          <text x={right + 12} y={y(0) + 5}>
            {zeroWords}
          </text>
        )}
        {path !== null && <path class="line" d={path} />}
        <Points {...props} frame={frame} />
      </svg>
    </div>
  );
}

/** A value stands over its point, or under it where the target's line would run through it. */
function labelHeight({ edges, bottom }: Frame, at: number): number {
  const isCrossed = edges.some((edge) => edge > at - 30 && edge < at - 4);
  return isCrossed && at + 26 < bottom ? at + 26 : at - 14;
}

type InFrame = DrawingProps & { readonly frame: Frame };

function TargetZone({ zone, targetWords, zoneWords, sheet, frame }: InFrame & { readonly zone: Zone }) {
  const { right, edges, y, bottom } = frame;
  const top = zone.to === null ? TOP - 34 : y(zone.to);
  const foot = zone.from === null ? bottom : y(zone.from);
  const label = zone.to === null ? foot : top;
  const inZone = zone.to === null ? foot - 10 : top + 22;
  return (
    <>
      {foot > top && <rect class="zone" y={top} width={right} height={rounded(foot - top)} />}
      {edges.map((edge) => (
        <path key={edge} class="target" d={`M0 ${edge}H${right}`} />
      ))}
      {sheet.wordsBeside ? (
        <text class="v" x={right + 12} y={label + 5}>
          {targetWords}
        </text>
      ) : (
        <text class="v" x={right} y={TOP - 40} text-anchor="end">
          {targetWords}
        </text>
      )}
      {sheet.wordsBeside && foot - top > 34 && isFree(frame, inZone) && (
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

function Points({ sheet, gapWords, frame }: InFrame) {
  const { shown, x, y, bottom, right } = frame;
  const space = shown.length > 1 ? x(1) - x(0) : right;
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
              <text class="v" x={x(place)} y={labelHeight(frame, y(value))} text-anchor="middle">
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
