import type { Role } from "#domain/people.ts";
import type { Tenant } from "./database.ts";

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
