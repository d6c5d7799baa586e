import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import type { Item } from "./items.ts";
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

/** Holds the item's plan against who would open a round of it; false when the item has never been approved. */
export async function lockPlanOfApproved(tenant: Tenant, { id, planId }: Item): Promise<boolean> {
  const { rows } = await sql`
    select from plan where plan_id = ${planId} and exists (
      select from item_event where round_item_id = ${id} and state = 'approved') for share`.execute(tenant);
  return rows.length > 0;
}

/** A round that goes on and knows an activity, but was opened without it; what it calls the activity, and its item of the goal. */
export type LeftOut = {
  readonly roundId: number;
  readonly period: string;
  readonly dueOn: string;
  readonly activityId: number;
  readonly unitId: number | null;
  readonly number: string;
  readonly title: string;
  readonly goalItem: number;
  readonly goalId: number;
};

/** The rounds that left an item's activity out. They do not change state until the transaction ends. */
export async function listRoundsThatLeftOut(tenant: Tenant, { id, planId }: Item): Promise<readonly LeftOut[]> {
  const { rows } = await sql<LeftOut>`
    select r.round_id as "roundId", r.period, r.due_on as "dueOn", asked.activity_id as "activityId",
      asked.unit_id as "unitId", content.id as number, content.title, goal.round_item_id as "goalItem", goal.goal_id as "goalId"
    from round_item asked
    join round r on r.municipality_id = asked.municipality_id and r.plan_id = ${planId}
      and r.state in ('open', 'under-review')
    cross join lateral jsonb_to_recordset(r.plan_content->'activities') as content(id text, title text, goal text)
    join round_item goal on goal.municipality_id = r.municipality_id and goal.round_id = r.round_id
      and goal.goal_id = (r.plan_content->'rows'->'goals'->>content.goal)::int
      and goal.measure_id is null and goal.activity_id is null
    where asked.round_item_id = ${id} and (r.plan_content->'rows'->'activities'->>content.id)::int = asked.activity_id
      and not exists (select from round_item i where i.municipality_id = r.municipality_id and i.round_id = r.round_id
        and i.activity_id = asked.activity_id)
    order by r.round_id for share of r`.execute(tenant);
  return rows;
}

/** Puts the activity into the round after all, under the names that the round knows it by. */
export async function addLeftOutItem(tenant: Tenant, municipalityId: number, leftOut: LeftOut): Promise<void> {
  const { goalItem, period: _period, number, title, ...row } = leftOut;
  const { roundItemId } = await tenant
    .insertInto("roundItem")
    .values({ municipalityId, ...row, state: "to-do" })
    .returning("roundItemId")
    .executeTakeFirstOrThrow();
  // An inserted row is named as the plan does now.
  await sql`update round_item i set number = ${number}, title = ${title}, goal_number = goal.goal_number,
      goal_title = goal.goal_title
    from round_item goal where goal.round_item_id = ${goalItem} and i.round_item_id = ${roundItemId}`.execute(tenant);
}
