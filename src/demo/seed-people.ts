import type { Role } from "#domain/people.ts";
import type { Tenant } from "#storage/database.ts";
import { insertAll, insertAllAndRead } from "#storage/insert-all.ts";
import { idOf } from "#storage/new-plan.ts";
import { BODIES } from "./bodies.tables.ts";
import { PEOPLE, type PersonOfDemo, UNITS } from "./organisation.tables.ts";

/** Rows by name: bodies, units and people (by their key). */
export type Organisation = {
  readonly municipality: number;
  readonly bodies: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
};

const FIRST_DAY = "2025-01-01";

/** Writes bodies, units, people and their roles. */
export async function seedPeople(tenant: Tenant, municipality: number): Promise<Organisation> {
  const municipalityId = municipality;
  const bodies = await insertAllAndRead(
    tenant,
    "body",
    BODIES.map(({ body }) => ({ municipalityId, name: body })),
  );
  const units = await insertAllAndRead(
    tenant,
    "unit",
    UNITS.map((name) => ({ municipalityId, name })),
  );
  const people = await insertAllAndRead(
    tenant,
    "person",
    PEOPLE.map(({ key, name, title }) => ({ municipalityId, name, title, email: `${key}@granboda.example` })),
  );
  const organisation = {
    municipality,
    bodies: new Map(bodies.map(({ name, bodyId }) => [name, bodyId])),
    units: new Map(units.map(({ name, unitId }) => [name, unitId])),
    people: new Map(people.map(({ personId }, index) => [PEOPLE[index]?.key ?? "", personId])),
  };
  await insertAll(
    tenant,
    "roleGrant",
    PEOPLE.flatMap((person) => grantsOf(person, organisation)),
  );
  return organisation;
}

/** A chief reviews the own unit; a secretary serves the own bodies, an elected member sits in one, a goal's owner has goals in some. */
function grantsOf({ key, unit, roles, title }: PersonOfDemo, organisation: Organisation) {
  const { municipality: municipalityId, units, bodies, people } = organisation;
  const served = BODIES.filter(({ secretary, body }) => secretary === key || title.includes(body.toLowerCase()));
  const owned = BODIES.filter(({ goals }) => goals.some(({ owner }) => owner === key));
  const grantOf = (role: Role, unitId: number | null, bodyId: number | null) => ({
    municipalityId,
    personId: idOf(people, key),
    role,
    unitId,
    bodyId,
    firstDay: FIRST_DAY,
  });
  return roles.flatMap((role) => {
    if (role === "reviewer" && unit !== null) return [grantOf(role, idOf(units, unit), null)];
    if (role === "goal-owner") return owned.map(({ body }) => grantOf(role, null, idOf(bodies, body)));
    if (role !== "board-secretary" && role !== "elected") return [grantOf(role, null, null)];
    return served.map(({ body }) => grantOf(role, null, idOf(bodies, body)));
  });
}
