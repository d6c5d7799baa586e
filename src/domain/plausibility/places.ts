import type { Plan } from "#domain/plan.ts";
import type { Place } from "./finding.ts";

/** The plan's lists in the order in which the plan file has them. */
export const PLAN_LISTS = [
  "goals",
  "measures",
  "activities",
  "statusReports",
  "outcomes",
  "assessments",
  "bodyAssessments",
  "cases",
] as const satisfies readonly (keyof Plan)[];

const placesOf = new WeakMap<Plan, ReadonlyMap<object, Place>>();

/**
 * Where an item of the plan's lists stands: `statusReports[3]`. Counted once per plan.
 * Throws when the item is none of the plan's own: that is a mistake in the caller.
 */
export function placeOf(plan: Plan, item: object): Place {
  let places = placesOf.get(plan);
  if (places === undefined) {
    places = new Map(
      PLAN_LISTS.flatMap((list) => plan[list].map((entry: object, at) => [entry, `${list}[${at}]`] as const)),
    );
    placesOf.set(plan, places);
  }
  const place = places.get(item);
  if (place === undefined) throw new Error("The item is not in any of the plan's lists.");
  return place;
}
