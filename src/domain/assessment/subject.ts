import { compareIds } from "#domain/id-order.ts";
import { fulfilment, type Fulfilment, measureOutcome } from "#domain/measure.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Activity, BodyAssessment, Goal, Measure, Plan } from "#domain/plan.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** What every rule looks at: one goal in one period. Lists stand in the order of their ids, whatever the plan's. */
export type Subject = {
  readonly plan: Plan;
  readonly goal: Goal;
  readonly period: Period;
  readonly scale: Scale;
  /** True when no later period of the plan's year can change anything. */
  readonly isClosing: boolean;
  readonly measures: readonly Measure[];
  readonly activities: readonly Activity[];
  /** Each body that has judged the goal this year up to the period, with its grade in the period if it gave one. */
  readonly bodies: readonly BodyView[];
};

export type BodyView = { readonly body: string; readonly grade: string | null };

/** `missing` says which fact is not there. */
export type MeasureView = {
  readonly measure: Measure;
  readonly fulfilment: Fulfilment | null;
  readonly missing: "outcome" | "baseline" | null;
};

export function subjectOf(plan: Plan, goal: Goal, period: Period, scale: Scale = scaleOf(plan.model)): Subject {
  const index = indexOf(plan);
  return {
    plan,
    goal,
    period,
    scale,
    isClosing: period.last >= lastDayOf(plan.year),
    measures: index.measuresOf(goal.id).toSorted((a, b) => compareIds(a.id, b.id)),
    activities: index.activitiesOf(goal.id).toSorted((a, b) => compareIds(a.id, b.id)),
    bodies: bodiesIn(index.bodyAssessmentsOf(goal.id), plan.year, period),
  };
}

export function lastDayOf(year: number): string {
  return `${year}-12-31`;
}

export function viewMeasure(plan: Plan, measure: Measure, period: Period): MeasureView {
  const value = measureOutcome(plan, measure, period)?.value ?? null;
  const found = fulfilment(measure, value);
  if (found !== null) return { measure, fulfilment: found, missing: null };
  return { measure, fulfilment: null, missing: value === null ? "outcome" : "baseline" };
}

function bodiesIn(assessments: readonly BodyAssessment[], year: number, period: Period): readonly BodyView[] {
  const grades = new Map<string, string | null>();
  for (const assessment of assessments) {
    const judged = parsePeriod(assessment.period);
    if (judged === null || judged.year !== year || judged.last > period.last) continue;
    const isOwn = judged.key === period.key;
    if (isOwn || !grades.has(assessment.body)) grades.set(assessment.body, isOwn ? assessment.grade : null);
  }
  return [...grades].map(([body, grade]) => ({ body, grade })).toSorted((a, b) => compareIds(a.body, b.body));
}
