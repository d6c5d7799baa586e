import { measureOutcome } from "#domain/measure.ts";
import { type Period, previousPeriod } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Measure, Outcome, Plan } from "#domain/plan.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/** How many equal values in a row make one wonder. */
const ROW = 3;

/**
 * Exactly the same value three periods running: copied, or the measure is no longer made. Silent for 0 and 100 %,
 * where values do stay, and when the file says that all three are of the same time: then one figure is honestly shown
 * again.
 */
export const outcomeUnchanged: DataCheck = (plan, period) => {
  const periods = lastPeriods(period);
  return [...indexOf(plan).measures.values()].flatMap((measure) => {
    const row = periods.map((each) => measureOutcome(plan, measure, each)).filter((outcome) => outcome !== null);
    const current = row.at(-1);
    const value = current?.value;
    if (current === undefined || typeof value !== "number" || row.length < ROW) return [];
    if (row.some((outcome) => outcome.value !== value) || stays(measure, value) || isOneFigure(row)) return [];
    return [
      dataFinding(
        { code: "outcome-unchanged", measure: named(measure), value, unit: measure.unit ?? null, periods },
        "warning",
        `${placeOf(plan, current)}.value`,
        earlierPlaces(plan, row),
      ),
    ];
  });
};

/** The period and those before it, earliest first. */
function lastPeriods(period: Period): readonly Period[] {
  const periods = [period];
  while (periods.length < ROW) periods.unshift(previousPeriod(periods[0] ?? period));
  return periods;
}

function stays(measure: Measure, value: number): boolean {
  return value === 0 || (value === 100 && (measure.unit === undefined || /^%|procent/u.test(measure.unit)));
}

function isOneFigure(row: readonly Outcome[]): boolean {
  const times = new Set(row.map((outcome) => outcome.refersTo));
  return times.size === 1 && !times.has(undefined);
}

function earlierPlaces(plan: Plan, row: readonly Outcome[]): readonly string[] {
  return row.slice(0, -1).map((outcome) => `${placeOf(plan, outcome)}.value`);
}
