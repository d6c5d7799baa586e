import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { Target } from "#domain/plan.ts";
import { textsIn, type Texts } from "#text/texts.ts";
import type { Chart } from "#documents/document.ts";
import { GRADE_COLOURS, INK } from "#documents/palette.ts";
import { chartOf, POINTS_PER_MM, rounded } from "./drawing.tsx";
import type { ChartSize } from "./status-bar.tsx";
import { edgesOf, type Zone, zoneOf } from "./target-zone.ts";

/** A measure over time, oldest first. A missing value is null: a gap in the line, never zero. */
export type Trend = {
  readonly title: string;
  readonly unit?: string;
  readonly target: Target;
  readonly baseline?: number;
  readonly points: readonly { readonly label: string; readonly value: number | null }[];
};

const SIDE = 5;
const AIR = 4;
const MISSING = GRADE_COLOURS.none;

type Frame = { readonly width: number; readonly height: number; readonly y: (value: number) => number };

function TargetZone({ zone, frame }: { readonly zone: Zone; readonly frame: Frame }) {
  const top = zone.to === null ? 0 : frame.y(zone.to);
  const bottom = zone.from === null ? frame.height : frame.y(zone.from);
  return (
    <>
      <rect x="0" y={rounded(top)} width={rounded(frame.width)} height={rounded(bottom - top)} fill={INK.accentTint} />
      {edgesOf(zone).map((edge) => (
        <path
          d={`M0 ${rounded(frame.y(edge))}H${rounded(frame.width)}`}
          fill="none"
          stroke={INK.secondary}
          stroke-width="0.8"
          stroke-dasharray="2.5 2"
        />
      ))}
    </>
  );
}

function Ring({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <circle
      cx={rounded(x)}
      cy={rounded(y)}
      r="2.7"
      fill={INK.white}
      stroke={MISSING}
      stroke-width="1"
      stroke-dasharray="1.6 1.2"
    />
  );
}

/**
 * A small line of a measure's outcomes; `size` in millimetres. The target is dashed and the side where it is met is
 * tinted, so the picture turns with the direction. The last value is a big dot, or a dashed ring when it is missing.
 */
export function sparkline(trend: Trend, size: ChartSize, say: Texts["charts"] = textsIn("sv").charts): Chart {
  const width = size.width * POINTS_PER_MM;
  const height = size.height * POINTS_PER_MM;
  const zone = zoneOf(trend.target, trend.baseline);
  const known = [...trend.points.map(({ value }) => value), zone?.from ?? null, zone?.to ?? null].filter(
    (value) => value !== null,
  );
  const low = known.length === 0 ? 0 : Math.min(...known);
  const high = known.length === 0 ? 0 : Math.max(...known);
  const half = low === high ? 1 : 0;
  const y = scaleLinear([low - half, high + half], [height - AIR, AIR]);
  const x = scalePoint<number>(
    trend.points.map((_, place) => place),
    [SIDE, width - SIDE],
  );
  const across = (place: number): number => x(place) ?? width - SIDE;
  const frame = { width, height, y };
  const last = trend.points.length - 1;
  const path = line<{ value: number | null }>()
    .defined(({ value }) => value !== null)
    .x((_, place) => across(place))
    .y(({ value }) => y(value ?? 0))
    .digits(2)([...trend.points]);
  return chartOf(
    width,
    height,
    say.sparkline(trend),
    <>
      {zone !== null && <TargetZone zone={zone} frame={frame} />}
      {path !== null && <path d={path} fill="none" stroke={INK.ink} stroke-width="1.3" stroke-linejoin="round" />}
      {trend.points.map(({ value }, place) =>
        value === null ? (
          place === last && <Ring x={across(place)} y={height / 2} />
        ) : (
          <circle cx={rounded(across(place))} cy={rounded(y(value))} r={place === last ? 2.7 : 1.2} fill={INK.ink} />
        ),
      )}
    </>,
  );
}
