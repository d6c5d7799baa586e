import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { TOTP } from "otpauth";
import { appendAudit } from "#storage/audit.ts";
import { type Database, inTenant, type Tenant } from "#storage/database.ts";
import {
  addLoginLink,
  addSession,
  countAttempt,
  findByEmail,
  type LogInPerson,
  removeSession,
  useLoginLink,
} from "#storage/sessions.ts";

/** Somebody who is not logged in yet does something, from somewhere. */
export type Stranger = {
  readonly database: Database;
  readonly municipality: number;
  readonly now: Date;
  /** The network address; only its hash is kept, for a day. */
  readonly address: string;
};

export const SESSION_DAYS = 14;
const LINK_MINUTES = 20;
const WINDOW_MINUTES = 15;
/**
 * Tries are counted for the address and the mailbox together, and for the address alone: nobody can lock a colleague
 * out by failing in that person's name from another place.
 */
const MOST_TRIES = 5;
const MOST_TRIES_PER_ADDRESS = 30;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const minutesFrom = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

export type LogInRefusal = "too-many-tries" | "wrong" | "code-needed";
export type LogIn =
  { readonly ok: true; readonly secret: string } | { readonly ok: false; readonly refusal: LogInRefusal };

/** A link to mail, or null: no such person, or too many tries. The page says the same either way. */
export function askForLink(
  stranger: Stranger,
  email: string,
): Promise<{ readonly person: LogInPerson; readonly token: string } | null> {
  return inTenant(stranger.database, stranger.municipality, async (tenant) => {
    if (await hasTriedTooOften(tenant, stranger, `link ${email.toLowerCase()}`)) return null;
    const person = await findByEmail(tenant, email);
    if (person === null) return null;
    const token = randomBytes(32).toString("base64url");
    await addLoginLink(tenant, {
      municipality: stranger.municipality,
      tokenHash: sha256(token),
      person: person.person,
      expiresAt: minutesFrom(stranger.now, LINK_MINUTES),
    });
    return { person, token };
  });
}

/** Logs in with a mailed link. A link works once. */
export function logInWithLink(stranger: Stranger, token: string): Promise<LogIn> {
  return inTenant(stranger.database, stranger.municipality, async (tenant) => {
    const person = await useLoginLink(tenant, sha256(token), stranger.now);
    return person === null ? { ok: false, refusal: "wrong" } : begin(tenant, stranger, person, "log-in-link");
  });
}

/** Compared with when there is no such person, so that both answers take the same time. */
let nobodys: Promise<string> | null = null;
const nobodysHash = (): Promise<string> => (nobodys ??= hash(randomBytes(16)));

/** Logs in with a password and, when the person has switched it on, a one-time code. */
export function logInWithPassword(
  stranger: Stranger,
  given: { readonly email: string; readonly password: string; readonly code: string },
): Promise<LogIn> {
  return inTenant(stranger.database, stranger.municipality, async (tenant) => {
    if (await hasTriedTooOften(tenant, stranger, `password ${given.email.toLowerCase()}`)) {
      return { ok: false, refusal: "too-many-tries" };
    }
    const person = await findByEmail(tenant, given.email);
    const isRight = await verify(person?.passwordHash ?? (await nobodysHash()), given.password);
    if (person === null || person.passwordHash === null || !isRight) return { ok: false, refusal: "wrong" };
    if (person.totpSecret !== null && given.code === "") return { ok: false, refusal: "code-needed" };
    if (person.totpSecret !== null && !isCode(person.totpSecret, given.code, stranger.now)) {
      return { ok: false, refusal: "wrong" };
    }
    return begin(tenant, stranger, person.person, "log-in-password");
  });
}

/** True for the code of this half-minute or one of its neighbours: clocks differ. */
export function isCode(secret: string, code: string, now: Date): boolean {
  return (
    new TOTP({ secret }).validate({ token: code.replaceAll(/\s/g, ""), timestamp: now.getTime(), window: 1 }) !== null
  );
}

/** Begins a session without proof: the demo's accounts only. The route exists in no other mode. */
export function logInInDemo(stranger: Stranger, person: number): Promise<LogIn> {
  return inTenant(stranger.database, stranger.municipality, (tenant) => begin(tenant, stranger, person, "log-in-demo"));
}

export function logOut(database: Database, municipality: number, sessionHash: string): Promise<void> {
  return inTenant(database, municipality, (tenant) => removeSession(tenant, sessionHash));
}

async function begin(tenant: Tenant, stranger: Stranger, person: number, action: string): Promise<LogIn> {
  const { municipality, now } = stranger;
  const secret = randomBytes(32).toString("base64url");
  const expiresAt = minutesFrom(now, SESSION_DAYS * 24 * 60);
  await addSession(tenant, { municipality, sessionHash: sha256(secret), person, now, expiresAt });
  await appendAudit(tenant, municipality, [{ at: now, person, action, subject: `person/${person}`, content: null }]);
  return { ok: true, secret };
}

async function hasTriedTooOften(tenant: Tenant, stranger: Stranger, what: string): Promise<boolean> {
  const { municipality, now, address } = stranger;
  const since = minutesFrom(now, -WINDOW_MINUTES);
  const tries = await countAttempt(tenant, { municipality, keyHash: sha256(`${address} ${what}`), now, since });
  const all = await countAttempt(tenant, { municipality, keyHash: sha256(address), now, since });
  return tries > MOST_TRIES || all > MOST_TRIES_PER_ADDRESS;
}

/** A password's hash, argon2id with the library's own costs. */
export const hashPassword = (password: string): Promise<string> => hash(password);
