import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Tenant } from "./database.ts";

/** The decision by which a plan was adopted, as far as it is known. */
export type PlanAdoption = {
  readonly by: string | null;
  readonly on: CalendarDate | null;
  readonly paragraph: string | null;
  readonly reference: string | null;
};

export type PlanHead = {
  readonly id: number;
  readonly bodyId: number;
  readonly body: string;
  readonly year: number;
  /** Counts every change of the plan or of anything in it. */
  readonly version: number;
  readonly modelId: number;
  readonly model: GovernanceModel;
  /** Null as long as nobody has adopted it. */
  readonly adopted: PlanAdoption | null;
};

/** The plan, or null when there is none here. `lock`: nobody else changes it until the transaction ends. */
export async function findPlan(tenant: Tenant, id: number, lock = false): Promise<PlanHead | null> {
  if (lock) await sql`select from plan where plan_id = ${id} for update`.execute(tenant);
  const { rows } = await sql<PlanHead & { readonly adopted: PlanAdoption }>`
    select p.plan_id as id, p.body_id as "bodyId", b.name as body, p.year, p.version, p.governance_model_id as "modelId",
      m.content as model, json_build_object('by', p.adopted_by, 'on', p.adopted_on, 'paragraph', p.adopted_paragraph,
        'reference', p.adopted_reference) as adopted
    from plan p
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    join governance_model m on m.municipality_id = p.municipality_id and m.governance_model_id = p.governance_model_id
    where p.plan_id = ${id}`.execute(tenant);
  const [row] = rows;
  if (row === undefined) return null;
  return { ...row, adopted: Object.values(row.adopted).every((value) => value === null) ? null : row.adopted };
}

export type ListedPlan = {
  readonly id: number;
  readonly bodyId: number;
  readonly body: string;
  readonly year: number;
  readonly isAdopted: boolean;
  /** What has not been ended. */
  readonly goals: number;
  readonly measures: number;
  readonly activities: number;
};

const counted = (table: string) => sql`
  (select count(*)::int from ${sql.table(table)} x where x.municipality_id = p.municipality_id
    and x.plan_id = p.plan_id and x.ended_on is null)`;

/** Every plan, the latest year first, with how much is in each. */
export async function listPlans(tenant: Tenant): Promise<readonly ListedPlan[]> {
  const { rows } = await sql<ListedPlan>`
    select p.plan_id as id, p.body_id as "bodyId", b.name as body, p.year,
      num_nonnulls(p.adopted_by, p.adopted_on, p.adopted_paragraph, p.adopted_reference) > 0 as "isAdopted",
      ${counted("goal")} as goals, ${counted("measure")} as measures, ${counted("activity")} as activities
    from plan p join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    order by p.year desc, b.name`.execute(tenant);
  return rows;
}

export async function saveAdoption(tenant: Tenant, id: number, adoption: PlanAdoption): Promise<void> {
  await tenant
    .updateTable("plan")
    .set({
      adoptedBy: adoption.by,
      adoptedOn: adoption.on,
      adoptedParagraph: adoption.paragraph,
      adoptedReference: adoption.reference,
    })
    .where("planId", "=", id)
    .execute();
}

/** A plan with nothing in it; the caller has made sure that the body has none for the year. */
export async function addEmptyPlan(
  tenant: Tenant,
  plan: {
    readonly municipality: number;
    readonly bodyId: number;
    readonly year: number;
    readonly governanceModelId: number;
  },
): Promise<number> {
  const { municipality: municipalityId, ...row } = plan;
  const { planId } = await tenant
    .insertInto("plan")
    .values({ municipalityId, ...row })
    .returning("planId")
    .executeTakeFirstOrThrow();
  return planId;
}

/** The model to govern a new plan by: the newest that is in force in its year; null when none is. */
export async function findModelFor(tenant: Tenant, year: number): Promise<number | null> {
  const row = await tenant
    .selectFrom("governanceModel")
    .select("governanceModelId")
    .where("fromYear", "<=", year)
    .orderBy("fromYear", "desc")
    .orderBy("governanceModelId", "desc")
    .executeTakeFirst();
  return row?.governanceModelId ?? null;
}

export type ListedBody = { readonly id: number; readonly name: string };

export async function listBodies(tenant: Tenant): Promise<readonly ListedBody[]> {
  return tenant.selectFrom("body").select(["bodyId as id", "name"]).orderBy("name").execute();
}
