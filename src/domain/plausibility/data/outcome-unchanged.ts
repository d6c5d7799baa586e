import { measureOutcome } from "#domain/measure.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Measure, Outcome, Plan } from "#domain/plan.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/** How many equal values in a row make one wonder. */
const ROW = 3;

type Timed = { readonly outcome: Outcome; readonly period: Period };

/**
 * Exactly the same value three outcomes running: copied, or the measure is no longer made. What counts is the periods
 * that the measure has outcomes for, so a yearly measure is compared year with year. Silent for 0 and 100 %, where
 * values do stay, and when the file says that all three are of the same time: then one figure is honestly shown again.
 */
export const outcomeUnchanged: DataCheck = (plan, period) =>
  [...indexOf(plan).measures.values()].flatMap((measure) => {
    const current = measureOutcome(plan, measure, period);
    const value = current?.value;
    if (current === null || typeof value !== "number" || stays(measure, value)) return [];
    const earlier = earlierOutcomes(plan, measure, period).slice(1 - ROW);
    const row = [...earlier, { outcome: current, period }];
    if (row.length < ROW || row.some(({ outcome }) => outcome.value !== value) || isOneFigure(row)) return [];
    const periods = row.map((each) => each.period);
    return [
      dataFinding(
        { code: "outcome-unchanged", measure: named(measure), value, unit: measure.unit ?? null, periods },
        "warning",
        `${placeOf(plan, current)}.value`,
        earlier.map(({ outcome }) => `${placeOf(plan, outcome)}.value`),
      ),
    ];
  });

/** Earliest first; of two periods that end together, such as tertial 3 and the year, one. */
function earlierOutcomes(plan: Plan, measure: Measure, period: Period): readonly Timed[] {
  const byLastDay = new Map<string, Timed>();
  for (const outcome of indexOf(plan).outcomesOf(measure.id)) {
    const reported = parsePeriod(outcome.period);
    if (reported !== null && reported.last < period.last) byLastDay.set(reported.last, { outcome, period: reported });
  }
  return [...byLastDay.values()];
}

function stays(measure: Measure, value: number): boolean {
  return value === 0 || (value === 100 && (measure.unit === undefined || /^%|procent/u.test(measure.unit)));
}

function isOneFigure(row: readonly Timed[]): boolean {
  const times = new Set(row.map(({ outcome }) => outcome.refersTo));
  return times.size === 1 && !times.has(undefined);
}
