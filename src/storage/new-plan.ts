import type { ActivityPart, GoalPart, MeasurePart } from "#domain/plan-part.ts";
import type { Activity, Goal, Measure, Plan } from "#domain/plan.ts";
import type { Tenant } from "./database.ts";
import { addActivities, addGoals, addMeasures, saveGoalParents } from "./plan-writes.ts";

/** Where a new plan belongs. */
export type PlanPlace = {
  readonly municipality: number;
  readonly bodyId: number;
  readonly governanceModelId: number;
};

/** The rows that the plan's numbers became. */
export type PlanIds = {
  readonly planId: number;
  readonly goals: ReadonlyMap<string, number>;
  readonly measures: ReadonlyMap<string, number>;
  readonly activities: ReadonlyMap<string, number>;
};

/** Writes a plan's goals, measures and activities as new rows; nothing of what has been reported on it. */
export async function addPlan(tenant: Tenant, plan: Plan, place: PlanPlace): Promise<PlanIds> {
  const { municipality: municipalityId, bodyId, governanceModelId } = place;
  const { planId } = await tenant
    .insertInto("plan")
    .values({
      municipalityId,
      bodyId,
      governanceModelId,
      year: plan.year,
      adoptedBy: plan.adopted?.by ?? null,
      adoptedOn: plan.adopted?.date ?? null,
      adoptedParagraph: plan.adopted?.paragraph ?? null,
      adoptedReference: plan.adopted?.reference ?? null,
    })
    .returning("planId")
    .executeTakeFirstOrThrow();
  const at = { municipality: municipalityId, planId };
  const goals = byNumber(plan.goals, await addGoals(tenant, at, plan.goals.map(goalPart)));
  await saveGoalParents(
    tenant,
    municipalityId,
    plan.goals.map(({ id, parents }) => ({
      id: idOf(goals, id),
      parents: (parents ?? []).map((parent) => idOf(goals, parent)),
    })),
  );
  const measures = plan.measures.map((measure, position) => ({ part: measurePart(measure, position, goals) }));
  const activities = plan.activities.map((activity, position) => ({ part: activityPart(activity, position, goals) }));
  return {
    planId,
    goals,
    measures: byNumber(plan.measures, await addMeasures(tenant, at, measures)),
    activities: byNumber(plan.activities, await addActivities(tenant, at, activities)),
  };
}

function byNumber(parts: readonly { readonly id: string }[], ids: readonly number[]): ReadonlyMap<string, number> {
  return new Map(parts.map(({ id: number }, index) => [number, ids[index] ?? 0]));
}

/** Nobody answers for it yet: a file's *ansvarig* is a word, not a person. */
const UNTAKEN = { responsible: [], endedOn: null } as const;

/** A file's goal as a part; the goals that it serves are linked when all have rows. */
export function goalPart({ id: number, title, area, focusAreas }: Goal, position: number): { readonly part: GoalPart } {
  const own = { area: area ?? null, focusAreas: focusAreas ?? [], parents: [], unit: null };
  return { part: { kind: "goal", number, title, position, ...UNTAKEN, ...own } };
}

/** A file's measure as a part under the goal that the number became. */
export function measurePart(measure: Measure, position: number, goals: ReadonlyMap<string, number>): MeasurePart {
  const { id: number, title, unit, target, baseline, source } = measure;
  const own = { measuredIn: unit ?? null, target, baseline: baseline ?? null, source: source ?? null };
  return { kind: "measure", number, title, position, ...UNTAKEN, goal: idOf(goals, measure.goal), ...own };
}

/** A file's activity as a part under the goal that the number became. */
export function activityPart(activity: Activity, position: number, goals: ReadonlyMap<string, number>): ActivityPart {
  const { id: number, title, description, start: startOn, stop: stopOn } = activity;
  const own = { description: description ?? null, startOn, stopOn, unit: null };
  return { kind: "activity", number, title, position, ...UNTAKEN, goal: idOf(goals, activity.goal), ...own };
}

/** The row of a number; the plan's reader has refused unknown references. */
export function idOf(ids: ReadonlyMap<string, number>, number: string): number {
  const id = ids.get(number);
  if (id === undefined) throw new Error(`The plan refers to ${number}, which it does not have.`);
  return id;
}
