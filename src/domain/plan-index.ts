import { comparePeriods, parsePeriod, type Period } from "./period.ts";
import type {
  Activity,
  BodyAssessment,
  Case,
  Goal,
  GoalAssessment,
  Measure,
  Outcome,
  Plan,
  StatusReport,
} from "./plan.ts";

/** A plan's lists arranged for look-up, so that no reader walks a whole list once per goal. Lists keep plan order. */
export type PlanIndex = {
  readonly goals: ReadonlyMap<string, Goal>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly measuresOf: (goal: string) => readonly Measure[];
  readonly activitiesOf: (goal: string) => readonly Activity[];
  /** Earliest period first. */
  readonly reportsOf: (activity: string) => readonly StatusReport[];
  /** Earliest period first. */
  readonly outcomesOf: (measure: string) => readonly Outcome[];
  /** Earliest period first. */
  readonly assessmentsOf: (goal: string) => readonly GoalAssessment[];
  readonly bodyAssessmentsOf: (goal: string) => readonly BodyAssessment[];
  readonly caseOf: (period: Period) => Case | undefined;
};

const indexes = new WeakMap<Plan, PlanIndex>();

/** The plan's index, made once per plan. */
export function indexOf(plan: Plan): PlanIndex {
  const known = indexes.get(plan);
  if (known !== undefined) return known;
  const made = makeIndex(plan);
  indexes.set(plan, made);
  return made;
}

function makeIndex(plan: Plan): PlanIndex {
  const measuresOf = grouped(plan.measures, (measure) => measure.goal);
  const activitiesOf = grouped(plan.activities, (activity) => activity.goal);
  const reportsOf = grouped(byPeriod(plan.statusReports), (report) => report.activity);
  const outcomesOf = grouped(byPeriod(plan.outcomes), (outcome) => outcome.measure);
  const assessmentsOf = grouped(byPeriod(plan.assessments), (assessment) => assessment.goal);
  const bodyAssessmentsOf = grouped(byPeriod(plan.bodyAssessments), (assessment) => assessment.goal);
  const cases = new Map(plan.cases.map((item) => [item.period, item]));
  return {
    goals: new Map(plan.goals.map((goal) => [goal.id, goal])),
    measures: new Map(plan.measures.map((measure) => [measure.id, measure])),
    activities: new Map(plan.activities.map((activity) => [activity.id, activity])),
    measuresOf,
    activitiesOf,
    reportsOf,
    outcomesOf,
    assessmentsOf,
    bodyAssessmentsOf,
    caseOf: (period) => cases.get(period.key),
  };
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): (id: string) => readonly Item[] {
  const groups = Map.groupBy(items, key);
  return (id) => groups.get(id) ?? [];
}

function byPeriod<Item extends { readonly period: string }>(items: readonly Item[]): readonly Item[] {
  const periods = new Map<string, Period | null>();
  const periodOf = (key: string): Period | null => {
    if (!periods.has(key)) periods.set(key, parsePeriod(key));
    return periods.get(key) ?? null;
  };
  return items.toSorted((a, b) => {
    const first = periodOf(a.period);
    const second = periodOf(b.period);
    return first === null || second === null ? 0 : comparePeriods(first, second);
  });
}
