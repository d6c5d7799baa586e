import type { Period } from "#domain/period.ts";
import { planOfGoal } from "#domain/plan-of-goal.ts";
import type { Plan } from "#domain/plan.ts";
import { checkPlan } from "./check-plan.ts";
import type { Finding } from "./finding.ts";

/**
 * What does not add up about one goal's assessment: the same checks as for the whole plan, on a plan that holds the goal
 * and what belongs to it. Findings about its activities, its measures or the case are left out: they stand where those
 * are reported. A goal that the plan does not know has none.
 */
export function checkGoal(plan: Plan, goalId: string, period: Period): readonly Finding[] {
  const narrow = planOfGoal(plan, goalId);
  if (narrow.goals.length === 0) return [];
  return checkPlan(narrow, period).filter(({ where }) => /^(?:goals|assessments|bodyAssessments)\[/.test(where));
}
