import { sql } from "kysely";
import type { Tenant } from "#storage/database.ts";

/** A number of handed-in activities: with a status or a cause (`key`), or with any cause at all (`key` null). */
export type AnswerCount = {
  readonly of: "status" | "cause" | "any-cause";
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
    select 'any-cause', round_id, null, count(*)::int from answer where causes <> '{}' group by 2`.execute(tenant);
  return rows;
}
