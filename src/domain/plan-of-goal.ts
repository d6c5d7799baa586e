import { indexOf } from "./plan-index.ts";
import type { Plan } from "./plan.ts";

/**
 * The plan with nothing but one goal and what is reported on it, so that what concerns only that goal costs no more in a
 * large plan. `assess` says the same of it: all measures stay, since a veto may name one of another goal's. Cases are
 * left out. A goal that the plan does not know gives a plan without goals.
 */
export function planOfGoal(plan: Plan, goalId: string): Plan {
  const index = indexOf(plan);
  const goal = index.goals.get(goalId);
  const activities = index.activitiesOf(goalId);
  return {
    ...plan,
    goals: goal === undefined ? [] : [goal],
    activities,
    statusReports: activities.flatMap((activity) => index.reportsOf(activity.id)),
    assessments: index.assessmentsOf(goalId),
    bodyAssessments: index.bodyAssessmentsOf(goalId),
    cases: [],
  };
}
