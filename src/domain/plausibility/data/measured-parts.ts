import { measureOutcome } from "#domain/measure.ts";
import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Measure, Outcome, Plan } from "#domain/plan.ts";
import type { Place } from "#domain/plausibility/finding.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type PartsOfTotal, partsOfTotals } from "./parts.ts";

type Measured = { readonly measure: Measure; readonly value: number; readonly where: Place };

export type MeasuredParts = {
  readonly kind: PartsOfTotal["kind"];
  readonly total: Measured;
  readonly parts: readonly Measured[];
};

/** The plan's totals with their parts, where every one of them has a value for the period. */
export function measuredParts(plan: Plan, period: Period): readonly MeasuredParts[] {
  const index = indexOf(plan);
  const measured = (measure: Measure): readonly Measured[] => {
    const outcome: Outcome | null = measureOutcome(plan, measure, period);
    if (outcome === null || typeof outcome.value !== "number") return [];
    return [{ measure, value: outcome.value, where: `${placeOf(plan, outcome)}.value` }];
  };
  return plan.goals.flatMap((goal) =>
    partsOfTotals(index.measuresOf(goal.id)).flatMap(({ kind, total, parts }) => {
      const [whole] = measured(total);
      const values = parts.flatMap(measured);
      return whole === undefined || values.length < parts.length ? [] : [{ kind, total: whole, parts: values }];
    }),
  );
}
