import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Role } from "#domain/people.ts";
import { appendAudit } from "#storage/audit.ts";
import { type Database, inTenant } from "#storage/database.ts";
import { addGrant, addPerson, listByEmail, type StoredPerson } from "#storage/people.ts";
import { loadPersonReport, type PersonReport } from "#storage/person-report.ts";
import { addLoginLink, removeSessionsOf } from "#storage/sessions.ts";
import { hashOfSecret, newSecret } from "./begin-session.ts";
import { type Sink, writeArchive } from "./export-municipality.ts";

/**
 * What is done by whoever runs the program, on the command line: nobody is logged in and nothing is asked of
 * permissions, for that person holds the database itself. The audit names nobody for it.
 */
export type Care = {
  readonly database: Database;
  readonly municipality: number;
  readonly now: Date;
  readonly today: CalendarDate;
};

const LINK_MINUTES = 20;

/** Gives somebody a role in the whole municipality, and makes the person first when nobody has the address. Answers the id. */
export function addUser(
  { database, municipality, now, today }: Care,
  { email, name, role }: { readonly email: string; readonly name: string; readonly role: Role },
): Promise<{ readonly person: number; readonly wasKnown: boolean }> {
  return inTenant(database, municipality, async (tenant) => {
    const [known] = await listByEmail(tenant, [email]);
    const person = known?.person ?? (await addPerson(tenant, municipality, { name, email, title: null }));
    const grant = { role, body: null, unit: null, firstDay: today, lastDay: null };
    if (known === undefined || !hasGrant(known, role)) {
      await addGrant(tenant, { ...grant, municipality, person, grantedBy: null });
      if (role === "administrator") await removeSessionsOf(tenant, person);
    }
    const entry = { at: now, person: null, action: "user-add", subject: `person/${person}`, content: { role } };
    await appendAudit(tenant, municipality, [entry]);
    return { person, wasKnown: known !== undefined };
  });
}

/** True when the role is held in the whole municipality, until further notice. */
function hasGrant({ grants }: StoredPerson, wanted: Role): boolean {
  return grants.some(
    ({ role, body, unit, lastDay }) => role === wanted && body === null && unit === null && lastDay === null,
  );
}

/** Everything that is held about the person with the address, for them to be given; null when nobody has it. */
export function reportPerson({ database, municipality, now }: Care, email: string): Promise<PersonReport | null> {
  return inTenant(database, municipality, async (tenant) => {
    const [known] = await listByEmail(tenant, [email]);
    if (known === undefined) return null;
    const subject = `person/${known.person}`;
    await appendAudit(tenant, municipality, [{ at: now, person: null, action: "user-report", subject, content: null }]);
    return loadPersonReport(tenant, known.person);
  });
}

/** Puts on record that whoever runs the program takes out everything, then writes it. */
export async function exportAll({ database, municipality, now }: Care, sink: Sink): Promise<void> {
  await inTenant(database, municipality, (tenant) =>
    appendAudit(tenant, municipality, [
      { at: now, person: null, action: "exported", subject: `municipality/${municipality}`, content: null },
    ]),
  );
  await writeArchive(database, { municipality, now }, sink);
}

/** A link that logs the person with the address in, once; null when nobody who may log in has it. Answers its secret. */
export function makeLogInLink({ database, municipality, now }: Care, email: string): Promise<string | null> {
  return inTenant(database, municipality, async (tenant) => {
    const token = newSecret();
    const expiresAt = new Date(now.getTime() + LINK_MINUTES * 60_000);
    const made = await addLoginLink(tenant, { tokenHash: hashOfSecret(token), email, expiresAt });
    if (made === null) return null;
    const entry = { at: now, person: null, action: "user-link", subject: `person/${made.person}`, content: null };
    await appendAudit(tenant, municipality, [entry]);
    return token;
  });
}
