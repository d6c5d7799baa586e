import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Plan } from "#domain/plan.ts";
import { checkPlan } from "./check-plan.ts";
import type { Finding } from "./finding.ts";

/**
 * What does not add up about one activity's report: the same checks as for the whole plan, on a plan that holds only it.
 * Findings about the goal or the case are left out. An activity that the plan does not know has none.
 */
export function checkActivity(plan: Plan, activityId: string, period: Period): readonly Finding[] {
  const index = indexOf(plan);
  const activity = index.activities.get(activityId);
  if (activity === undefined) return [];
  const narrow: Plan = {
    ...plan,
    goals: plan.goals.filter((goal) => goal.id === activity.goal),
    measures: [],
    activities: [activity],
    statusReports: index.reportsOf(activityId),
    outcomes: [],
    assessments: [],
    bodyAssessments: [],
    cases: [],
  };
  return checkPlan(narrow, period).filter(({ where }) => /^(?:activities|statusReports)\[/.test(where));
}
