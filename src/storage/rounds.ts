import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { RoundSubject } from "#domain/permissions.ts";
import type { RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";

/** One plan × one period. It belongs to the plan's body and to no single unit. */
export type Round = RoundSubject & {
  readonly id: number;
  readonly planId: number;
  readonly body: number;
  readonly unit: null;
  readonly bodyName: string;
  readonly year: number;
  readonly period: string;
  readonly opensOn: string;
  readonly dueOn: string;
  /** The plan's version when the round opened; null before. */
  readonly planVersion: number | null;
  /** The plan's version now. */
  readonly planVersionNow: number;
  /** Counts every change of state and every erratum. */
  readonly version: number;
};

const ROUND = sql`
  select r.round_id as id, r.plan_id as "planId", p.body_id as body, null as unit, b.name as "bodyName", p.year, r.period,
    r.state as "roundState", r.opens_on as "opensOn", r.due_on as "dueOn", r.plan_version as "planVersion",
    p.version as "planVersionNow", r.version
  from round r
  join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
  join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id`;

/** The round, or null when there is none in this municipality. `lock`: nobody else moves it until the transaction ends. */
export async function findRound(tenant: Tenant, id: number, lock = false): Promise<Round | null> {
  if (lock) await sql`select from round where round_id = ${id} for update`.execute(tenant);
  const { rows } = await sql<Round>`${ROUND} where r.round_id = ${id}`.execute(tenant);
  return rows[0] ?? null;
}

/** Every body's round of the same period that has come as far and has the same days, itself included, by body. */
export async function listRoundsAlike(tenant: Tenant, round: Round): Promise<readonly Round[]> {
  const { rows } = await sql<Round>`${ROUND} where r.period = ${round.period} and r.state = ${round.roundState}
    and r.opens_on = ${round.opensOn} and r.due_on = ${round.dueOn} order by b.name collate "sv-x-icu"`.execute(tenant);
  return rows;
}

/** Planned rounds whose first day has come, the earliest first. */
export async function listRoundsToOpen(tenant: Tenant, today: CalendarDate): Promise<readonly Round[]> {
  const { rows } = await sql<Round>`${ROUND} where r.state = 'planned' and r.opens_on <= ${today}
    order by r.opens_on, b.name collate "sv-x-icu"`.execute(tenant);
  return rows;
}

/** How far a round has come. */
export type RoundProgress = {
  readonly items: number;
  /** Handed in or approved. */
  readonly handedIn: number;
  readonly approved: number;
  readonly goals: number;
  readonly goalsApproved: number;
};

export type ListedRound = Round & RoundProgress;

/** Every round, or one plan's, the latest period first. */
export async function listRounds(tenant: Tenant, planId: number | null = null): Promise<readonly ListedRound[]> {
  const { rows } = await sql<ListedRound>`
    select listed.*, counted.* from (${ROUND}) listed
    left join lateral (
      select count(*)::int as items,
        (count(*) filter (where i.state in ('submitted', 'approved')))::int as "handedIn",
        (count(*) filter (where i.state = 'approved'))::int as approved,
        (count(*) filter (where i.measure_id is null and i.activity_id is null))::int as goals,
        (count(*) filter (where i.measure_id is null and i.activity_id is null and i.state = 'approved'))::int
          as "goalsApproved"
      from round_item i where i.round_id = listed.id) counted on true
    where ${planId}::int is null or listed."planId" = ${planId}
    order by listed.period desc, listed."bodyName"`.execute(tenant);
  return rows;
}

/** Moves the round to a state; answers the new version. */
export async function saveRoundState(tenant: Tenant, round: Round, state: RoundState): Promise<number> {
  const version = round.version + 1;
  await tenant.updateTable("round").set({ state, version }).where("roundId", "=", round.id).execute();
  return version;
}

/** Fixes which plan and which model the round is about; `content` is what `loadRoundPlan` reads again. */
export async function fixPlanOfRound(
  tenant: Tenant,
  round: Round,
  { planVersion, content }: { readonly planVersion: number; readonly content: string },
): Promise<void> {
  await sql`
    update round r set plan_version = ${planVersion}, plan_content = ${content}::jsonb,
      governance_model_id = p.governance_model_id
    from plan p
    where p.municipality_id = r.municipality_id and p.plan_id = r.plan_id and r.round_id = ${round.id}`.execute(tenant);
}

export type PlannedRound = { readonly period: string; readonly opensOn: string; readonly dueOn: string };

/** Adds rounds in the state planned; one that the plan has already stays as it is. Answers the periods that were added. */
export async function addPlannedRounds(
  tenant: Tenant,
  { municipality, planId }: { readonly municipality: number; readonly planId: number },
  rounds: readonly PlannedRound[],
): Promise<readonly string[]> {
  if (rounds.length === 0) return [];
  const rows = await tenant
    .insertInto("round")
    .values(rounds.map((round) => ({ municipalityId: municipality, planId, state: "planned", ...round })))
    .onConflict((conflict) => conflict.columns(["municipalityId", "planId", "period"]).doNothing())
    .returning("period")
    .execute();
  return rows.map(({ period }) => period);
}

/** The governance model that a round was opened with; before it opens, the plan's. */
export async function findRoundModel(tenant: Tenant, roundId: number): Promise<GovernanceModel> {
  const row = await tenant
    .selectFrom("round")
    .innerJoin("plan", "plan.planId", "round.planId")
    .innerJoin("governanceModel as model", (join) =>
      join.on((on) =>
        on("model.governanceModelId", "=", on.fn.coalesce("round.governanceModelId", "plan.governanceModelId")),
      ),
    )
    .select("model.content")
    .where("round.roundId", "=", roundId)
    .executeTakeFirstOrThrow();
  return row.content as unknown as GovernanceModel;
}

/** A plan that nobody has planned any rounds for. */
export type UnplannedPlan = {
  readonly planId: number;
  readonly body: number;
  readonly bodyName: string;
  readonly year: number;
};

/** Plans without any round, the latest year first. */
export async function listUnplannedPlans(tenant: Tenant): Promise<readonly UnplannedPlan[]> {
  const { rows } = await sql<UnplannedPlan>`
    select p.plan_id as "planId", p.body_id as body, b.name as "bodyName", p.year from plan p
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    where not exists (select from round r where r.municipality_id = p.municipality_id and r.plan_id = p.plan_id)
    order by p.year desc, b.name`.execute(tenant);
  return rows;
}
