import type { Plan } from "#domain/plan.ts";
import type { Tenant } from "./database.ts";
import { insertAll } from "./insert-all.ts";

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
  const goals = await addGoals(tenant, plan, municipalityId, planId);
  const measures = await addMeasures(tenant, plan, { municipalityId, planId, goals });
  const activities = await addActivities(tenant, plan, { municipalityId, planId, goals });
  return { planId, goals, measures, activities };
}

type Within = { readonly municipalityId: number; readonly planId: number; readonly goals: ReadonlyMap<string, number> };

async function addGoals(
  tenant: Tenant,
  plan: Plan,
  municipalityId: number,
  planId: number,
): Promise<ReadonlyMap<string, number>> {
  if (plan.goals.length === 0) return new Map();
  const rows = await tenant
    .insertInto("goal")
    .values(
      plan.goals.map((goal, position) => ({
        municipalityId,
        planId,
        number: goal.id,
        title: goal.title,
        area: goal.area ?? null,
        focusAreas: [...(goal.focusAreas ?? [])],
        position,
      })),
    )
    .returning(["number", "goalId"])
    .execute();
  const ids = new Map(rows.map(({ number, goalId }) => [number, goalId]));
  const links = plan.goals.flatMap((goal) =>
    (goal.parents ?? []).map((parent) => ({ municipalityId, goalId: idOf(ids, goal.id), parentId: idOf(ids, parent) })),
  );
  await insertAll(tenant, "goalParent", links);
  return ids;
}

async function addMeasures(tenant: Tenant, plan: Plan, within: Within): Promise<ReadonlyMap<string, number>> {
  if (plan.measures.length === 0) return new Map();
  const rows = await tenant
    .insertInto("measure")
    .values(
      plan.measures.map((measure, position) => ({
        municipalityId: within.municipalityId,
        planId: within.planId,
        goalId: idOf(within.goals, measure.goal),
        number: measure.id,
        title: measure.title,
        measuredIn: measure.unit ?? null,
        target: JSON.stringify(measure.target),
        baseline: measure.baseline ?? null,
        source: measure.source ?? null,
        position,
      })),
    )
    .returning(["number", "measureId"])
    .execute();
  return new Map(rows.map(({ number, measureId }) => [number, measureId]));
}

async function addActivities(tenant: Tenant, plan: Plan, within: Within): Promise<ReadonlyMap<string, number>> {
  if (plan.activities.length === 0) return new Map();
  const rows = await tenant
    .insertInto("activity")
    .values(
      plan.activities.map((activity, position) => ({
        municipalityId: within.municipalityId,
        planId: within.planId,
        goalId: idOf(within.goals, activity.goal),
        number: activity.id,
        title: activity.title,
        description: activity.description ?? null,
        startOn: activity.start,
        stopOn: activity.stop,
        position,
      })),
    )
    .returning(["number", "activityId"])
    .execute();
  return new Map(rows.map(({ number, activityId }) => [number, activityId]));
}

/** The row of a number; the plan's reader has refused unknown references. */
export function idOf(ids: ReadonlyMap<string, number>, number: string): number {
  const id = ids.get(number);
  if (id === undefined) throw new Error(`The plan refers to ${number}, which it does not have.`);
  return id;
}
