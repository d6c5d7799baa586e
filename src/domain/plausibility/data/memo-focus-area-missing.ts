import { indexOf } from "#domain/plan-index.ts";
import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding } from "./data-check.ts";

/** A focus area that the period's case says nothing about: not written, which is not the same as "ingen bärighet". */
export const memoFocusAreaMissing: DataCheck = (plan, period) => {
  const item = indexOf(plan).caseOf(period);
  if (item === undefined) return [];
  return plan.model.focusAreas
    .filter(({ name }) => isBlank(item.focusAreas?.[name]))
    .map(({ name }) =>
      dataFinding({ code: "memo-focus-area-missing", focusArea: name }, "warning", placeOf(plan, item)),
    );
};
