import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** What a person sees and decides about themself. */
export type Account = {
  readonly person: number;
  readonly name: string;
  readonly email: string | null;
  readonly language: "sv" | "en";
  readonly takesOptionalMail: boolean;
  readonly passwordHash: string | null;
  readonly totpSecret: string | null;
  readonly totpConfirmedAt: Date | null;
  readonly municipality: string;
  readonly version: number;
};

/** The person's own account. `lock`: nobody else changes it until the transaction ends. */
export async function findAccount(tenant: Tenant, person: number, lock = false): Promise<Account | null> {
  const { rows } = await sql<Account>`
    select p.person_id as person, p.name, p.email, p.language, p.takes_optional_mail as "takesOptionalMail",
      p.password_hash as "passwordHash", p.totp_secret as "totpSecret", p.totp_confirmed_at as "totpConfirmedAt",
      m.name as municipality, p.version
    from person p join municipality m on m.municipality_id = p.municipality_id
    where p.person_id = ${person} and p.is_active and p.name is not null ${lock ? sql`for update of p` : sql``}`.execute(
    tenant,
  );
  return rows[0] ?? null;
}

export type AccountChange = Partial<
  Pick<Account, "name" | "language" | "takesOptionalMail" | "passwordHash" | "totpSecret" | "totpConfirmedAt">
>;

/** Changes the account; answers its new version. */
export async function saveAccount(
  tenant: Tenant,
  { person, version }: Account,
  change: AccountChange,
): Promise<number> {
  const next = version + 1;
  await tenant
    .updateTable("person")
    .set({ ...change, version: next })
    .where("personId", "=", person)
    .execute();
  return next;
}

export type OwnSession = {
  readonly sessionHash: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** `Firefox, Windows`; null when the browser did not say. */
  readonly device: string | null;
};

/** The person's sessions that live, the one used last first. */
export async function listSessions(
  tenant: Tenant,
  person: number,
  { now, idleSince }: { readonly now: Date; readonly idleSince: Date },
): Promise<readonly OwnSession[]> {
  return tenant
    .selectFrom("session")
    .select(["sessionHash", "createdAt", "lastSeenAt", "device"])
    .where("personId", "=", person)
    .where("expiresAt", ">", now)
    .where("lastSeenAt", ">", idleSince)
    .orderBy("lastSeenAt", "desc")
    .orderBy("sessionHash")
    .execute();
}

/** When somebody logged in to the session; null when it has ended. */
export async function findSessionBegan(tenant: Tenant, sessionHash: string | null): Promise<Date | null> {
  const row = await tenant
    .selectFrom("session")
    .select("createdAt")
    .where("sessionHash", "=", sessionHash)
    .executeTakeFirst();
  return row?.createdAt ?? null;
}

/** Ends one session of the person's own; false when it is not theirs or has ended. */
export async function removeOwnSession(tenant: Tenant, person: number, sessionHash: string): Promise<boolean> {
  const { numDeletedRows } = await tenant
    .deleteFrom("session")
    .where("personId", "=", person)
    .where("sessionHash", "=", sessionHash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Forgets every browser that the person has logged in with. */
export async function removeKnownDevices(tenant: Tenant, person: number): Promise<void> {
  await tenant.deleteFrom("knownDevice").where("personId", "=", person).execute();
}
