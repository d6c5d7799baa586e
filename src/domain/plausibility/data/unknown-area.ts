import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/** A goal's area that the model does not have. A model without areas accepts any. */
export const unknownArea: DataCheck = (plan) => {
  const known = plan.model.areas;
  if (known.length === 0) return [];
  return plan.goals.flatMap((goal) => {
    const { area } = goal;
    if (area === undefined || known.includes(area)) return [];
    return [
      dataFinding({ code: "unknown-area", goal: named(goal), area, known }, "warning", `${placeOf(plan, goal)}.area`),
    ];
  });
};
