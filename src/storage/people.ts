import { sql } from "kysely";
import type { Role } from "#domain/people.ts";
import { forgetContent } from "./audit-salts.ts";
import type { Tenant } from "./database.ts";
import { containing } from "./like-pattern.ts";

/** A role that somebody has, had or will have. */
export type StoredGrant = {
  readonly id: number;
  readonly role: Role;
  readonly body: number | null;
  readonly unit: number | null;
  /** The scope's name; null for the whole municipality. */
  readonly scope: string | null;
  readonly firstDay: string;
  readonly lastDay: string | null;
};

export type StoredPerson = {
  readonly person: number;
  /** Null once it has been removed. */
  readonly name: string | null;
  readonly email: string | null;
  readonly title: string | null;
  readonly isActive: boolean;
  readonly lastLoginAt: Date | null;
  readonly erasedAt: Date | null;
  /** Since when the mailbox has refused mail; null when it takes it, as far as we know. */
  readonly mailRefusedAt: Date | null;
  /** Since when the person logs in with one-time codes too; null without them. */
  readonly codesSince: Date | null;
  readonly version: number;
  readonly grants: readonly StoredGrant[];
};

const PERSON = sql`
  select p.person_id as person, p.name, p.email, p.title, p.is_active as "isActive", p.last_login_at as "lastLoginAt",
    p.erased_at as "erasedAt", p.mail_refused_at as "mailRefusedAt", p.totp_confirmed_at as "codesSince",
    p.version,
    coalesce((select json_agg(json_build_object('id', g.role_grant_id, 'role', g.role, 'body', g.body_id,
        'unit', g.unit_id, 'scope', coalesce(b.name, u.name), 'firstDay', g.first_day, 'lastDay', g.last_day)
        order by g.first_day, g.role_grant_id)
      from role_grant g
      left join body b on b.municipality_id = g.municipality_id and b.body_id = g.body_id
      left join unit u on u.municipality_id = g.municipality_id and u.unit_id = g.unit_id
      where g.municipality_id = p.municipality_id and g.person_id = p.person_id), '[]') as grants
  from person p`;

/** The person, or null when there is none in this municipality. `lock`: nobody else changes them meanwhile. */
export async function findPerson(tenant: Tenant, person: number, lock = false): Promise<StoredPerson | null> {
  if (lock) await sql`select from person where person_id = ${person} for update`.execute(tenant);
  const { rows } = await sql<StoredPerson>`${PERSON} where p.person_id = ${person}`.execute(tenant);
  return rows[0] ?? null;
}

export type PeopleWish = {
  /** Part of a name, an address or a title; empty for all. */
  readonly search: string;
  readonly active: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** One page of people by name, and how many there are in all. Never one query per person. */
export async function listPeople(
  tenant: Tenant,
  { search, active, offset, limit }: PeopleWish,
): Promise<{ readonly people: readonly StoredPerson[]; readonly count: number }> {
  const pattern = containing(search);
  const where = sql`p.is_active = ${active}
    and (${search.trim()} = '' or p.name ilike ${pattern} or p.email ilike ${pattern} or p.title ilike ${pattern})`;
  const { rows: people } = await sql<StoredPerson>`${PERSON} where ${where}
    order by p.name collate "sv-x-icu", p.person_id limit ${limit} offset ${offset}`.execute(tenant);
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from person p where ${where}`.execute(tenant);
  return { people, count: rows[0]?.count ?? 0 };
}

/** Who has each address that is asked for. */
export async function listByEmail(tenant: Tenant, emails: readonly string[]): Promise<readonly StoredPerson[]> {
  const { rows } = await sql<StoredPerson>`${PERSON} where p.email = any(${emails})`.execute(tenant);
  return rows;
}

export type PersonFields = { readonly name: string; readonly email: string | null; readonly title: string | null };

export async function addPerson(tenant: Tenant, municipalityId: number, fields: PersonFields): Promise<number> {
  const { personId } = await tenant
    .insertInto("person")
    .values({ municipalityId, ...fields })
    .returning("personId")
    .executeTakeFirstOrThrow();
  return personId;
}

/** Changes a person; answers the new version. An address that is another now stays until it has been told. */
export async function savePerson(
  tenant: Tenant,
  { person, email, version }: StoredPerson,
  change: Partial<PersonFields> & {
    readonly isActive?: boolean;
    readonly inactiveSince?: string | null;
    readonly totpSecret?: null;
    readonly totpConfirmedAt?: null;
  },
): Promise<number> {
  const isNewAddress = change.email !== undefined && change.email !== email;
  const earlierEmails = sql<string[]>`array_remove(array_append(earlier_emails, ${email}::text), null)`;
  await tenant
    .updateTable("person")
    .set({ ...change, ...(isNewAddress ? { mailRefusedAt: null, earlierEmails } : {}), version: version + 1 })
    .where("personId", "=", person)
    .execute();
  return version + 1;
}

/**
 * True when somebody but this person administers the whole municipality on that day. Asked by one at a time until the
 * transaction ends: else two administrators could each be removed on the strength of the other.
 */
export async function hasOtherAdministrator(tenant: Tenant, person: number, day: string): Promise<boolean> {
  await sql`select from municipality for update`.execute(tenant);
  const { rows } = await sql`
    select from role_grant g
    join person p on p.municipality_id = g.municipality_id and p.person_id = g.person_id and p.is_active
    where g.role = 'administrator' and g.body_id is null and g.unit_id is null and g.person_id <> ${person}
      and g.first_day <= ${day} and (g.last_day is null or g.last_day >= ${day})
    limit 1`.execute(tenant);
  return rows.length > 0;
}

export type NewGrant = Pick<StoredGrant, "role" | "body" | "unit" | "firstDay" | "lastDay"> & {
  readonly municipality: number;
  readonly person: number;
  /** Null: whoever runs the program. */
  readonly grantedBy: number | null;
};

export async function addGrant(
  tenant: Tenant,
  { municipality, person, body, unit, ...grant }: NewGrant,
): Promise<void> {
  await tenant
    .insertInto("roleGrant")
    .values({ municipalityId: municipality, personId: person, bodyId: body, unitId: unit, ...grant })
    .execute();
}

/** The grant's last day is the day before `day`; one that has not begun is taken away. */
export async function endGrant(tenant: Tenant, { id, firstDay }: StoredGrant, day: string): Promise<void> {
  if (firstDay >= day) {
    await tenant.deleteFrom("roleGrant").where("roleGrantId", "=", id).execute();
    return;
  }
  await sql`update role_grant set last_day = ${day}::date - 1 where role_grant_id = ${id}`.execute(tenant);
}

/** Takes everything that tells who it was from a person; the row and its number stay, so that history and audit hold. */
export async function erasePerson(tenant: Tenant, person: number, now: Date): Promise<void> {
  const sweeps = ["session", "loginLink", "knownDevice", "mail"] as const;
  for (const table of sweeps) await tenant.deleteFrom(table).where("personId", "=", person).execute();
  await forgetContent(tenant, sql`a.subject = ${`person/${person}`}`);
  await sql`
    update person set name = null, email = null, earlier_emails = '{}', title = null, password_hash = null, totp_secret = null,
      totp_confirmed_at = null, totp_last_step = null, last_login_at = null, mail_refused_at = null, is_active = false,
      erased_at = ${now}, version = version + 1
    where person_id = ${person} and erased_at is null`.execute(tenant);
}
