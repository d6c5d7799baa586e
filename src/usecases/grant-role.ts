import { isCalendarDate } from "#domain/calendar-date.ts";
import { EVERYWHERE, type Role } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { listPlaces } from "#storage/organisation.ts";
import { addGrant, endGrant, findPerson, hasOtherAdministrator } from "#storage/people.ts";
import { removeSessionsOf } from "#storage/sessions.ts";
import { type Deed, done, type FieldFault, invalid, notFound, type Outcome, perform, refusalOf } from "./frame.ts";

export type GrantInput = {
  readonly person: number;
  readonly role: Role;
  readonly body: number | null;
  readonly unit: number | null;
  readonly firstDay: string;
  /** Null: until further notice. */
  readonly lastDay: string | null;
};

/** Gives somebody a role in the municipality, a body or a unit, from a day and perhaps to one. */
export function grantRole(deed: Deed, input: GrantInput): Promise<Outcome<null>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const person = await findPerson(tenant, input.person, true);
    if (person === null || person.erasedAt !== null) return notFound;
    const faults = [...grantFaults(input), ...(await placeFaults(tenant, input))];
    if (faults.length > 0) return invalid(faults);
    const { municipality, person: grantedBy } = deed.actor;
    await addGrant(tenant, { ...input, municipality, grantedBy });
    // A session that somebody planted or stole before must not grow into an administrator's: it is begun anew.
    if (input.role === "administrator" && input.person !== grantedBy) await removeSessionsOf(tenant, input.person);
    record({ action: "role-granted", subject: `person/${input.person}`, content: input });
    return done(null);
  });
}

/** What has to be mended in the role itself, wherever it comes from. */
export function grantFaults({
  role,
  body,
  unit,
  firstDay,
  lastDay,
}: Omit<GrantInput, "person">): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  // An administrator of a part could do nothing: what is administered is the municipality's.
  if (role === "administrator" && (body !== null || unit !== null)) {
    faults.push({ field: "scope", code: "role-is-of-the-whole" });
  }
  if (!isCalendarDate(firstDay)) faults.push({ field: "firstDay", code: "date-unreadable" });
  if (lastDay !== null && !isCalendarDate(lastDay)) faults.push({ field: "lastDay", code: "date-unreadable" });
  else if (lastDay !== null && lastDay < firstDay) faults.push({ field: "lastDay", code: "last-day-before-first" });
  return faults;
}

async function placeFaults(tenant: Tenant, { body, unit }: GrantInput): Promise<readonly FieldFault[]> {
  const bodies = body === null ? [] : await listPlaces(tenant, "body");
  const units = unit === null ? [] : await listPlaces(tenant, "unit");
  const isKnown =
    (body === null || bodies.some(({ id }) => id === body)) && (unit === null || units.some(({ id }) => id === unit));
  return isKnown ? [] : [{ field: "scope", code: "scope-unknown" }];
}

/** Takes a role back at once: yesterday was its last day. */
export function endRole(
  deed: Deed,
  input: { readonly person: number; readonly grant: number },
): Promise<Outcome<null>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const person = await findPerson(tenant, input.person, true);
    const grant = person?.grants.find(({ id }) => id === input.grant);
    const isOver = (grant?.lastDay ?? deed.today) < deed.today;
    if (person === null || grant === undefined || isOver) return notFound;
    if (grant.role === "administrator" && !(await hasOtherAdministrator(tenant, person.person, deed.today))) {
      return invalid([{ field: "roles", code: "last-administrator" }]);
    }
    await endGrant(tenant, grant, deed.today);
    record({
      action: "role-ended",
      subject: `person/${person.person}`,
      content: { role: grant.role, grant: grant.id },
    });
    return done(null);
  });
}
