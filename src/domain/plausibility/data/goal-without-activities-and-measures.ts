import { indexOf } from "#domain/plan-index.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/**
 * A goal with neither activities nor measures: nothing can be followed up. Silent when other goals serve it, or other
 * bodies have graded it, for then it is followed up there.
 */
export const goalWithoutActivitiesAndMeasures: DataCheck = (plan) => {
  const index = indexOf(plan);
  const served = new Set(plan.goals.flatMap((goal) => goal.parents ?? []));
  return plan.goals
    .filter(
      (goal) =>
        index.activitiesOf(goal.id).length === 0 &&
        index.measuresOf(goal.id).length === 0 &&
        index.bodyAssessmentsOf(goal.id).length === 0 &&
        !served.has(goal.id),
    )
    .map((goal) =>
      dataFinding({ code: "goal-without-activities-and-measures", goal: named(goal) }, "warning", placeOf(plan, goal)),
    );
};
