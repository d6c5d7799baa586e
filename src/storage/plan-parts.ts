import { sql, type RawBuilder } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { ActivityPart, GoalPart, MeasurePart, PartKind, PlanPart } from "#domain/plan-part.ts";
import type { Tenant } from "./database.ts";

/** A part of a plan as it stands, with its row. */
export type Stored<Part extends PlanPart = PlanPart> = {
  readonly id: number;
  /** Counts every change of the part: the token that two editors collide on. */
  readonly version: number;
  readonly part: Part;
};

export type PlanParts = {
  readonly goals: readonly Stored<GoalPart>[];
  readonly measures: readonly Stored<MeasurePart>[];
  readonly activities: readonly Stored<ActivityPart>[];
};

/**
 * Everything in a plan, ended parts too, in the plan's order, in three queries. Responsible are those in force on `today`.
 */
export async function loadPlanParts(tenant: Tenant, planId: number, today: CalendarDate): Promise<PlanParts> {
  return {
    goals: await storedGoals(tenant, planId, today),
    measures: await storedMeasures(tenant, planId, today),
    activities: await storedActivities(tenant, planId, today),
  };
}

type Row<Part> = Omit<Part, "kind"> & { readonly id: number; readonly version: number };

function stored<Part extends PlanPart>(kind: Part["kind"], rows: readonly Row<Part>[]): readonly Stored<Part>[] {
  return rows.map(({ id, version, ...part }) => ({ id, version, part: { kind, ...part } as unknown as Part }));
}

const COMMON = sql`x.version, x.number, x.title, x.position, x.ended_on as "endedOn"`;

const SUBJECT: Readonly<Record<PartKind, RawBuilder<unknown>>> = {
  goal: sql.ref("r.goal_id"),
  measure: sql.ref("r.measure_id"),
  activity: sql.ref("r.activity_id"),
};

function responsible(kind: PartKind, id: string, today: CalendarDate): RawBuilder<unknown> {
  return sql`array(select distinct r.person_id from responsibility r
    where r.municipality_id = x.municipality_id and ${SUBJECT[kind]} = ${sql.ref(id)} and r.substitute_for is null
      and r.first_day <= ${today} and (r.last_day is null or r.last_day >= ${today}) order by 1) as responsible`;
}

async function storedGoals(tenant: Tenant, planId: number, today: CalendarDate) {
  const { rows } = await sql<Row<GoalPart>>`
    select x.goal_id as id, ${COMMON}, x.area, x.focus_areas as "focusAreas", x.unit_id as unit,
      array(select gp.parent_id from goal_parent gp
        where gp.municipality_id = x.municipality_id and gp.goal_id = x.goal_id order by 1) as parents,
      ${responsible("goal", "x.goal_id", today)}
    from goal x where x.plan_id = ${planId} order by x.position, x.goal_id`.execute(tenant);
  return stored<GoalPart>("goal", rows);
}

async function storedMeasures(tenant: Tenant, planId: number, today: CalendarDate) {
  const { rows } = await sql<Row<MeasurePart>>`
    select x.measure_id as id, ${COMMON}, x.goal_id as goal, x.measured_in as "measuredIn", x.target, x.baseline, x.source,
      ${responsible("measure", "x.measure_id", today)}
    from measure x where x.plan_id = ${planId} order by x.position, x.measure_id`.execute(tenant);
  return stored<MeasurePart>("measure", rows);
}

async function storedActivities(tenant: Tenant, planId: number, today: CalendarDate) {
  const { rows } = await sql<Row<ActivityPart>>`
    select x.activity_id as id, ${COMMON}, x.goal_id as goal, x.description, x.start_on as "startOn",
      x.stop_on as "stopOn", x.unit_id as unit, ${responsible("activity", "x.activity_id", today)}
    from activity x where x.plan_id = ${planId} order by x.position, x.activity_id`.execute(tenant);
  return stored<ActivityPart>("activity", rows);
}

/** Which goals each goal serves, in every plan of the municipality: what a new link is held against. */
export async function goalLinks(tenant: Tenant): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await tenant.selectFrom("goalParent").select(["goalId", "parentId"]).execute();
  const links = new Map<number, number[]>();
  for (const { goalId, parentId } of rows) links.set(goalId, [...(links.get(goalId) ?? []), parentId]);
  return links;
}

/** A goal that others can serve: those of every body's plan for the same year that have not ended. */
export type ListedGoal = {
  readonly id: number;
  readonly planId: number;
  readonly body: string;
  readonly number: string;
  readonly title: string;
};

export async function listGoalsOfYear(tenant: Tenant, year: number): Promise<readonly ListedGoal[]> {
  const { rows } = await sql<ListedGoal>`
    select g.goal_id as id, g.plan_id as "planId", b.name as body, g.number, g.title
    from plan p
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    join goal g on g.municipality_id = p.municipality_id and g.plan_id = p.plan_id and g.ended_on is null
    where p.year = ${year} order by b.name, g.position`.execute(tenant);
  return rows;
}
