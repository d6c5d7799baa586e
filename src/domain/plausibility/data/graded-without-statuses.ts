import { measureOutcome } from "#domain/measure.ts";
import { indexOf } from "#domain/plan-index.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { statusIn } from "#domain/status.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/**
 * A goal graded though not one of its activities has a status, so that nothing in the file carries the grade. Silent
 * when a measure has an outcome, when other bodies have graded the goal, and for *kan inte bedömas*.
 */
export const gradedWithoutStatuses: DataCheck = (plan, period) => {
  const index = indexOf(plan);
  return plan.assessments.flatMap((assessment) => {
    const goal = index.goals.get(assessment.goal);
    if (assessment.period !== period.key || assessment.grade === CANNOT_BE_JUDGED || goal === undefined) return [];
    const activities = index.activitiesOf(goal.id);
    const measured = index
      .measuresOf(goal.id)
      .some((measure) => typeof measureOutcome(plan, measure, period)?.value === "number");
    const carried =
      measured ||
      index.bodyAssessmentsOf(goal.id).some((item) => item.period === period.key) ||
      activities.some((activity) => statusIn(plan, activity.id, period) !== null);
    if (activities.length === 0 || carried) return [];
    return [
      dataFinding(
        { code: "graded-without-statuses", goal: named(goal), activities: activities.length },
        "warning",
        `${placeOf(plan, assessment)}.grade`,
        activities.map((activity) => placeOf(plan, activity)),
      ),
    ];
  });
};
