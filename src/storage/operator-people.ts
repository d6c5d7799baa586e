import type { Role } from "#domain/people.ts";
import type { Tenant } from "./database.ts";

export type KnownPerson = { readonly id: number; readonly email: string };

/** Whoever has that address, also when not active; null when nobody has. */
export async function findByAddress(tenant: Tenant, email: string): Promise<KnownPerson | null> {
  const row = await tenant
    .selectFrom("person")
    .select(["personId as id", "email"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  return row === undefined || row.email === null ? null : { id: row.id, email: row.email };
}

/** Who has held a role in the whole municipality the longest and may still log in; null when nobody has. */
export async function findFirstOfRole(tenant: Tenant, role: Role, today: string): Promise<number | null> {
  const row = await tenant
    .selectFrom("roleGrant as held")
    .innerJoin("person", "person.personId", "held.personId")
    .select("held.personId")
    .where("held.role", "=", role)
    .where("person.isActive", "=", true)
    .where("held.firstDay", "<=", today)
    .where((on) => on.or([on("held.lastDay", "is", null), on("held.lastDay", ">=", today)]))
    .orderBy("held.roleGrantId")
    .limit(1)
    .executeTakeFirst();
  return row?.personId ?? null;
}

/** Adds a person who can be mailed and logs in with a link; answers the id. */
export async function addPerson(
  tenant: Tenant,
  person: { readonly municipality: number; readonly name: string; readonly email: string },
): Promise<number> {
  const { municipality: municipalityId, name, email } = person;
  const { personId } = await tenant
    .insertInto("person")
    .values({ municipalityId, name, email: email.trim().toLowerCase() })
    .returning("personId")
    .executeTakeFirstOrThrow();
  return personId;
}

/** Gives a role in the whole municipality from a day on; a role that is held already stays as it is. */
export async function grantRole(
  tenant: Tenant,
  grant: { readonly municipality: number; readonly person: number; readonly role: Role; readonly firstDay: string },
): Promise<void> {
  const { municipality: municipalityId, person: personId, role, firstDay } = grant;
  const held = await tenant
    .selectFrom("roleGrant")
    .select("roleGrantId")
    .where("personId", "=", personId)
    .where("role", "=", role)
    .where("bodyId", "is", null)
    .where("unitId", "is", null)
    .where("lastDay", "is", null)
    .executeTakeFirst();
  if (held !== undefined) return;
  await tenant.insertInto("roleGrant").values({ municipalityId, personId, role, firstDay }).execute();
}
