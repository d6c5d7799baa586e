import type { Grade } from "#domain/governance-model.ts";
import type { ModelFault } from "#domain/model-fault.ts";
import type { Band } from "./rule.ts";

type Placed = Band & { readonly at: string };

/**
 * What keeps bands from giving every figure from 0 to 1 exactly one grade of the scale, higher figures never a lower
 * one. The order in which they are written does not matter.
 */
export function bandFaults(bands: readonly Band[], at: string, scale: readonly Grade[]): readonly ModelFault[] {
  if (bands.length === 0) return [{ code: "bands-missing", at }];
  const placed = bands.map((band, index) => ({ ...band, at: `${at}[${index}]` })).toSorted((a, b) => a.from - b.from);
  const ranks = new Map(scale.map(({ key }, rank) => [key, rank]));
  return [
    ...placed.flatMap((band) => ownFaults(band, ranks)),
    ...edgeFaults(placed, at),
    ...placed.slice(1).flatMap((band, index) => seamFaults(placed[index] ?? band, band, ranks)),
  ];
}

function ownFaults({ grade, from, below, at }: Placed, ranks: ReadonlyMap<string, number>): readonly ModelFault[] {
  const unknown: readonly ModelFault[] = ranks.has(grade) ? [] : [{ code: "grade-unknown", at: `${at}.grade`, grade }];
  const outside = [from, ...(below === undefined ? [] : [below])]
    .filter((limit) => !(limit >= 0 && limit <= 1))
    .map((limit): ModelFault => ({ code: "band-outside-zero-to-one", at, limit }));
  const empty: readonly ModelFault[] =
    below !== undefined && below <= from ? [{ code: "band-empty", at, from, below }] : [];
  return [...unknown, ...outside, ...empty];
}

/** From 0 at one end, and 1 itself at the other. */
function edgeFaults(placed: readonly Placed[], at: string): readonly ModelFault[] {
  const first = placed[0]?.from ?? 0;
  const low: readonly ModelFault[] =
    first > 0 ? [{ code: "bands-have-a-hole", at, from: 0, to: first, isClosed: false }] : [];
  const end = placed.at(-1)?.below;
  const high: readonly ModelFault[] =
    end === undefined ? [] : [{ code: "bands-have-a-hole", at, from: end, to: 1, isClosed: true }];
  return [...low, ...high];
}

function seamFaults(lower: Placed, upper: Placed, ranks: ReadonlyMap<string, number>): readonly ModelFault[] {
  const end = lower.below ?? 1;
  const { at, from } = upper;
  const falls = (ranks.get(lower.grade) ?? 0) > (ranks.get(upper.grade) ?? Infinity);
  return [
    ...(end < from ? [hole(at, end, from)] : []),
    ...(end > from || lower.below === undefined ? [overlap(at, from, Math.min(end, upper.below ?? 1))] : []),
    ...(falls ? [{ code: "bands-fall", at, lower: lower.grade, higher: upper.grade } as const] : []),
  ];
}

function hole(at: string, from: number, to: number): ModelFault {
  return { code: "bands-have-a-hole", at, from, to, isClosed: false };
}

function overlap(at: string, from: number, to: number): ModelFault {
  return { code: "bands-overlap", at, from, to };
}
