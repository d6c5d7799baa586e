import { sql } from "kysely";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Tenant } from "./database.ts";

export type ModelHead = {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly title: string;
  readonly fromYear: number;
  /** Plans that are governed by it. */
  readonly plans: number;
};

export type StoredModel = ModelHead & { readonly content: GovernanceModel };

const HEAD = sql`
  m.governance_model_id as id, m.key, m.version, m.content ->> 'title' as title, m.from_year as "fromYear",
  (select count(*)::int from plan p
    where p.municipality_id = m.municipality_id and p.governance_model_id = m.governance_model_id) as plans`;

/** The municipality's models, the newest first. */
export async function listModelHeads(tenant: Tenant): Promise<readonly ModelHead[]> {
  const { rows } = await sql<ModelHead>`
    select ${HEAD} from governance_model m order by m.from_year desc, m.governance_model_id desc`.execute(tenant);
  return rows;
}

/** The model of that number, whole; null when there is none. */
export async function findModel(tenant: Tenant, id: number): Promise<StoredModel | null> {
  const { rows } = await sql<StoredModel>`
    select ${HEAD}, m.content from governance_model m where m.governance_model_id = ${id}`.execute(tenant);
  return rows[0] ?? null;
}

/** Adds a version; answers its number. */
export async function addModel(
  tenant: Tenant,
  municipalityId: number,
  { model, fromYear }: { readonly model: GovernanceModel; readonly fromYear: number },
): Promise<number> {
  const { key, version } = model;
  const { governanceModelId } = await tenant
    .insertInto("governanceModel")
    .values({ municipalityId, key, version, fromYear, content: JSON.stringify(model) })
    .returning("governanceModelId")
    .executeTakeFirstOrThrow();
  return governanceModelId;
}

/** How many plans there are already for a year and later, with the models they were made under. */
export async function countPlansFrom(tenant: Tenant, year: number): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from plan where year >= ${year}`.execute(tenant);
  return rows[0]?.count ?? 0;
}
