import { sql } from "kysely";
import type { Tenant } from "#storage/database.ts";

/**
 * A number of handed-in activities: with a status or a cause (`key`), or with any cause at all (`key` null). And of those
 * that nobody is asked about (`carried`): their finished status stands from an earlier period.
 */
export type AnswerCount = {
  readonly of: "status" | "cause" | "any-cause" | "carried";
  readonly roundId: number;
  readonly key: string | null;
  readonly count: number;
};

/**
 * What has been answered about activities in some rounds. Only what has been handed in counts: a draft says nothing yet.
 * Each answer is found by its item's standing version, so that the number of saved versions does not matter.
 */
export async function countAnswers(tenant: Tenant, rounds: readonly number[]): Promise<readonly AnswerCount[]> {
  const { rows } = await sql<AnswerCount>`
    with answer as (
      select i.round_id, e.status, e.causes
      from round_item i
      join status_report e on e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id
        and e.entry_version = i.entry_version
      where i.round_id = any(${[...rounds]}) and i.activity_id is not null and i.state in ('submitted', 'approved')
        and e.status is not null
    )
    select 'status' as of, round_id as "roundId", status as key, count(*)::int as count from answer group by 2, 3
    union all
    select 'cause', round_id, cause, count(*)::int from answer, unnest(causes) as cause group by 2, 3
    union all
    select 'any-cause', round_id, null, count(*)::int from answer where causes <> '{}' group by 2
    union all
    select 'carried', r.round_id, null, count(*)::int
    from round r
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join governance_model model on model.municipality_id = p.municipality_id
      and model.governance_model_id = coalesce(r.governance_model_id, p.governance_model_id)
    join activity a on a.municipality_id = r.municipality_id and a.plan_id = r.plan_id and a.ended_on is null
    cross join lateral (
      select e.status from round_item b
      join round earlier on earlier.municipality_id = b.municipality_id and earlier.round_id = b.round_id
        and earlier.plan_id = r.plan_id and earlier.period < r.period
      join status_report e on e.municipality_id = b.municipality_id and e.round_item_id = b.round_item_id
        and e.entry_version = b.entry_version
      where b.municipality_id = a.municipality_id and b.activity_id = a.activity_id and b.state in ('submitted', 'approved')
      order by earlier.period desc limit 1) last_said
    where r.round_id = any(${[...rounds]})
      and not exists (select from round_item i where i.municipality_id = r.municipality_id and i.round_id = r.round_id
        and i.activity_id = a.activity_id)
      and exists (select from jsonb_array_elements(model.content -> 'statuses') s
        where s ->> 'key' = last_said.status and s ->> 'phase' = 'finished')
    group by 2`.execute(tenant);
  return rows;
}
