import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { AccountChange } from "#documents/mail/account-mail.ts";
import type { Tenant } from "#storage/database.ts";
import {
  addPerson,
  erasePerson,
  findPerson,
  hasOtherAdministrator,
  listByEmail,
  type PersonFields,
  savePerson,
  type StoredPerson,
} from "#storage/people.ts";
import { removeSessionsOf } from "#storage/sessions.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  type FieldFault,
  invalid,
  notFound,
  type OnRecord,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";
import { fieldsOf, personFaults } from "./person-fields.ts";
import { queueAccountMail } from "./tell-of-account.ts";

export type PersonInput = { readonly name: string; readonly email: string; readonly title: string };
type WithVersion = { readonly person: number; readonly version: number };
type Changed = { readonly version: number };

/** Adds a person, without any role. Answers who. */
export function addNewPerson(deed: Deed, input: PersonInput): Promise<Outcome<{ readonly person: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const faults = [...personFaults(input), ...(await takenFaults(tenant, input, null))];
    if (faults.length > 0) return invalid(faults);
    const fields = fieldsOf(input);
    const person = await addPerson(tenant, deed.actor.municipality, fields);
    record(entryOf("person-added", person, fields));
    return done({ person });
  });
}

/**
 * Changes a person's name, address or title. A new address gets no old links: sessions end. The old one is told, for the
 * person who reads there may know nothing of it (OWASP ASVS 2.2.3).
 */
export function changePerson(deed: Deed, input: PersonInput & WithVersion): Promise<Outcome<Changed>> {
  return change(deed, input, async (tenant, record, person) => {
    const faults = [...personFaults(input), ...(await takenFaults(tenant, input, person.person))];
    if (faults.length > 0) return invalid(faults);
    const fields = fieldsOf(input);
    const version = await savePerson(tenant, person, fields);
    record(entryOf("person-changed", person.person, fields));
    if (fields.email !== person.email) {
      await removeSessionsOf(tenant, person.person);
      await tell(tenant, deed, person, "address");
      record(entryOf("person-address-left", person.person, null));
    }
    return done({ version });
  });
}

/** Shuts somebody out, at once, or lets them in again. History and roles stay. */
export function setActive(deed: Deed, input: WithVersion & { readonly isActive: boolean }): Promise<Outcome<Changed>> {
  return change(deed, input, async (tenant, record, person) => {
    const { isActive } = input;
    if (!isActive && !(await hasOtherAdministrator(tenant, person.person, deed.today))) return lastAdministrator;
    if (!isActive) await removeSessionsOf(tenant, person.person);
    record(entryOf(isActive ? "person-opened" : "person-closed", person.person, null));
    return done({
      version: await savePerson(tenant, person, { isActive, inactiveSince: isActive ? null : deed.today }),
    });
  });
}

/**
 * Switches off one-time codes for somebody who has lost the app, and is told by mail. Sessions end. One's own are switched
 * off with a code (usecases/my-account.ts): who sits at an open browser shall not get rid of them here.
 */
export function switchOffCodes(deed: Deed, input: WithVersion): Promise<Outcome<Changed>> {
  return change(deed, input, async (tenant, record, person) => {
    if (person.codesSince === null) return notFound;
    if (person.person === deed.actor.person) return invalid([{ field: "codes", code: "codes-are-own" }]);
    await removeSessionsOf(tenant, person.person);
    await tell(tenant, deed, person, "codes-removed");
    record(entryOf("person-codes-off", person.person, null));
    return done({ version: await savePerson(tenant, person, { totpSecret: null, totpConfirmedAt: null }) });
  });
}

/** Removes name, address and title for ever, after a retention decision or a privacy incident. Only of who is shut out. */
export function removeName(deed: Deed, input: WithVersion): Promise<Outcome<Changed>> {
  return change(deed, input, async (tenant, record, person) => {
    if (person.isActive) return invalid([{ field: "erase", code: "person-is-active" }]);
    await erasePerson(tenant, person.person, deed.now);
    record(entryOf("person-erased", person.person, null));
    return done({ version: person.version + 1 });
  });
}

const tell = (tenant: Tenant, { actor }: Deed, { person }: StoredPerson, change: AccountChange): Promise<void> =>
  queueAccountMail(tenant, { municipality: actor.municipality, person, change });

const lastAdministrator = invalid([{ field: "active", code: "last-administrator" }]);

type Work = (tenant: Tenant, record: (entry: OnRecord) => void, person: StoredPerson) => Promise<Outcome<Changed>>;

function change(deed: Deed, { person, version }: WithVersion, work: Work): Promise<Outcome<Changed>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const stored = await findPerson(tenant, person, true);
    if (stored === null || stored.erasedAt !== null) return notFound;
    return stored.version === version ? work(tenant, record, stored) : changedMeanwhile(stored.version);
  });
}

/** An address belongs to one person. */
async function takenFaults(tenant: Tenant, input: PersonInput, itself: number | null): Promise<readonly FieldFault[]> {
  const { email } = fieldsOf(input);
  if (email === null) return [];
  const others = (await listByEmail(tenant, [email])).filter(({ person }) => person !== itself);
  return others.length === 0 ? [] : [{ field: "email", code: "email-taken" }];
}

function entryOf(action: string, person: number, content: PersonFields | null): OnRecord {
  return { action, subject: `person/${person}`, content };
}
