import { measureOutcome } from "#domain/measure.ts";
import { isLastOfYear } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/**
 * A measure without value for the period. Many measures are made once a year, so before the year's last period it is
 * only noted; so too when a comment stands where the value should be.
 */
export const measureWithoutOutcome: DataCheck = (plan, period) =>
  [...indexOf(plan).measures.values()].flatMap((measure) => {
    const outcome = measureOutcome(plan, measure, period);
    if (typeof outcome?.value === "number") return [];
    const isExplained = !isBlank(outcome?.comment);
    return [
      dataFinding(
        { code: "measure-without-outcome", measure: named(measure), period, isExplained },
        isLastOfYear(period) && !isExplained ? "warning" : "note",
        placeOf(plan, measure),
      ),
    ];
  });
