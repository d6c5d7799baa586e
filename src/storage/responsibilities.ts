import { HANDED_IN, LEFT } from "#domain/signoff.ts";
import { type RawBuilder, sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { PartKind } from "#domain/plan-part.ts";
import type { Tenant } from "./database.ts";
import { insertAll } from "./insert-all.ts";

/** A person's answering for a part of a plan. */
export type Duty = { readonly kind: PartKind; readonly part: number; readonly person: number };

const COLUMN = { goal: "goal_id", measure: "measure_id", activity: "activity_id" } as const;

const pairs = (duties: readonly Duty[]): string => JSON.stringify(duties);

/** Those who answer for it, `d`, in the own name or in the place of one who does. */
const THEIRS = sql`d.person = coalesce(r.substitute_for, r.person_id) and d.part =
    case d.kind when 'goal' then r.goal_id when 'measure' then r.measure_id else r.activity_id end`;

const DUTY = sql.raw(`as d(kind text, part int, person int)`);

/**
 * From `day` these persons answer for it no longer, nor those who stand in for them. What had not begun is taken away; the
 * rest ends the day before.
 */
export async function endDuties(tenant: Tenant, duties: readonly Duty[], day: CalendarDate): Promise<void> {
  if (duties.length === 0) return;
  const inForce = sql`(r.last_day is null or r.last_day >= ${day})`;
  await sql`delete from responsibility r using jsonb_to_recordset(${pairs(duties)}::jsonb) ${DUTY}
    where ${THEIRS} and ${inForce} and r.first_day >= ${day}`.execute(tenant);
  await sql`update responsibility r set last_day = ${day}::date - 1
    from jsonb_to_recordset(${pairs(duties)}::jsonb) ${DUTY} where ${THEIRS} and ${inForce}`.execute(tenant);
}

/** From `first` these persons answer for it; with `last` and `substituteFor`, in somebody's place for a while. */
export async function beginDuties(
  tenant: Tenant,
  municipalityId: number,
  duties: readonly Duty[],
  when: {
    readonly first: CalendarDate;
    readonly last: CalendarDate | null;
    readonly substituteFor: number | null;
  },
): Promise<void> {
  await insertAll(
    tenant,
    "responsibility",
    duties.map(({ kind, part, person }) => ({
      municipalityId,
      personId: person,
      goalId: kind === "goal" ? part : null,
      measureId: kind === "measure" ? part : null,
      activityId: kind === "activity" ? part : null,
      firstDay: when.first,
      lastDay: when.last,
      substituteFor: when.substituteFor,
    })),
  );
}

/** Who answers for what, now or from a day to come. */
export type Responsibility = {
  readonly id: number;
  readonly person: number;
  readonly kind: PartKind;
  readonly part: number;
  readonly number: string;
  readonly title: string;
  readonly planId: number;
  readonly body: number;
  readonly bodyName: string;
  readonly year: number;
  readonly unit: number | null;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate | null;
  readonly substituteFor: number | null;
  /** Items to do, begun or returned in rounds that are not approved. */
  readonly openItems: number;
  /** Items handed in or approved: they stay with whoever did them. */
  readonly doneItems: number;
};

const kindOf = (
  row: string,
): RawBuilder<unknown> => sql`case when ${sql.ref(`${row}.activity_id`)} is not null then 'activity'
  when ${sql.ref(`${row}.measure_id`)} is not null then 'measure' else 'goal' end`;

const partOf = (row: string): RawBuilder<unknown> =>
  sql`coalesce(${sql.ref(`${row}.activity_id`)}, ${sql.ref(`${row}.measure_id`)}, ${sql.ref(`${row}.goal_id`)})`;

/**
 * Responsibilities in force on `today` or later, of parts that have not ended yet or are still in a round that goes on:
 * everybody's or one person's.
 */
export async function listResponsibilities(
  tenant: Tenant,
  today: CalendarDate,
  { person = null, unit = null }: { readonly person?: number | null; readonly unit?: number | null } = {},
): Promise<readonly Responsibility[]> {
  const { rows } = await sql<Responsibility>`
    with owed as materialized (
      select w.person_id, ${kindOf("i")} as kind, ${partOf("i")} as part,
        (count(*) filter (where i.state = any(${LEFT}::text[])))::int as open,
        (count(*) filter (where i.state = any(${HANDED_IN}::text[])))::int as done
      from round_item_owner w
      join round_item i on i.municipality_id = w.municipality_id and i.round_item_id = w.round_item_id
      where ${person}::int is null or w.person_id = ${person}
      group by 1, 2, 3
    )
    select r.responsibility_id as id, r.person_id as person, ${kindOf("r")} as kind, ${partOf("r")} as part,
      coalesce(a.number, m.number, g.number) as number, coalesce(a.title, m.title, g.title) as title,
      p.plan_id as "planId", p.body_id as body, b.name as "bodyName", p.year, coalesce(a.unit_id, g.unit_id) as unit,
      r.first_day as "firstDay", r.last_day as "lastDay", r.substitute_for as "substituteFor",
      coalesce(owed.open, 0) as "openItems", coalesce(owed.done, 0) as "doneItems"
    from responsibility r
    left join activity a on a.municipality_id = r.municipality_id and a.activity_id = r.activity_id
    left join measure m on m.municipality_id = r.municipality_id and m.measure_id = r.measure_id
    join goal g on g.municipality_id = r.municipality_id and g.goal_id = coalesce(r.goal_id, a.goal_id, m.goal_id)
    join plan p on p.municipality_id = g.municipality_id and p.plan_id = g.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    left join owed on owed.person_id = r.person_id and owed.kind = ${kindOf("r")} and owed.part = ${partOf("r")}
    where (r.last_day is null or r.last_day >= ${today})
      and (coalesce(least(g.ended_on, a.ended_on, m.ended_on), 'infinity') > ${today} or exists (select from round_item i
        join round o on o.municipality_id = i.municipality_id and o.round_id = i.round_id
        where i.municipality_id = r.municipality_id and o.state in ('open', 'under-review')
          and (i.goal_id = r.goal_id or i.measure_id = r.measure_id or i.activity_id = r.activity_id)))
      and (${person}::int is null or r.person_id = ${person})
      and (${unit}::int is null or coalesce(a.unit_id, g.unit_id) = ${unit})
    order by p.year desc, b.name, g.position, kind desc, coalesce(a.position, m.position, 0)`.execute(tenant);
  return rows;
}

/** A part for which nobody would be asked. */
export type Unowned = Pick<Responsibility, "kind" | "part" | "number" | "title" | "planId" | "bodyName" | "year">;

/**
 * Goals that nobody answers for, and activities for which nobody answers, nor for their goal: in plans of this year and
 * later, and in those with a round that is not approved.
 */
export async function listUnowned(
  tenant: Tenant,
  today: CalendarDate,
  unit: number | null,
): Promise<readonly Unowned[]> {
  const nobodyFor = (column: string, part: string) => sql`not exists (select from responsibility r
    join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id and p.is_active
    where r.municipality_id = g.municipality_id and ${sql.ref(`r.${column}`)} = ${sql.ref(part)}
      and r.first_day <= ${today} and (r.last_day is null or r.last_day >= ${today}))`;
  const { rows } = await sql<Unowned>`
    with goal_of_plan as (
      select g.*, b.name as body_name, p.year, ${nobodyFor("goal_id", "g.goal_id")} as is_unowned from goal g
      join plan p on p.municipality_id = g.municipality_id and p.plan_id = g.plan_id
      join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
      where g.ended_on is null and (p.year >= ${Number(today.slice(0, 4))} or exists (select from round o
        where o.municipality_id = p.municipality_id and o.plan_id = p.plan_id and o.state <> 'approved'))
    )
    select kind, part, number, title, "planId", "bodyName", year from (
      select 'goal' as kind, g.goal_id as part, g.number, g.title, g.plan_id as "planId", g.body_name as "bodyName",
        g.year, g.unit_id as unit, g.position as goal_position, -1 as position
      from goal_of_plan g where g.is_unowned
      union all
      select 'activity', a.activity_id, a.number, a.title, a.plan_id, g.body_name, g.year,
        coalesce(a.unit_id, g.unit_id), g.position, a.position
      from goal_of_plan g join activity a on a.municipality_id = g.municipality_id and a.goal_id = g.goal_id
      where g.is_unowned and a.ended_on is null and ${nobodyFor("activity_id", "a.activity_id")}
    ) listed
    where ${unit}::int is null or unit = ${unit}
    order by year desc, "bodyName", goal_position, position`.execute(tenant);
  return rows;
}

export type ListedPerson = { readonly id: number; readonly name: string; readonly title: string | null };

/** People who can answer for something: active and with a name, in order of name. */
export async function listActivePeople(tenant: Tenant): Promise<readonly ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`
    select person_id as id, name, title from person where is_active and name is not null
    order by name collate "sv-x-icu", person_id`.execute(tenant);
  return rows;
}

export type ListedUnit = { readonly id: number; readonly name: string };

export async function listUnits(tenant: Tenant): Promise<readonly ListedUnit[]> {
  const { rows } = await sql<ListedUnit>`
    select unit_id as id, name from unit order by name collate "sv-x-icu"`.execute(tenant);
  return rows;
}

/** Makes one hand-over of a person's at a time; false when there is no such person here. */
export async function lockPerson(tenant: Tenant, person: number): Promise<boolean> {
  const row = await tenant
    .selectFrom("person")
    .select("personId")
    .where("personId", "=", person)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Counts on the versions of parts whose persons have changed: who has a form open is told. */
export async function countPartVersions(tenant: Tenant, duties: readonly Duty[]): Promise<void> {
  for (const kind of ["goal", "measure", "activity"] as const) {
    const parts = duties.filter((duty) => duty.kind === kind).map(({ part }) => part);
    if (parts.length === 0) continue;
    await sql`update ${sql.table(kind)} set version = version + 1 where ${sql.ref(COLUMN[kind])} = any(${parts}::int[])`.execute(
      tenant,
    );
  }
}
