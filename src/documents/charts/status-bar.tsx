import { textsIn, type Texts } from "#text/texts.ts";
import type { Chart } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import { chartOf, POINTS_PER_MM, rounded, Text } from "./drawing.tsx";
import { type ChartState, StateBox, stateLook } from "./status-fill.tsx";
import { textWidth } from "./text-width.ts";

/** How many activities are in a state; `label` is the model's own word for it. */
export type StatusCount = ChartState & { readonly count: number; readonly label: string };

export type ChartSize = { readonly width: number; readonly height: number };

type Segment = StatusCount & { readonly x: number; readonly width: number };

/** Finished first, and within a phase what went by plan before what did not; unreported last. */
const ORDER = ["finished", "ongoing", "waiting", "not-started", "unreported"] as const;

function inOrder(counts: readonly StatusCount[]): readonly StatusCount[] {
  const rank = (count: StatusCount): number => ORDER.indexOf(count.phase) * 2 + (count.deviates ? 1 : 0);
  return counts.filter((count) => count.count > 0).toSorted((a, b) => rank(a) - rank(b));
}

/** No state may vanish beside a large one, so each gets at least this many points. */
const NARROWEST = 3;
const GAP = 0.8;

function segmentsOf(counts: readonly StatusCount[], width: number): readonly Segment[] {
  const ordered = inOrder(counts);
  const total = ordered.reduce((sum, { count }) => sum + count, 0);
  const least = Math.min(NARROWEST, width / Math.max(1, ordered.length));
  const isSmall = (count: number): boolean => (count / total) * width < least;
  const small = ordered.filter(({ count }) => isSmall(count));
  const shared = width - small.length * least;
  const sharing = total - small.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return ordered.map((count) => {
    const own = isSmall(count.count) ? least : (count.count / sharing) * shared;
    const segment = { ...count, x, width: own };
    x += own;
    return segment;
  });
}

function SegmentNumber({ segment, height }: { readonly segment: Segment; readonly height: number }) {
  const size = Math.min(9, height * 0.68);
  const text = String(segment.count);
  const room = segment.width - 1;
  const needed = textWidth(text, size) + 2;
  if (needed > room) return null;
  const plateWidth = Math.min(room, needed + 2);
  const middle = segment.x + segment.width / 2;
  const look = stateLook(segment);
  return (
    <>
      {look.plate !== undefined && (
        <rect
          x={rounded(middle - plateWidth / 2)}
          y={rounded(height / 2 - size * 0.56)}
          width={rounded(plateWidth)}
          height={rounded(size * 1.12)}
          rx="1"
          fill={look.plate}
        />
      )}
      <Text x={middle} y={height / 2 + size * 0.33} size={size} text={text} bold colour={look.ink} anchor="middle" />
    </>
  );
}

/**
 * One stacked bar of activities by state; `size` in millimetres, and the order of `counts` does not matter. The number
 * stands in every segment that has room for it.
 */
export function statusBar(
  counts: readonly StatusCount[],
  size: ChartSize,
  say: Texts["charts"] = textsIn("sv").charts,
): Chart {
  const width = size.width * POINTS_PER_MM;
  const height = size.height * POINTS_PER_MM;
  const alt = say.statusBar(inOrder(counts));
  const segments = segmentsOf(counts, width);
  const inner = { y: GAP / 2, height: height - GAP };
  if (segments.length === 0) {
    const line = { x1: 0, x2: rounded(width), y1: rounded(height / 2), y2: rounded(height / 2) };
    return chartOf(
      width,
      height,
      alt,
      <line {...line} stroke={INK.line} stroke-width="0.8" stroke-dasharray="0.8 1.6" />,
    );
  }
  const step = height > 14 ? 4.6 : 3.4;
  return chartOf(
    width,
    height,
    alt,
    segments.map((segment) => (
      <>
        <StateBox box={{ x: segment.x + GAP / 2, width: segment.width - GAP, ...inner }} state={segment} step={step} />
        <SegmentNumber segment={segment} height={height} />
      </>
    )),
  );
}
