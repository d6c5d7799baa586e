import type { Band } from "./rule.ts";
import { inOrder, type Rank, type Scale } from "./scale.ts";

/** Sums of ratios carry rounding errors around 1e-15; a limit such as 0.91 is met at twelve decimals. */
const PRECISION = 1e12;

/** The largest figure under 1 that differs from it at that precision. */
const ALMOST_ONE = 1 - 1 / PRECISION;

/**
 * Mean of ratios (0–1), settled so that the order of adding and binary fractions never decide a band: 0.82 and 1 make
 * 0.91. It is 1 only when every ratio is 1. At least one ratio.
 */
export function meanOf(ratios: readonly number[]): number {
  if (ratios.every((ratio) => ratio === 1)) return 1;
  const sum = ratios.toSorted((a, b) => a - b).reduce((total, ratio) => total + ratio, 0);
  return Math.min(settled(sum / ratios.length), ALMOST_ONE);
}

/** `part` of `whole` as 0–1, settled like `meanOf`. `whole` is at least 1. */
export function shareOf(part: number, whole: number): number {
  return part === whole ? 1 : settled(part / whole);
}

function settled(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}

/** The grade of a figure (0–1) by the bands; null when none holds it, which a loaded model never lets happen. */
export function rankIn(bands: readonly Band[], scale: Scale, value: number): Rank | null {
  const band = bands.find(({ from, below }) => value >= from && (below === undefined || value < below));
  return band === undefined ? null : scale.rankOf(band.grade);
}

/** Grades of the bands that some figure from `low` to `high`, both included, falls in. */
export function ranksBetween(bands: readonly Band[], scale: Scale, low: number, high: number): readonly Rank[] {
  return ranksOf(
    bands.filter(({ from, below }) => from <= high && (below === undefined || low < below)),
    scale,
  );
}

/** Every grade that the bands can give, lowest first. */
export function ranksOf(bands: readonly Band[], scale: Scale): readonly Rank[] {
  return inOrder(bands.map((band) => scale.rankOf(band.grade)).filter((rank) => rank !== null));
}
