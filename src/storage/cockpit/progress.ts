import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Tenant } from "#storage/database.ts";
import type { ItemKind } from "#storage/items.ts";

/** How many things have come how far. `left` = to do, draft or returned; `returned` and `overdue` are among them. */
export type Progress = {
  readonly total: number;
  readonly approved: number;
  readonly submitted: number;
  readonly left: number;
  readonly returned: number;
  readonly overdue: number;
};

/** A unit's things of one kind. `unitId` null: things without a unit. */
export type UnitProgress = Progress & {
  readonly unitId: number | null;
  readonly unit: string | null;
  /** Its reviewers on the day; when it has none of its own, those of the nearest unit above. */
  readonly chief: string | null;
  readonly kind: ItemKind;
};

/** A person's things in one unit. A thing that two persons owe counts for both. */
export type PersonProgress = Progress & {
  readonly unitId: number | null;
  readonly personId: number;
  /** Null when the name has been removed. */
  readonly name: string | null;
  readonly lastLoginAt: Date | null;
};

const COUNTS = sql`count(*)::int as total,
  (count(*) filter (where i.state = 'approved'))::int as approved,
  (count(*) filter (where i.state = 'submitted'))::int as submitted,
  (count(*) filter (where i.state not in ('approved', 'submitted')))::int as left,
  (count(*) filter (where i.state = 'returned'))::int as returned`;

const overdueOn = (today: CalendarDate) =>
  sql`(count(*) filter (where i.state not in ('approved', 'submitted') and i.due_on < ${today}))::int as overdue`;

/** How far the units have come in some rounds, per kind of thing; counted by the database. */
export async function listUnitProgress(
  tenant: Tenant,
  rounds: readonly number[],
  today: CalendarDate,
): Promise<readonly UnitProgress[]> {
  const { rows } = await sql<UnitProgress>`
    with counted as (
      select i.unit_id,
        case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end as kind,
        ${COUNTS}, ${overdueOn(today)}
      from round_item i where i.round_id = any(${[...rounds]}) group by 1, 2
    ), chief as (
      select g.unit_id, string_agg(distinct p.name, ', ' order by p.name) as name
      from (
        select *, rank() over (partition by unit_id order by depth) as place from role_reach
        where role = 'reviewer' and unit_id is not null and first_day <= ${today}
          and (last_day is null or last_day >= ${today})) g
      join person p on p.municipality_id = g.municipality_id and p.person_id = g.person_id
      where g.place = 1
      group by g.unit_id
    )
    select counted.unit_id as "unitId", u.name as unit, chief.name as chief, kind, total, approved, submitted, counted."left",
      returned, overdue
    from counted
    left join unit u on u.unit_id = counted.unit_id
    left join chief on chief.unit_id = counted.unit_id`.execute(tenant);
  return rows;
}

/** How far the persons have come in some rounds, per unit that their things belong to. */
export async function listPersonProgress(
  tenant: Tenant,
  rounds: readonly number[],
  today: CalendarDate,
): Promise<readonly PersonProgress[]> {
  const { rows } = await sql<PersonProgress>`
    select i.unit_id as "unitId", o.person_id as "personId", p.name, p.last_login_at as "lastLoginAt",
      ${COUNTS}, ${overdueOn(today)}
    from round_item i
    join round_item_owner o on o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id
    join person p on p.municipality_id = o.municipality_id and p.person_id = o.person_id
    where i.round_id = any(${[...rounds]})
    group by 1, 2, 3, 4`.execute(tenant);
  return rows;
}
