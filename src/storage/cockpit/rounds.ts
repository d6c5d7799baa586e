import { sql } from "kysely";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { RoundState } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";

/** One body's round. */
export type BodyRound = {
  readonly roundId: number;
  readonly planId: number;
  readonly bodyId: number;
  readonly body: string;
  readonly period: string;
  readonly state: RoundState;
  readonly opensOn: string;
  readonly dueOn: string;
  /** The model that the round was opened with; before that, its plan's. */
  readonly modelId: number;
  /** When it was first approved. */
  readonly approvedAt: Date | null;
};

/** Every round of every body: bodies by name, each body's rounds by period key. */
export async function listBodyRounds(tenant: Tenant): Promise<readonly BodyRound[]> {
  const { rows } = await sql<BodyRound>`
    select r.round_id as "roundId", r.plan_id as "planId", p.body_id as "bodyId", b.name as body, r.period, r.state,
      r.opens_on as "opensOn", r.due_on as "dueOn",
      coalesce(r.governance_model_id, p.governance_model_id) as "modelId", s.created_at as "approvedAt"
    from round r
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    left join snapshot s on s.municipality_id = r.municipality_id and s.round_id = r.round_id and s.number = 1
    order by b.name, r.period`.execute(tenant);
  return rows;
}

/** What is needed of a model to show grades, statuses and causes in words and symbols. */
export type ModelWords = Pick<GovernanceModel, "grades" | "cannotBeJudged" | "statuses" | "causes">;

/** The words of the models with these ids. */
export async function findModelWords(tenant: Tenant, ids: readonly number[]): Promise<ReadonlyMap<number, ModelWords>> {
  const { rows } = await sql<ModelWords & { readonly id: number }>`
    select governance_model_id as id, content -> 'grades' as grades, content -> 'cannotBeJudged' as "cannotBeJudged",
      content -> 'statuses' as statuses, content -> 'causes' as causes
    from governance_model where governance_model_id = any(${[...ids]})`.execute(tenant);
  return new Map(rows.map(({ id, ...words }) => [id, words]));
}
