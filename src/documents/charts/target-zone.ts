import type { Target } from "#domain/plan.ts";

/** The values where the target is met, and the edges that are drawn; null leaves the side open. */
export type Zone = { readonly from: number | null; readonly to: number | null };

/** The side of a target where it is met; null when the target has no level to draw. */
export function zoneOf(target: Target, baseline: number | undefined): Zone | null {
  switch (target.type) {
    case "atLeast":
      return { from: target.value, to: null };
    case "atMost":
      return { from: null, to: target.value };
    case "exactly":
      return { from: target.value, to: target.value };
    case "between":
      return { from: Math.min(target.min, target.max), to: Math.max(target.min, target.max) };
    case "increase":
      return sideOf(target.value ?? baseline, (from) => ({ from, to: null }));
    case "decrease":
      return sideOf(target.value ?? baseline, (to) => ({ from: null, to }));
  }
}

/** A measure that only says a direction has its level, else its baseline, as the edge; with neither there is no zone. */
function sideOf(edge: number | undefined, zone: (edge: number) => Zone): Zone | null {
  return edge === undefined ? null : zone(edge);
}

/** The levels that are drawn as lines: one, or for an interval two. */
export function edgesOf({ from, to }: Zone): readonly number[] {
  return [...new Set([from, to])].filter((edge) => edge !== null);
}
