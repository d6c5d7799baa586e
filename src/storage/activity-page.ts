import { sql } from "kysely";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";

export type ActivityHead = {
  /** Who owes it now: names, in order; null when nobody does. */
  readonly responsible: string | null;
  /** The goal's own item in the round. */
  readonly goalItem: number | null;
};

export async function findActivityHead(tenant: Tenant, itemId: number): Promise<ActivityHead> {
  const { rows } = await sql<ActivityHead>`
    select (select string_agg(p.name, ', ' order by p.name) from round_item_owner o
        join person p on p.municipality_id = o.municipality_id and p.person_id = o.person_id
        where o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id) as responsible,
      (select g.round_item_id from round_item g where g.municipality_id = i.municipality_id and g.round_id = i.round_id
        and g.goal_id = i.goal_id and g.measure_id is null and g.activity_id is null) as "goalItem"
    from round_item i
    where i.round_item_id = ${itemId}`.execute(tenant);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no item ${itemId}.`);
  return row;
}

/** What was answered about the same activity in one period. */
export type PeriodAnswer = {
  readonly itemId: number;
  readonly period: string;
  readonly state: ItemState;
  readonly roundState: RoundState;
  readonly status: string | null;
  readonly comment: string | null;
  readonly savedAt: Date | null;
};

/** The activity's answers in every round so far, and those of the same activity in the plans before; earliest first. */
export async function listAnswers(tenant: Tenant, itemId: number): Promise<readonly PeriodAnswer[]> {
  const { rows } = await sql<PeriodAnswer>`
    with recursive same as (
      select a.activity_id, a.continues_id from round_item i
      join activity a on a.municipality_id = i.municipality_id and a.activity_id = i.activity_id
      where i.round_item_id = ${itemId}
      union
      select a.activity_id, a.continues_id from same join activity a on a.activity_id = same.continues_id
    )
    select i.round_item_id as "itemId", r.period, i.state, r.state as "roundState", e.status, e.comment, e.saved_at as "savedAt"
    from same
    join round_item i on i.activity_id = same.activity_id
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    left join status_report e on e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id
      and e.entry_version = i.entry_version
    order by r.period`.execute(tenant);
  return rows;
}
