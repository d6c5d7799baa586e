import { assess } from "#domain/assessment/assess.ts";
import { comparePeriods, parsePeriod, type Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Plan } from "#domain/plan.ts";
import { movedActivities, sumStatusCounts } from "./facts/activities.ts";
import { goalsNeedingAttention } from "./facts/attention.ts";
import { caseFacts } from "./facts/case-facts.ts";
import { causeCounts, countWithCause } from "./facts/causes.ts";
import { goalFacts } from "./facts/goals.ts";
import { gradeChanges, gradeCounts } from "./facts/grades.ts";
import { measureCounts } from "./facts/measures.ts";
import { adoptionFacts, modelFacts } from "./facts/model-facts.ts";
import { inIdOrder } from "./facts/reading-order.ts";
import type { GoalFacts, ModelFacts, ReportFacts, Totals } from "./facts/report-facts.ts";

export type { ReportFacts };

/** More columns than this do not fit beside the goals' names. */
const MOST_COLUMNS = 4;

/**
 * Everything that the follow-up report and the decision memo print for one period, as plain data. The order of the
 * plan's lists never shows. Nothing here is a judgement: grades are those decided, proposals those of `assess`.
 */
export function reportFacts(plan: Plan, period: Period): ReportFacts {
  const model = modelFacts(plan);
  const graded = gradedPeriods(plan, period);
  const previous = graded.at(-1) ?? null;
  const periods = shownPeriods(graded, period);
  const assessed = new Map(assess(plan, period).goals.map((goal) => [goal.id, goal]));
  const goals = inIdOrder(plan.goals).map((goal) => goalFacts({ plan, model, period, periods, assessed }, goal));
  const before = previous && gradesIn(plan, previous);
  const changes = gradeChanges(model, goals, before);
  return {
    municipality: { name: plan.municipality.name, code: plan.municipality.code ?? null },
    body: plan.body,
    year: plan.year,
    period,
    previous,
    periods,
    adoption: adoptionFacts(plan.adopted),
    model,
    case: caseFacts(plan.model, indexOf(plan).caseOf(period)),
    totals: totalsOf(model, goals, before),
    goals,
    changes,
    ...goalsNeedingAttention(model, goals, changes, period.last),
    causes: causeCounts(model, goals),
    withCause: countWithCause(goals),
    moved: goals.flatMap((goal) => movedActivities(goal.id, goal.activities, period)),
  };
}

function totalsOf(model: ModelFacts, goals: readonly GoalFacts[], before: ReadonlyMap<string, string> | null): Totals {
  return {
    goals: goals.length,
    grades: gradeCounts(model, goals, before),
    activities: goals.reduce((sum, goal) => sum + goal.activities.length, 0),
    statuses: sumStatusCounts(
      model,
      goals.map((goal) => goal.statuses),
    ),
    measures: measureCounts(goals.flatMap((goal) => goal.measures)),
  };
}

/** Earlier periods of the same kind in which a goal was graded, earliest first. */
function gradedPeriods(plan: Plan, period: Period): readonly Period[] {
  const known = new Set(plan.assessments.map((assessment) => assessment.period));
  return [...known]
    .flatMap((key) => parsePeriod(key) ?? [])
    .filter((other) => other.kind === period.kind && comparePeriods(other, period) < 0)
    .sort(comparePeriods);
}

/** This year's periods; with yearly follow-up, the years before, since a year alone shows no direction. */
function shownPeriods(graded: readonly Period[], period: Period): readonly Period[] {
  const earlier = graded.filter((other) => period.kind === "Y" || other.year === period.year);
  return [...earlier.slice(1 - MOST_COLUMNS), period];
}

function gradesIn(plan: Plan, period: Period): ReadonlyMap<string, string> {
  const found = plan.assessments.filter((assessment) => assessment.period === period.key);
  return new Map(found.map(({ goal, grade }) => [goal, grade]));
}
