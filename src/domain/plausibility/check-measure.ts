import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Plan } from "#domain/plan.ts";
import { checkPlan } from "./check-plan.ts";
import type { Finding } from "./finding.ts";
import { placeOf } from "./places.ts";

/**
 * What does not add up about one measure's outcome: the same checks as for the whole plan, on a plan that holds the
 * measures of its goal, so that a part can be held against its total. Findings about the other measures, the goal or
 * the case are left out. A measure that the plan does not know has none.
 */
export function checkMeasure(plan: Plan, measureId: string, period: Period): readonly Finding[] {
  const index = indexOf(plan);
  const measure = index.measures.get(measureId);
  if (measure === undefined) return [];
  const measures = index.measuresOf(measure.goal);
  const narrow: Plan = {
    ...plan,
    goals: plan.goals.filter((goal) => goal.id === measure.goal),
    measures,
    activities: [],
    statusReports: [],
    outcomes: measures.flatMap((each) => index.outcomesOf(each.id)),
    assessments: [],
    bodyAssessments: [],
    cases: [],
  };
  const places = [measure, ...index.outcomesOf(measureId)].map((item) => placeOf(narrow, item));
  return checkPlan(narrow, period).filter(({ where }) =>
    places.some((place) => where === place || where.startsWith(`${place}.`)),
  );
}
