import { sql } from "kysely";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { ItemSubject } from "#domain/permissions.ts";
import type { RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";

/** One body's round in one period: what the list of goals can be asked for. */
export type PeriodRound = { readonly period: string; readonly roundState: RoundState; readonly body: number };

/** Rounds that have opened, the latest period first. */
export async function listOpenedRounds(tenant: Tenant): Promise<readonly PeriodRound[]> {
  const { rows } = await sql<PeriodRound>`
    select r.period, r.state as "roundState", p.body_id as body from round r
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    where r.state <> 'planned'
    order by r.period desc, p.body_id`.execute(tenant);
  return rows;
}

/** A goal in the list, with the grade that is saved; whether it may be shown is the domain's to say. */
export type ListedGoal = ItemSubject & {
  readonly itemId: number;
  readonly bodyName: string;
  readonly modelId: number;
  readonly number: string;
  readonly title: string;
  readonly area: string | null;
  readonly grade: string | null;
  readonly activities: number;
  readonly measures: number;
};

/** Every goal of the bodies' rounds in a period, body by body and in each plan's own order. */
export async function listGoals(tenant: Tenant, period: string): Promise<readonly ListedGoal[]> {
  const { rows } = await sql<ListedGoal>`
    select i.round_item_id as "itemId", p.body_id as body, b.name as "bodyName", i.unit_id as unit,
      r.state as "roundState", i.state as "itemState",
      coalesce(r.governance_model_id, p.governance_model_id) as "modelId", i.number, i.title, g.area, e.grade,
      array(select o.person_id from round_item_owner o
        where o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id order by 1) as owners,
      (select count(*)::int from activity a where a.municipality_id = g.municipality_id and a.goal_id = g.goal_id)
        as activities,
      (select count(*)::int from measure m where m.municipality_id = g.municipality_id and m.goal_id = g.goal_id)
        as measures
    from round r
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    join round_item i on i.municipality_id = r.municipality_id and i.round_id = r.round_id
      and i.measure_id is null and i.activity_id is null
    join goal g on g.municipality_id = i.municipality_id and g.goal_id = i.goal_id
    left join assessment e on e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id
      and e.entry_version = i.entry_version
    where r.period = ${period} and r.state <> 'planned'
    order by b.name, p.body_id, g.position, g.goal_id`.execute(tenant);
  return rows;
}

/** The governance models of some rounds, by row. */
export async function listModels(
  tenant: Tenant,
  ids: readonly number[],
): Promise<ReadonlyMap<number, GovernanceModel>> {
  if (ids.length === 0) return new Map();
  const rows = await tenant
    .selectFrom("governanceModel")
    .select(["governanceModelId", "content"])
    .where("governanceModelId", "in", [...ids])
    .execute();
  return new Map(
    rows.map(({ governanceModelId, content }) => [governanceModelId, content as unknown as GovernanceModel]),
  );
}
