import { sql } from "kysely";
import type { Tenant } from "./database.ts";

export type NewSession = {
  readonly municipality: number;
  readonly sessionHash: string;
  readonly person: number;
  readonly now: Date;
  readonly expiresAt: Date;
};

export async function addSession(tenant: Tenant, session: NewSession): Promise<void> {
  await tenant
    .insertInto("session")
    .values({
      municipalityId: session.municipality,
      sessionHash: session.sessionHash,
      personId: session.person,
      createdAt: session.now,
      lastSeenAt: session.now,
      expiresAt: session.expiresAt,
    })
    .execute();
  await tenant.updateTable("person").set({ lastLoginAt: session.now }).where("personId", "=", session.person).execute();
}

export async function removeSession(tenant: Tenant, sessionHash: string): Promise<void> {
  await tenant.deleteFrom("session").where("sessionHash", "=", sessionHash).execute();
}

/** Ends every session of a person: a password was changed, a person has left. */
export async function removeSessionsOf(tenant: Tenant, person: number): Promise<void> {
  await tenant.deleteFrom("session").where("personId", "=", person).execute();
}

export type LogInPerson = {
  readonly person: number;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly totpSecret: string | null;
};

/** Whoever may log in with that address; null for an address that nobody has here, or who may not. */
export async function findByEmail(tenant: Tenant, email: string): Promise<LogInPerson | null> {
  const { rows } = await sql<LogInPerson>`
    select person_id as person, name, email, password_hash as "passwordHash",
      case when totp_confirmed_at is not null then totp_secret end as "totpSecret"
    from person where email = ${email.trim().toLowerCase()} and is_active and name is not null`.execute(tenant);
  return rows[0] ?? null;
}

/** Adds a try for a key and answers how many it has had since `since`, this one included. */
export async function countAttempt(
  tenant: Tenant,
  { municipality, keyHash, now, since }: { municipality: number; keyHash: string; now: Date; since: Date },
): Promise<number> {
  await tenant.insertInto("loginAttempt").values({ municipalityId: municipality, keyHash, attemptedAt: now }).execute();
  const { count } = await tenant
    .selectFrom("loginAttempt")
    .select((on) => on.fn.countAll<string>().as("count"))
    .where("keyHash", "=", keyHash)
    .where("attemptedAt", ">", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function addLoginLink(
  tenant: Tenant,
  link: {
    readonly municipality: number;
    readonly tokenHash: string;
    readonly person: number;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tenant
    .insertInto("loginLink")
    .values({
      municipalityId: link.municipality,
      tokenHash: link.tokenHash,
      personId: link.person,
      expiresAt: link.expiresAt,
    })
    .execute();
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
