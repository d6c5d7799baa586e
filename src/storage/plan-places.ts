import { isDeepStrictEqual } from "node:util";
import type { Plan } from "#domain/plan.ts";
import type { Tenant } from "./database.ts";

/** The body of that name; made when the municipality has none. */
export async function findOrAddBody(tenant: Tenant, municipalityId: number, name: string): Promise<number> {
  const known = await tenant.selectFrom("body").select("bodyId").where("name", "=", name).executeTakeFirst();
  if (known !== undefined) return known.bodyId;
  const { bodyId } = await tenant
    .insertInto("body")
    .values({ municipalityId, name })
    .returning("bodyId")
    .executeTakeFirstOrThrow();
  return bodyId;
}

/** The plan's model; added when it is new. Null when the municipality has another under the same key and version. */
export async function findOrAddModel(tenant: Tenant, municipalityId: number, plan: Plan): Promise<number | null> {
  const { key, version } = plan.model;
  const known = await tenant
    .selectFrom("governanceModel")
    .select(["governanceModelId", "content"])
    .where("key", "=", key)
    .where("version", "=", version)
    .executeTakeFirst();
  const content = JSON.stringify(plan.model);
  if (known !== undefined) {
    return isDeepStrictEqual(known.content, JSON.parse(content)) ? known.governanceModelId : null;
  }
  const { governanceModelId } = await tenant
    .insertInto("governanceModel")
    .values({ municipalityId, key, version, fromYear: plan.year, content })
    .returning("governanceModelId")
    .executeTakeFirstOrThrow();
  return governanceModelId;
}

export async function hasPlan(tenant: Tenant, bodyId: number, year: number): Promise<boolean> {
  const row = await tenant
    .selectFrom("plan")
    .select("planId")
    .where("bodyId", "=", bodyId)
    .where("year", "=", year)
    .executeTakeFirst();
  return row !== undefined;
}
