import { parsePeriod } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/**
 * The outcome is of a year before the period's. A lag of one year is common in the statistics and only noted, so that
 * nobody reads an old figure as a new one; an older figure is for seeing over.
 */
export const outcomeRefersToOlderYear: DataCheck = (plan, period) => {
  const { measures } = indexOf(plan);
  return plan.outcomes.flatMap((outcome) => {
    const measure = measures.get(outcome.measure);
    const refersTo = parsePeriod(outcome.refersTo ?? "");
    if (outcome.period !== period.key || measure === undefined || refersTo === null) return [];
    if (typeof outcome.value !== "number" || refersTo.year >= period.year) return [];
    return [
      dataFinding(
        {
          code: "outcome-refers-to-older-year",
          measure: named(measure),
          refersTo,
          period,
        },
        refersTo.year === period.year - 1 ? "note" : "warning",
        `${placeOf(plan, outcome)}.refersTo`,
      ),
    ];
  });
};
