import type { PlanFrame } from "#domain/compare-plans.ts";
import type { Tenant } from "./database.ts";

/** An uploaded plan that waits to be looked through and applied. */
export type PlanImport = {
  readonly id: number;
  readonly planId: number;
  readonly uploadedBy: number;
  readonly fileName: string;
  /** SHA-256 of the content, as hex. */
  readonly sha256: string;
  readonly content: PlanFrame;
};

const DAY_MS = 86_400_000;

const dayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** Keeps an uploaded plan for a day, and lets go of those that have lain so long. Answers its id. */
export async function addPlanImport(
  tenant: Tenant,
  municipalityId: number,
  { content, ...upload }: Omit<PlanImport, "id">,
  now: Date,
): Promise<number> {
  await tenant.deleteFrom("planImport").where("uploadedAt", "<=", dayBefore(now)).execute();
  const { planImportId } = await tenant
    .insertInto("planImport")
    .values({ municipalityId, ...upload, uploadedAt: now, content: JSON.stringify(content) })
    .returning("planImportId")
    .executeTakeFirstOrThrow();
  return planImportId;
}

/** The uploaded plan; null when there is none, or when it is a day old. */
export async function findPlanImport(tenant: Tenant, id: number, now: Date): Promise<PlanImport | null> {
  const row = await tenant
    .selectFrom("planImport")
    .select(["planImportId as id", "planId", "uploadedBy", "fileName", "sha256", "content"])
    .where("planImportId", "=", id)
    .where("uploadedAt", ">", dayBefore(now))
    .executeTakeFirst();
  return row === undefined ? null : { ...row, content: row.content as unknown as PlanFrame };
}

export async function removePlanImport(tenant: Tenant, id: number): Promise<void> {
  await tenant.deleteFrom("planImport").where("planImportId", "=", id).execute();
}
