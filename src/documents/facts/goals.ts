import type { AssessedGoal } from "#domain/assessment/assessment.ts";
import { compareIds } from "#domain/id-order.ts";
import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Goal, Plan } from "#domain/plan.ts";
import { activityFacts, statusCounts } from "./activities.ts";
import { textOrNull } from "./case-facts.ts";
import { measureCounts, measureFacts } from "./measures.ts";
import { clauseFacts } from "./model-facts.ts";
import { inIdOrder, inKnownOrder } from "./reading-order.ts";
import type { AssessmentFacts, GoalFacts, ModelFacts } from "./report-facts.ts";

/** What every goal's facts are read from. */
export type GoalSource = {
  readonly plan: Plan;
  readonly model: ModelFacts;
  readonly period: Period;
  /** The periods of the matrix, earliest first. */
  readonly periods: readonly Period[];
  readonly assessed: ReadonlyMap<string, AssessedGoal>;
};

/** One goal with everything that is said of it in the period. */
export function goalFacts(source: GoalSource, goal: Goal): GoalFacts {
  const { plan, model, period } = source;
  const index = indexOf(plan);
  const grades = new Map(index.assessmentsOf(goal.id).map((item) => [item.period, item]));
  const current = grades.get(period.key);
  const measures = inIdOrder(index.measuresOf(goal.id)).map((measure) => measureFacts(plan, measure, period));
  const activities = inIdOrder(index.activitiesOf(goal.id)).map((activity) => {
    return activityFacts(plan, model, activity, period);
  });
  return {
    id: goal.id,
    title: goal.title,
    area: textOrNull(goal.area),
    focusAreas: inKnownOrder(
      goal.focusAreas ?? [],
      plan.model.focusAreas.map((area) => area.name),
    ),
    parents: (goal.parents ?? []).toSorted(compareIds),
    responsible: textOrNull(goal.responsible),
    grade: current?.grade ?? null,
    comment: textOrNull(current?.comment),
    history: source.periods.map(({ key }) => ({ period: key, grade: grades.get(key)?.grade ?? null })),
    assessment: assessmentFacts(source, goal.id),
    statuses: statusCounts(model, activities),
    measureCounts: measureCounts(measures),
    measures,
    activities,
    bodies: bodyGrades(plan, goal.id, period),
  };
}

function assessmentFacts(source: GoalSource, goal: string): AssessmentFacts {
  const assessed = source.assessed.get(goal);
  if (assessed === undefined) {
    return { basis: "none", proposed: null, reachable: [], agrees: null, clause: source.model.clause, reasons: [] };
  }
  return {
    basis: assessed.basis,
    proposed: assessed.proposed,
    reachable: assessed.reachable,
    agrees: assessed.agrees,
    clause: clauseFacts(assessed.clause),
    reasons: assessed.reasons,
  };
}

function bodyGrades(plan: Plan, goal: string, period: Period): GoalFacts["bodies"] {
  return indexOf(plan)
    .bodyAssessmentsOf(goal)
    .filter((item) => item.period === period.key)
    .map(({ body, grade, comment }) => ({ body, grade, comment: textOrNull(comment) }))
    .sort((a, b) => compareIds(a.body, b.body));
}
