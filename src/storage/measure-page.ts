import { sql } from "kysely";
import type { RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";

export type MeasureHead = {
  readonly measureId: number;
  readonly body: string;
  readonly responsible: string | null;
  /** The goal's own item in the round. */
  readonly goalItem: number | null;
};

export async function findMeasureHead(tenant: Tenant, itemId: number): Promise<MeasureHead> {
  const { rows } = await sql<MeasureHead>`
    select i.measure_id as "measureId", b.name as body,
      (select string_agg(o.name, ', ' order by o.name) from round_item_owner io
        join person o on o.municipality_id = io.municipality_id and o.person_id = io.person_id
        where io.municipality_id = i.municipality_id and io.round_item_id = i.round_item_id) as responsible,
      (select g.round_item_id from round_item g where g.municipality_id = i.municipality_id and g.round_id = i.round_id
        and g.goal_id = i.goal_id and g.measure_id is null and g.activity_id is null) as "goalItem"
    from round_item i
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    where i.round_item_id = ${itemId}`.execute(tenant);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no item ${itemId}.`);
  return row;
}

/** A measure's value in one period: from a round, or (`itemId` null) one that came with an imported plan. */
export type PeriodValue = {
  readonly itemId: number | null;
  readonly period: string;
  readonly roundState: RoundState;
  readonly value: number | null;
  readonly notMeasuredBecause: string | null;
  readonly refersTo: string | null;
  readonly comment: string | null;
};

/** The measure's values so far, and those of the same measure in the plans before; the earliest first. */
export async function listValues(tenant: Tenant, measureId: number): Promise<readonly PeriodValue[]> {
  const { rows } = await sql<PeriodValue>`
    with recursive same as (
      select measure_id, continues_id from measure where measure_id = ${measureId}
      union
      select m.measure_id, m.continues_id from same join measure m on m.measure_id = same.continues_id
    )
    select i.round_item_id as "itemId", r.period, r.state as "roundState", e.value,
      e.not_measured_because as "notMeasuredBecause", e.refers_to as "refersTo", e.comment
    from same
    join round_item i on i.measure_id = same.measure_id
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    join outcome e on e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id
      and e.entry_version = i.entry_version
    union all
    select null, earlier.period, 'approved', earlier.value, null, earlier.refers_to, earlier.comment
    from same join earlier_outcome earlier on earlier.measure_id = same.measure_id
    order by period`.execute(tenant);
  return rows;
}
