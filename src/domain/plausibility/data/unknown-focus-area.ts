import type { Place } from "#domain/plausibility/finding.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding } from "./data-check.ts";

/** A focus area that the model does not have, on a goal or in the period's case: no document would show it in its place. */
export const unknownFocusArea: DataCheck = (plan, period) => {
  const known = plan.model.focusAreas.map((area) => area.name);
  const used: readonly { readonly focusArea: string; readonly where: Place }[] = [
    ...plan.goals.flatMap((goal) =>
      (goal.focusAreas ?? []).map((focusArea, at) => ({
        focusArea,
        where: `${placeOf(plan, goal)}.focusAreas[${at}]`,
      })),
    ),
    ...plan.cases
      .filter((item) => item.period === period.key)
      .flatMap((item) =>
        Object.keys(item.focusAreas ?? {}).map((focusArea) => ({
          focusArea,
          where: `${placeOf(plan, item)}.focusAreas.${focusArea}`,
        })),
      ),
  ];
  return used
    .filter(({ focusArea }) => !known.includes(focusArea))
    .map(({ focusArea, where }) => dataFinding({ code: "unknown-focus-area", focusArea, known }, "warning", where));
};
