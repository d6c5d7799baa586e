import { sql } from "kysely";
import type { ActivityPart, GoalPart, MeasurePart, PartKind, Placed, PlanPart } from "#domain/plan-part.ts";
import type { Tenant } from "./database.ts";
import { insertAll, insertAllAndRead } from "./insert-all.ts";

/** Where new parts go. */
export type PartsPlace = { readonly municipality: number; readonly planId: number };

/** A new part; `continuesId` is the row of the same part in the plan of the year before. */
export type NewPart<Part extends PlanPart = PlanPart> = { readonly part: Part; readonly continuesId?: number };

const commonOf = ({ municipality: municipalityId, planId }: PartsPlace, { part, continuesId }: NewPart) => ({
  municipalityId,
  planId,
  continuesId: continuesId ?? null,
  number: part.number,
  title: part.title,
  position: part.position,
  endedOn: part.endedOn,
});

/** Adds goals and answers their ids in the order given. The goals they serve are linked apart, once all of them have ids. */
export async function addGoals(tenant: Tenant, place: PartsPlace, goals: readonly NewPart<GoalPart>[]) {
  const rows = await insertAllAndRead(
    tenant,
    "goal",
    goals.map((goal) => ({
      ...commonOf(place, goal),
      area: goal.part.area,
      focusAreas: [...goal.part.focusAreas],
      unitId: goal.part.unit,
    })),
  );
  return rows.map(({ goalId }) => goalId);
}

export async function addMeasures(tenant: Tenant, place: PartsPlace, measures: readonly NewPart<MeasurePart>[]) {
  const rows = await insertAllAndRead(
    tenant,
    "measure",
    measures.map((measure) => ({
      ...commonOf(place, measure),
      goalId: measure.part.goal,
      measuredIn: measure.part.measuredIn,
      target: JSON.stringify(measure.part.target),
      baseline: measure.part.baseline,
      source: measure.part.source,
    })),
  );
  return rows.map(({ measureId }) => measureId);
}

export async function addActivities(tenant: Tenant, place: PartsPlace, activities: readonly NewPart<ActivityPart>[]) {
  const rows = await insertAllAndRead(
    tenant,
    "activity",
    activities.map((activity) => ({
      ...commonOf(place, activity),
      goalId: activity.part.goal,
      unitId: activity.part.unit,
      description: activity.part.description,
      startOn: activity.part.startOn,
      stopOn: activity.part.stopOn,
    })),
  );
  return rows.map(({ activityId }) => activityId);
}

export type Changed<Part extends PlanPart = PlanPart> = { readonly id: number; readonly part: Part };

/** Sets which goals each of the given ones serves. */
export async function saveGoalParents(
  tenant: Tenant,
  municipalityId: number,
  goals: readonly { readonly id: number; readonly parents: readonly number[] }[],
): Promise<void> {
  if (goals.length === 0) return;
  await sql`delete from goal_parent where goal_id = any(${goals.map(({ id }) => id)}::int[])`.execute(tenant);
  await insertAll(
    tenant,
    "goalParent",
    goals.flatMap(({ id: goalId, parents }) => parents.map((parentId) => ({ municipalityId, goalId, parentId }))),
  );
}

const rowsOf = (changes: readonly Changed[]): string =>
  JSON.stringify(changes.map(({ id, part }) => ({ id, ...part })));

/** Writes changed parts of one kind over their rows, in one statement however many, and counts their versions on. */
export async function saveParts(tenant: Tenant, kind: PartKind, changes: readonly Changed[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = rowsOf(changes);
  if (kind === "goal") {
    await sql`update goal x set number = v.number, title = v.title, position = v.position, ended_on = v."endedOn",
        area = v.area, focus_areas = array(select jsonb_array_elements_text(v."focusAreas")), unit_id = v.unit,
        version = x.version + 1
      from jsonb_to_recordset(${rows}::jsonb) as v(id int, number text, title text, position int, "endedOn" date, area text,
        "focusAreas" jsonb, unit int) where x.goal_id = v.id`.execute(tenant);
  } else if (kind === "measure") {
    await sql`update measure x set number = v.number, title = v.title, position = v.position, ended_on = v."endedOn",
        goal_id = v.goal, measured_in = v."measuredIn", target = v.target, baseline = v.baseline, source = v.source,
        version = x.version + 1
      from jsonb_to_recordset(${rows}::jsonb) as v(id int, number text, title text, position int, "endedOn" date, goal int,
        "measuredIn" text, target jsonb, baseline double precision, source text) where x.measure_id = v.id`.execute(
      tenant,
    );
  } else {
    await sql`update activity x set number = v.number, title = v.title, position = v.position, ended_on = v."endedOn",
        goal_id = v.goal, description = v.description, start_on = v."startOn", stop_on = v."stopOn", unit_id = v.unit,
        version = x.version + 1
      from jsonb_to_recordset(${rows}::jsonb) as v(id int, number text, title text, position int, "endedOn" date, goal int,
        description text, "startOn" date, "stopOn" date, unit int) where x.activity_id = v.id`.execute(tenant);
  }
}

/** Gives siblings of a moved part their new places. Their versions stay: nobody who edits one has missed anything. */
export async function savePositions(tenant: Tenant, kind: PartKind, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return;
  await sql`update ${sql.table(kind)} x set position = v.position
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as v(id int, position int)
    where x.${sql.ref(`${kind}_id`)} = v.id`.execute(tenant);
}

const ID = { goal: "goal_id", measure: "measure_id", activity: "activity_id" } as const;

/**
 * Whether nothing hangs on a part: it has not been in a round, no values were brought in for it, no later plan continues
 * it, and nothing stands under a goal or serves it.
 */
export async function isUntouched(tenant: Tenant, kind: PartKind, id: number): Promise<boolean> {
  const own = sql.ref(ID[kind]);
  const underGoal = sql`union all select from measure where goal_id = ${id} union all select from activity where goal_id = ${id}
    union all select from goal_parent where parent_id = ${id}
    union all select from body_assessment where goal_id = ${id}`;
  const ofMeasure = sql`union all select from earlier_outcome where measure_id = ${id}`;
  const { rows } = await sql<{ isUsed: boolean }>`
    select exists (
      select from round_item where ${own} = ${id}
      union all select from ${sql.table(kind)} where continues_id = ${id}
      ${kind === "goal" ? underGoal : sql``} ${kind === "measure" ? ofMeasure : sql``}) as "isUsed"`.execute(tenant);
  return rows[0]?.isUsed === false;
}

/** Takes a part away for good, with who answered for it. Only what is untouched can be: the keys refuse the rest. */
export async function removePart(tenant: Tenant, kind: PartKind, id: number): Promise<void> {
  const own = sql.ref(ID[kind]);
  await sql`delete from responsibility where ${own} = ${id}`.execute(tenant);
  if (kind === "goal") await sql`delete from goal_parent where goal_id = ${id}`.execute(tenant);
  await sql`delete from ${sql.table(kind)} where ${own} = ${id}`.execute(tenant);
}
