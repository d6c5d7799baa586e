import type { Role } from "#domain/people.ts";
import type { Plan } from "#domain/plan.ts";
import { type Database, inTenant, type Tenant } from "#storage/database.ts";
import { insertAll, insertAllAndRead } from "#storage/insert-all.ts";
import { addMunicipality, ANY_HOST } from "#storage/new-municipality.ts";
import { importNewPlan } from "#usecases/import-new-plan.ts";

/** The moment at which the example municipality is met. */
export const DEMO_NOW = new Date("2025-01-10T08:00:00Z");

const PEOPLE: readonly (readonly [Role, string, string])[] = [
  ["activity-owner", "Karin Lindqvist", "Rektor"],
  ["activity-owner", "Amir Rahimi", "Enhetschef"],
  ["goal-owner", "Maria Öberg", "Verksamhetschef"],
  ["reviewer", "Peter Hallgren", "Grundskolechef"],
  ["coordinator", "Ingrid Moberg", "Utvecklingsstrateg"],
  ["board-secretary", "Sofia Berg", "Nämndsekreterare"],
  ["elected", "Anders Wik", "Ledamot i kommunstyrelsen"],
  ["auditor", "Lena Ström", "Revisor"],
  ["administrator", "Jonas Ek", "Systemförvaltare"],
];

export async function seedGranboda(database: Database, plan: Plan): Promise<void> {
  const id = await addMunicipality(database, { name: "Granboda kommun", code: "9999", host: ANY_HOST });
  const people = await inTenant(database, id, (tenant) => addPeople(tenant, id));
  const grants = (["coordinator", "administrator"] as const).map((role) => ({
    role,
    body: null,
    unit: null,
    firstDay: "2024-01-01",
    lastDay: null,
  }));
  const coordinator = people[4];
  if (coordinator === undefined) throw new Error("No coordinator.");
  const actor = { municipality: id, person: coordinator, grants };
  const outcome = await importNewPlan({ database, actor, now: DEMO_NOW, today: "2025-01-10" }, plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  await inTenant(database, id, (tenant) => addOwners(tenant, id, people));
}

async function addPeople(tenant: Tenant, municipalityId: number): Promise<readonly number[]> {
  const rows = await insertAllAndRead(
    tenant,
    "person",
    PEOPLE.map(([, name, title], index) => ({ municipalityId, name, title, email: `person${index}@granboda.example` })),
  );
  await insertAll(
    tenant,
    "roleGrant",
    PEOPLE.map(([role], index) => ({
      municipalityId,
      personId: rows[index]?.personId ?? 0,
      role,
      firstDay: "2024-01-01",
    })),
  );
  return rows.map(({ personId }) => personId);
}

async function addOwners(tenant: Tenant, municipalityId: number, people: readonly number[]): Promise<void> {
  const items = await tenant.selectFrom("roundItem").selectAll().orderBy("roundItemId").execute();
  await insertAll(
    tenant,
    "roundItemOwner",
    items.map(({ roundItemId, activityId }) => ({
      municipalityId,
      roundItemId,
      personId: people[activityId === null ? 2 : roundItemId % 2] ?? 0,
    })),
  );
  // Something to do, of each state, in the open round.
  for (const [remainder, state] of [
    [0, "to-do"],
    [1, "draft"],
    [2, "returned"],
  ] as const) {
    const ids = items.filter(({ roundItemId }) => roundItemId % 5 === remainder).map(({ roundItemId }) => roundItemId);
    await tenant
      .updateTable("roundItem")
      .set(state === "to-do" ? { state, entryVersion: 0 } : { state })
      .where("state", "=", "submitted")
      .where("roundItemId", "in", ids)
      .execute();
  }
}
