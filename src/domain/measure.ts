import type { Period } from "./period.ts";
import { indexOf } from "./plan-index.ts";
import type { Measure, Outcome, Plan, Target } from "./plan.ts";

/** `ratio` is 0–1 and is 1 exactly when the target is met. */
export type Fulfilment = { readonly met: boolean; readonly ratio: number };

/**
 * The measure's outcome for that very period, never another's; null when the file has none. Its `value` may still be
 * null: not measured.
 */
export function measureOutcome(plan: Plan, measure: Pick<Measure, "id">, period: Period): Outcome | null {
  return (
    indexOf(plan)
      .outcomesOf(measure.id)
      .find((outcome) => outcome.period === period.key) ?? null
  );
}

/**
 * How far a value fulfils a measure's target, read in the target's direction.
 *
 * - *atLeast t*: met when value ≥ t. Below it the ratio is value ÷ t; for t ≤ 0, where that quotient would grow as the
 *   value falls, it is t ÷ value, so that it is 1 at the target and falls towards 0. Below a target of 0 it is 0.
 * - *atMost t* is the mirror image: a value x against t is as −x against *atLeast* −t. 10 against at most 5 is 0.5.
 * - *exactly t*: met when value = t; otherwise the smaller ÷ the larger of the two, 0 when their signs differ.
 * - *between*: met from min to max, both included; below as *atLeast* min, above as *atMost* max.
 * - *increase*, *decrease* without value: met when the value lies above (below) the baseline, strictly; otherwise 0.
 *   With a value, that is the level to reach: the ratio is the share of the way from baseline to it that is gone, 0–1;
 *   a baseline that stands at or past the level, so that there is no way to go, gives 1 or 0. With a value but no
 *   baseline it is read as *atLeast* (*atMost*).
 *
 * Overshoot counts as 1. `value` is in the measure's own unit. The answer is null when there is no value, or when the
 * target needs a baseline that is missing: missing is never zero.
 */
export function fulfilment(
  measure: Pick<Measure, "target" | "baseline">,
  value: number | null | undefined,
): Fulfilment | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  const { target } = measure;
  switch (target.type) {
    case "atLeast":
      return atLeast(target.value, value);
    case "atMost":
      return atMost(target.value, value);
    case "exactly":
      return value === target.value ? MET : below(likeness(target.value, value));
    case "between":
      return value < target.min ? atLeast(target.min, value) : atMost(target.max, value);
    case "increase":
      return rising(measure.baseline, target.value, value);
    case "decrease":
      return rising(negated(measure.baseline), negated(target.value), -value);
    default:
      return unknown(target);
  }
}

const MET: Fulfilment = { met: true, ratio: 1 };

/** The largest ratio of a target that is not met: rounding must never make it 1. */
const ALMOST = 1 - Number.EPSILON;

function below(ratio: number): Fulfilment {
  return { met: false, ratio: Math.max(0, Math.min(ratio, ALMOST)) };
}

function atLeast(target: number, value: number): Fulfilment {
  if (value >= target) return MET;
  if (target > 0) return below(value / target);
  return below(target === 0 ? 0 : target / value);
}

function atMost(target: number, value: number): Fulfilment {
  return atLeast(-target, -value);
}

function likeness(target: number, value: number): number {
  if (target === 0 || value === 0 || target > 0 !== value > 0) return 0;
  return Math.min(target / value, value / target);
}

function rising(baseline: number | undefined, level: number | undefined, value: number): Fulfilment | null {
  if (level === undefined) {
    if (baseline === undefined) return null;
    return value > baseline ? MET : below(0);
  }
  if (baseline === undefined) return atLeast(level, value);
  if (value >= level) return MET;
  return level > baseline ? below((value - baseline) / (level - baseline)) : below(0);
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function unknown(target: never): never {
  throw new TypeError(`Unknown target ${JSON.stringify(target satisfies Target)}`);
}
