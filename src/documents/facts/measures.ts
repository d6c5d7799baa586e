import { measureOutcome, fulfilment } from "#domain/measure.ts";
import { comparePeriods, makePeriod, parsePeriod, type Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Measure, Outcome, Plan, Target } from "#domain/plan.ts";
import { textOrNull } from "./case-facts.ts";
import type { MeasureCounts, MeasureFacts, Trend } from "./report-facts.ts";

/** A longer line than this says no more in a small picture. */
const LONGEST_SERIES = 12;

/** One measure in one period: outcome, whether it is met, the values before it and where it is going. */
export function measureFacts(plan: Plan, measure: Measure, period: Period): MeasureFacts {
  const outcome = measureOutcome(plan, measure, period);
  const value = outcome?.value ?? null;
  const verdict = value === null ? null : fulfilment(measure, value);
  const series = seriesOf(indexOf(plan).outcomesOf(measure.id), period, outcome);
  return {
    id: measure.id,
    title: measure.title,
    unit: textOrNull(measure.unit),
    target: measure.target,
    baseline: measure.baseline ?? null,
    source: textOrNull(measure.source),
    outcome: value,
    refersTo: outcome?.refersTo ?? null,
    comment: textOrNull(outcome?.comment),
    met: verdict?.met ?? null,
    ratio: verdict?.ratio ?? null,
    series,
    trend: trendOf(measure, series.at(-2)?.value ?? null, value),
  };
}

export function measureCounts(measures: readonly MeasureFacts[]): MeasureCounts {
  const missing = measures.filter((measure) => measure.outcome === null).length;
  const met = measures.filter((measure) => measure.met === true).length;
  const notMet = measures.filter((measure) => measure.met === false).length;
  return { total: measures.length, met, notMet, notComparable: measures.length - missing - met - notMet, missing };
}

type Point = MeasureFacts["series"][number];

/**
 * The values up to the period, by what they refer to. A later word on the same time replaces an earlier one, and years
 * without a value between others are gaps, never joined over.
 */
function seriesOf(outcomes: readonly Outcome[], period: Period, outcome: Outcome | null): readonly Point[] {
  const points = new Map<string, { readonly time: Period; readonly value: number | null }>();
  for (const item of outcomes) {
    const reported = parsePeriod(item.period);
    const time = parsePeriod(item.refersTo ?? item.period);
    if (reported === null || time === null || comparePeriods(reported, period) >= 0) continue;
    points.set(time.key, { time, value: item.value ?? null });
  }
  const last =
    parsePeriod(outcome?.refersTo ?? "") ??
    lastTime(
      period,
      [...points.values()].map(({ time }) => time),
    );
  points.set(last.key, { time: last, value: outcome?.value ?? null });
  const inTime = withGaps([...points.values()].sort((a, b) => comparePeriods(a.time, b.time)));
  return inTime.slice(-LONGEST_SERIES).map(({ time, value }) => ({ period: time.key, value }));
}

/** A yearly series goes on with the report's year, so that a missing outcome shows as that year's gap. */
function lastTime(period: Period, earlier: readonly Period[]): Period {
  const yearly = earlier.length > 0 && earlier.every((time) => time.kind === "Y" && time.year < period.year);
  return yearly ? makePeriod(period.year, "Y", 1) : period;
}

function withGaps<Timed extends { readonly time: Period; readonly value: number | null }>(
  points: readonly Timed[],
): readonly { readonly time: Period; readonly value: number | null }[] {
  const first = points[0];
  if (first === undefined || points.some(({ time }) => time.kind !== "Y")) return points;
  const values = new Map(points.map(({ time, value }) => [time.year, value]));
  const last = Math.max(...values.keys());
  const from = Math.max(first.time.year, last - LONGEST_SERIES);
  return Array.from({ length: last - from + 1 }, (_, index) => {
    return { time: makePeriod(from + index, "Y", 1), value: values.get(from + index) ?? null };
  });
}

function trendOf(measure: Measure, before: number | null, now: number | null): Trend | null {
  if (before === null || now === null) return null;
  const change = desirability(measure.target, now) - desirability(measure.target, before);
  if (change === 0) return "unchanged";
  return change > 0 ? "better" : "worse";
}

/** Grows with what the target asks for: a falling value is better when the target is a ceiling. */
function desirability(target: Target, value: number): number {
  switch (target.type) {
    case "atLeast":
    case "increase":
      return value;
    case "atMost":
    case "decrease":
      return -value;
    case "exactly":
      return -Math.abs(value - target.value);
    case "between":
      return -Math.max(target.min - value, value - target.max, 0);
  }
}
