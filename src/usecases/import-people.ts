import { EVERYWHERE, type Role } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { listText, type PersonLine, readPeopleList } from "#files/people-list.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { insertAll, insertAllAndRead } from "#storage/insert-all.ts";
import { listPlaces } from "#storage/organisation.ts";
import { listByEmail, type StoredPerson } from "#storage/people.ts";
import { removeSessionsOf } from "#storage/sessions.ts";
import { type Deed, done, invalid, type Outcome, perform, refusalOf } from "./frame.ts";
import { fieldsOf, personFaults } from "./person-fields.ts";

/** What is wrong in a line of the list. */
export type LineFault =
  | "name-missing"
  | "email-missing"
  | "email-malformed"
  | "text-too-long"
  | "email-repeated"
  | "too-many-columns"
  | "role-unknown"
  | "role-missing"
  | "role-is-of-the-whole"
  | "place-unknown"
  | "person-erased-or-closed";

/** What a line would do. */
export type LinePlan = {
  readonly line: PersonLine;
  readonly faults: readonly LineFault[];
  /** `none`: everything in the line stands already. */
  readonly effect: "new" | "role" | "none";
  readonly grant: { readonly role: Role; readonly body: number | null; readonly unit: number | null } | null;
  /** Who has the address already. */
  readonly person: number | null;
};

const MOST_LINES = 2_000;

/** What the list would do, line by line; nothing is saved. */
export async function previewPeople(deed: Deed, list: string | Uint8Array): Promise<Outcome<readonly LinePlan[]>> {
  const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
  if (refusal !== null) return refusal;
  return inTenant(deed.database, deed.actor.municipality, (tenant) => planned(tenant, deed, textOf(list)));
}

export const textOf = (list: string | Uint8Array): string => (typeof list === "string" ? list : listText(list));

/** Adds the people and roles of every line without fault. People who are here already keep name and title. */
export function importPeople(
  deed: Deed,
  list: string,
): Promise<Outcome<{ readonly added: number; readonly roles: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const read = await planned(tenant, deed, list);
    if (!read.ok) return read;
    const sound = read.value.filter(({ faults, effect }) => faults.length === 0 && effect !== "none");
    const fresh = sound.filter(({ effect }) => effect === "new");
    const { municipality: municipalityId, person: grantedBy } = deed.actor;
    const rows = fresh.map(({ line }) => ({ municipalityId, ...fieldsOf(line) }));
    const added = await insertAllAndRead(tenant, "person", rows);
    const ids = new Map(added.map(({ email, personId }) => [email, personId]));
    const grants = sound.flatMap(({ line, person, grant }) => {
      const personId = person ?? ids.get(line.email);
      if (grant === null || personId === undefined) return [];
      const { role, body: bodyId, unit: unitId } = grant;
      return [{ municipalityId, personId, role, bodyId, unitId, firstDay: deed.today, grantedBy }];
    });
    await insertAll(tenant, "roleGrant", grants);
    for (const { personId, role } of grants) if (role === "administrator") await removeSessionsOf(tenant, personId);
    const content = { people: added.map(({ personId }) => personId), grants };
    record({ action: "people-imported", subject: `municipality/${municipalityId}`, content });
    return done({ added: added.length, roles: grants.length });
  });
}

async function planned(tenant: Tenant, deed: Deed, text: string): Promise<Outcome<readonly LinePlan[]>> {
  // A workbook in place of a list, most likely: text has no zero bytes.
  if (text.includes("\0")) return invalid([{ field: "list", code: "list-not-text" }]);
  const lines = readPeopleList(text);
  if (lines.length === 0) return invalid([{ field: "list", code: "list-empty" }]);
  if (lines.length > MOST_LINES) return invalid([{ field: "list", code: "list-too-long" }]);
  const people = await listByEmail(tenant, [...new Set(lines.map(({ email }) => email))]);
  const known: Known = {
    people: new Map(people.map((person) => [person.email ?? "", person])),
    units: placesByName(await listPlaces(tenant, "unit")),
    bodies: placesByName(await listPlaces(tenant, "body")),
    today: deed.today,
  };
  const seen = new Set<string>();
  return done(
    lines.map((line) => {
      const isRepeated = line.email !== "" && seen.has(line.email);
      seen.add(line.email);
      return linePlan(line, known, isRepeated);
    }),
  );
}

type Known = {
  readonly people: ReadonlyMap<string, StoredPerson>;
  readonly units: ReadonlyMap<string, number>;
  readonly bodies: ReadonlyMap<string, number>;
  readonly today: string;
};

function placesByName(places: readonly { readonly id: number; readonly name: string }[]): ReadonlyMap<string, number> {
  return new Map(places.map(({ id, name }) => [name.toLocaleLowerCase("sv"), id]));
}

function linePlan(line: PersonLine, known: Known, isRepeated: boolean): LinePlan {
  const place = line.place.toLocaleLowerCase("sv");
  const unit = known.units.get(place) ?? null;
  const body = unit === null ? (known.bodies.get(place) ?? null) : null;
  const stored = known.people.get(line.email) ?? null;
  const faults: LineFault[] = personFaults(line).map(({ code }) => code as LineFault);
  if (isRepeated) faults.push("email-repeated");
  if (line.hasTooMany) faults.push("too-many-columns");
  if (line.role === "unknown") faults.push("role-unknown");
  if (line.place !== "" && unit === null && body === null) faults.push("place-unknown");
  else if (line.place !== "" && line.role === null) faults.push("role-missing");
  if (line.role === "administrator" && line.place !== "") faults.push("role-is-of-the-whole");
  if (stored !== null && !stored.isActive) faults.push("person-erased-or-closed");
  const grant = line.role === null || line.role === "unknown" ? null : { role: line.role, body, unit };
  const effect = stored === null ? "new" : grant === null || hasGrant(stored, grant, known.today) ? "none" : "role";
  return { line, faults, effect, grant, person: stored?.person ?? null };
}

function hasGrant(person: StoredPerson, grant: NonNullable<LinePlan["grant"]>, today: string): boolean {
  return person.grants.some(
    ({ role, body, unit, lastDay }) =>
      role === grant.role && body === grant.body && unit === grant.unit && (lastDay === null || lastDay >= today),
  );
}
