import { sql } from "kysely";
import type { Tenant } from "./database.ts";

export type SessionRow = {
  readonly municipality: number;
  readonly sessionHash: string;
  readonly person: number;
  readonly now: Date;
  readonly expiresAt: Date;
  /** `Firefox, Windows`. */
  readonly device?: string | null;
};

export async function addSession(tenant: Tenant, session: SessionRow): Promise<void> {
  await tenant
    .insertInto("session")
    .values({
      municipalityId: session.municipality,
      sessionHash: session.sessionHash,
      personId: session.person,
      createdAt: session.now,
      lastSeenAt: session.now,
      expiresAt: session.expiresAt,
      device: session.device ?? null,
    })
    .execute();
  await tenant.updateTable("person").set({ lastLoginAt: session.now }).where("personId", "=", session.person).execute();
}

export async function removeSession(tenant: Tenant, sessionHash: string): Promise<void> {
  await tenant.deleteFrom("session").where("sessionHash", "=", sessionHash).execute();
}

/** Ends every session of a person, and the mailed links that could begin one: a password was changed, a person has left. */
export async function removeSessionsOf(tenant: Tenant, person: number): Promise<void> {
  await tenant.deleteFrom("loginLink").where("personId", "=", person).execute();
  await tenant.deleteFrom("session").where("personId", "=", person).execute();
}

export type LogInPerson = {
  readonly person: number;
  readonly passwordHash: string | null;
  /** Null until the person has confirmed it with a code. */
  readonly totpSecret: string | null;
};

/** Whoever may log in with that address; null for an address that nobody has here, or who may not. */
export async function findByEmail(tenant: Tenant, email: string): Promise<LogInPerson | null> {
  const { rows } = await sql<LogInPerson>`
    select person_id as person, password_hash as "passwordHash",
      case when totp_confirmed_at is not null then totp_secret end as "totpSecret"
    from person where email = ${addressOf(email)} and is_active and name is not null`.execute(tenant);
  return rows[0] ?? null;
}

/** True when that is still the password of somebody who may log in; nobody changes it until the transaction ends. */
export async function lockPassword(tenant: Tenant, person: number, passwordHash: string | null): Promise<boolean> {
  const { rows } = await sql`
    select from person where person_id = ${person} and password_hash = ${passwordHash} and is_active
    for update`.execute(tenant);
  return rows.length === 1;
}

/** Uses up a one-time code's half-minute; false when it or a later one is used already. */
export async function takeCodeStep(tenant: Tenant, person: number, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tenant
    .updateTable("person")
    .set({ totpLastStep: step })
    .where("personId", "=", person)
    .where((on) => on.or([on("totpLastStep", "is", null), on("totpLastStep", "<", step)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Adds a try for a key and answers how many it has had since `since`, this one included. One at a time for a key until the
 * transaction ends: tries that come together would else not see each other, and all be let through.
 */
export async function countAttempt(
  tenant: Tenant,
  { municipality, keyHash, now, since }: { municipality: number; keyHash: string; now: Date; since: Date },
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${municipality} ${keyHash}`}, 0))`.execute(tenant);
  await tenant.insertInto("loginAttempt").values({ municipalityId: municipality, keyHash, attemptedAt: now }).execute();
  const { count } = await tenant
    .selectFrom("loginAttempt")
    .select((on) => on.fn.countAll<string>().as("count"))
    .where("keyHash", "=", keyHash)
    .where("attemptedAt", ">", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function forgetAttempts(tenant: Tenant, keyHashes: readonly string[]): Promise<void> {
  await tenant
    .deleteFrom("loginAttempt")
    .where("keyHash", "in", [...keyHashes])
    .execute();
}

/** True when the person with that address has logged in with the browser before. */
export async function isKnownDevice(tenant: Tenant, deviceHash: string, email: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    select from known_device d
    join person p on p.municipality_id = d.municipality_id and p.person_id = d.person_id
    where d.device_hash = ${deviceHash} and d.expires_at > ${now} and p.email = ${addressOf(email)}`.execute(tenant);
  return rows.length > 0;
}

export async function addKnownDevice(
  tenant: Tenant,
  device: {
    readonly municipality: number;
    readonly deviceHash: string;
    readonly person: number;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tenant
    .insertInto("knownDevice")
    .values({
      municipalityId: device.municipality,
      deviceHash: device.deviceHash,
      personId: device.person,
      expiresAt: device.expiresAt,
    })
    .onConflict((on) =>
      on.columns(["municipalityId", "deviceHash", "personId"]).doUpdateSet({ expiresAt: device.expiresAt }),
    )
    .execute();
}

/** Removes what has had its day: ended sessions, old links, devices and tries, and uploads that nobody has applied. */
export async function sweepPassing(tenant: Tenant, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await tenant.deleteFrom("session").where("expiresAt", "<", now).execute();
  await tenant.deleteFrom("loginLink").where("expiresAt", "<", dayAgo).execute();
  await tenant.deleteFrom("knownDevice").where("expiresAt", "<", now).execute();
  await tenant.deleteFrom("loginAttempt").where("attemptedAt", "<", dayAgo).execute();
  await tenant.deleteFrom("planImport").where("uploadedAt", "<", dayAgo).execute();
}

/** Who a link is mailed to. */
export type LinkPerson = { readonly person: number; readonly email: string; readonly language: "sv" | "en" };

/** Somebody by address or by row. */
export type Whose = { readonly email: string } | { readonly person: number };

const CAN_LOG_IN = sql`is_active and name is not null and email is not null`;
const isOf = (whose: Whose) =>
  "email" in whose ? sql`email = ${addressOf(whose.email)}` : sql`person_id = ${whose.person}`;

/** Who has the address and may log in; null when nobody has. */
export async function findPersonWithEmail(tenant: Tenant, email: string): Promise<number | null> {
  const { rows } = await sql<{ person: number }>`
    select person_id as person from person where ${isOf({ email })} and ${CAN_LOG_IN}`.execute(tenant);
  return rows[0]?.person ?? null;
}

/** The person, when they may log in and have an address. */
export async function findLinkPerson(tenant: Tenant, person: number): Promise<LinkPerson | null> {
  const { rows } = await sql<LinkPerson>`
    select person_id as person, email, language from person where ${isOf({ person })} and ${CAN_LOG_IN}`.execute(
    tenant,
  );
  return rows[0] ?? null;
}

/** The addresses that were the person's and have not been told so yet, in the order they were left. */
export async function listEarlierAddresses(tenant: Tenant, person: number): Promise<readonly LinkPerson[]> {
  const { rows } = await sql<LinkPerson>`
    select person_id as person, earlier as email, language
    from person, unnest(earlier_emails) with ordinality as left_behind(earlier, place)
    where person_id = ${person} order by place`.execute(tenant);
  return rows;
}

export async function forgetEarlierAddress(tenant: Tenant, { person, email }: LinkPerson): Promise<void> {
  await sql`update person set earlier_emails = array_remove(earlier_emails, ${email})
    where person_id = ${person}`.execute(tenant);
}

/** Adds a link for somebody who may log in; null when there is nobody. One statement either way, so that both take as long. */
export async function addLoginLink(
  tenant: Tenant,
  { tokenHash, expiresAt, ...whose }: { readonly tokenHash: string; readonly expiresAt: Date } & Whose,
): Promise<LinkPerson | null> {
  const { rows } = await sql<LinkPerson>`
    with asking as (
      select municipality_id, person_id, email, language from person where ${isOf(whose)} and ${CAN_LOG_IN}),
    added as (
      insert into login_link (municipality_id, token_hash, person_id, expires_at)
      select municipality_id, ${tokenHash}, person_id, ${expiresAt} from asking)
    select person_id as person, email, language from asking`.execute(tenant);
  return rows[0] ?? null;
}

/** Whose a link is, as long as it can be used. */
export async function findLoginLink(
  tenant: Tenant,
  tokenHash: string,
  now: Date,
): Promise<Pick<LogInPerson, "person" | "totpSecret"> | null> {
  const { rows } = await sql<Pick<LogInPerson, "person" | "totpSecret">>`
    select p.person_id as person, case when p.totp_confirmed_at is not null then p.totp_secret end as "totpSecret"
    from login_link l
    join person p on p.municipality_id = l.municipality_id and p.person_id = l.person_id
    where l.token_hash = ${tokenHash} and l.used_at is null and l.expires_at > ${now} and p.is_active`.execute(tenant);
  return rows[0] ?? null;
}

/** Uses up a link; answers whose it was, or null when it is unknown, used or too old. One use, whoever is first. */
export async function useLoginLink(tenant: Tenant, tokenHash: string, now: Date): Promise<number | null> {
  const row = await tenant
    .updateTable("loginLink")
    .set({ usedAt: now })
    .where("tokenHash", "=", tokenHash)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .returning("personId")
    .executeTakeFirst();
  return row?.personId ?? null;
}

const addressOf = (email: string): string => email.trim().toLowerCase();
