import { indexOf } from "#domain/plan-index.ts";
import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding } from "./data-check.ts";

/** A section that the model says every memo has, such as Ekonomiska konsekvenser, and the period's case lacks. */
export const memoSectionMissing: DataCheck = (plan, period) => {
  const item = indexOf(plan).caseOf(period);
  if (item === undefined) return [];
  return plan.model.memo.sections
    .filter(({ heading, required }) => required && isBlank(item.sections?.[heading]))
    .map(({ heading }) => dataFinding({ code: "memo-section-missing", heading }, "warning", placeOf(plan, item)));
};
