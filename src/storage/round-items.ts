import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import type { Round } from "./rounds.ts";

/** Activities that are already answered for good: finished in an earlier period, and that answer approved. */
export async function listApprovedReports(
  tenant: Tenant,
  planId: number,
): Promise<readonly { readonly activityId: number; readonly period: string }[]> {
  const { rows } = await sql<{ activityId: number; period: string }>`
    select i.activity_id as "activityId", r.period from round_item i
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    where r.plan_id = ${planId} and i.activity_id is not null and i.state = 'approved'`.execute(tenant);
  return rows;
}

/**
 * Puts every goal, measure and activity of the plan into the round, but not what was ended on or before the period's
 * last day nor the activities given; with the unit that carries it and the round's last day. Answers how much there is.
 */
export async function addRoundItems(
  tenant: Tenant,
  round: Round,
  { periodEnds, without }: { readonly periodEnds: string; readonly without: readonly number[] },
): Promise<number> {
  const isHere = (table: string) =>
    sql`(${sql.ref(`${table}.endedOn`)} is null or ${sql.ref(`${table}.endedOn`)} > ${periodEnds})`;
  const { numAffectedRows } = await sql`
    insert into round_item (municipality_id, round_id, goal_id, measure_id, activity_id, unit_id, due_on, state)
    select part.municipality_id, ${round.id}, part.goal_id, part.measure_id, part.activity_id, part.unit_id,
      ${round.dueOn}::date, 'to-do'
    from (
      select g.municipality_id, g.goal_id, null::int as measure_id, null::int as activity_id, g.unit_id,
        g.position as goal_position, 0 as kind, 0 as position
      from goal g where g.plan_id = ${round.planId} and ${isHere("g")}
      union all
      select g.municipality_id, g.goal_id, m.measure_id, null, g.unit_id, g.position, 1, m.position
      from measure m join goal g on g.municipality_id = m.municipality_id and g.goal_id = m.goal_id
      where m.plan_id = ${round.planId} and ${isHere("g")} and ${isHere("m")}
      union all
      select g.municipality_id, g.goal_id, null, a.activity_id, coalesce(a.unit_id, g.unit_id), g.position, 2, a.position
      from activity a join goal g on g.municipality_id = a.municipality_id and g.goal_id = a.goal_id
      where a.plan_id = ${round.planId} and ${isHere("g")} and ${isHere("a")} and not a.activity_id = any(${without})
    ) part
    order by part.goal_position, part.kind, part.position`.execute(tenant);
  return Number(numAffectedRows ?? 0);
}
