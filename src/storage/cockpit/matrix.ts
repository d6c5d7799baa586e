import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";

/** One goal in one period; `itemId` and all after it null when the goal has been in none of the asked periods. */
export type MatrixCell = {
  readonly goalId: number;
  readonly planId: number;
  readonly number: string;
  readonly title: string;
  readonly itemId: number | null;
  readonly period: string | null;
  readonly roundState: RoundState | null;
  readonly modelId: number | null;
  readonly itemState: ItemState | null;
  readonly grade: string | null;
};

/**
 * The plans' goals in their order, each with its grades in the periods, also from the plans that it continues; called what
 * the latest of the periods' rounds calls it.
 */
export async function listMatrix(
  tenant: Tenant,
  plans: readonly number[],
  periods: readonly string[],
  from: CalendarDate,
): Promise<readonly MatrixCell[]> {
  const { rows } = await sql<MatrixCell>`
    with recursive line as (
      select g.municipality_id, g.goal_id as head, g.goal_id, g.plan_id, g.continues_id from goal g
      where g.plan_id = any(${[...plans]}) and (g.ended_on is null or g.ended_on >= ${from})
      union
      select g.municipality_id, line.head, g.goal_id, g.plan_id, g.continues_id from line
      join goal g on g.municipality_id = line.municipality_id and g.goal_id = line.continues_id
    ), graded as materialized (
      select line.head, i.round_item_id, i.number, i.title, i.state as item_state, r.period, r.state as round_state,
        r.governance_model_id as model_id, e.grade
      from line
      join round r on r.municipality_id = line.municipality_id and r.plan_id = line.plan_id and r.period = any(${[...periods]})
      cross join lateral (
        -- One look-up per goal and round, whatever the planner believes of a municipality that it has no statistics of.
        select * from round_item i
        where i.municipality_id = line.municipality_id and i.round_id = r.round_id and i.goal_id = line.goal_id
          and i.activity_id is null and i.measure_id is null
        limit 1) i
      left join assessment e on e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id
        and e.entry_version = i.entry_version
    )
    select g.goal_id as "goalId", g.plan_id as "planId",
      coalesce(first_value(graded.number) over latest, g.number) as number,
      coalesce(first_value(graded.title) over latest, g.title) as title, graded.round_item_id as "itemId", graded.period,
      graded.round_state as "roundState", graded.model_id as "modelId", graded.item_state as "itemState", graded.grade
    from goal g left join graded on graded.head = g.goal_id
    where g.plan_id = any(${[...plans]}) and (g.ended_on is null or g.ended_on >= ${from})
    window latest as (partition by g.goal_id order by graded.period desc nulls last)
    order by g.plan_id, g.position, graded.period`.execute(tenant);
  return rows;
}
