import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/**
 * The numbers that a round's items had when it opened, by item: what its papers call them. A plan can be renumbered while
 * the round goes on, and the number given to something else. Empty for a round that follows the plan of now.
 */
export async function listNumbersInRound(tenant: Tenant, roundId: number): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ id: number; number: string }>`
    with rows as materialized (select plan_content -> 'rows' as of from round where round_id = ${roundId}),
    known as materialized (
      select 'activity' as kind, key as number, value::int as id from rows, jsonb_each_text(of -> 'activities')
      union all select 'measure', key, value::int from rows, jsonb_each_text(of -> 'measures')
      union all select 'goal', key, value::int from rows, jsonb_each_text(of -> 'goals'))
    select i.round_item_id as id, known.number
    from round_item i join known on known.id = coalesce(i.activity_id, i.measure_id, i.goal_id)
      and known.kind = case when i.activity_id is not null then 'activity'
        when i.measure_id is not null then 'measure' else 'goal' end
    where i.round_id = ${roundId}`.execute(tenant);
  return new Map(rows.map(({ id, number }) => [id, number]));
}
