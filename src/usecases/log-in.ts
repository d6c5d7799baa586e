import { appendAudit } from "#storage/audit.ts";
import { type Database, inTenant, type Tenant } from "#storage/database.ts";
import {
  findByEmail,
  findLoginLink,
  findPersonWithEmail,
  lockPassword,
  removeSession,
  takeCodeStep,
  useLoginLink,
} from "#storage/sessions.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { beginSession, hashOfSecret, type NewSession, type SessionPlace } from "./begin-session.ts";
import type { Deed } from "./frame.ts";
import { forgiveTries, hasTriedTooOften, type TriesFrom } from "./login-tries.ts";
import { stepOfCode } from "./one-time-code.ts";
import { isPasswordOf } from "./password.ts";
import { LINK_ATTEMPTS, SEND_LOG_IN_LINK } from "./send-log-in-link.ts";

/** Somebody who is not logged in yet does something, from somewhere. */
export type Stranger = TriesFrom & SessionPlace & { readonly database: Database };

/** Longer ones are nobody's, and not worth the work. */
const MOST_LETTERS = 200;

export type LogInRefusal = "too-many-tries" | "wrong" | "code-needed" | "code-wrong" | "link-old";
export type LogIn =
  { readonly ok: true; readonly session: NewSession } | { readonly ok: false; readonly refusal: LogInRefusal };

const refuse = (refusal: LogInRefusal): LogIn => ({ ok: false, refusal });

/**
 * Has a link mailed to whoever has the address. The link is made by the job that mails it, and the same statements are
 * run for an address that nobody has: neither the answer nor the time it takes tells whether it is known.
 */
export async function askForLink(stranger: Stranger, email: string, back: string): Promise<void> {
  const { database, municipality } = stranger;
  await inTenant(database, municipality, async (tenant) => {
    if (await hasTriedTooOften(tenant, stranger, "link", email)) return;
    const person = await findPersonWithEmail(tenant, email);
    // The path alone: what stands after a question mark may be words that somebody has searched for.
    const job = { municipality, person, back: back.replace(/[?#].*$/, "") };
    await queueJobs(tenant, SEND_LOG_IN_LINK, [job], { attempts: LINK_ATTEMPTS });
  });
}

/** What a mailed link calls for: nothing, a one-time code, or a new link. Uses nothing up: programs that look at mail follow links. */
export async function lookAtLink(
  tenant: Tenant,
  token: string,
  now: Date,
): Promise<Extract<LogInRefusal, "link-old" | "code-needed"> | null> {
  const found = await findLoginLink(tenant, hashOfSecret(token), now);
  if (found === null) return "link-old";
  return found.totpSecret === null ? null : "code-needed";
}

/** Logs in with a mailed link and, when the person has switched it on, a one-time code. A link works once. */
export function logInWithLink(stranger: Stranger, token: string, code: string): Promise<LogIn> {
  const tokenHash = hashOfSecret(token);
  return inTenant(stranger.database, stranger.municipality, async (tenant) => {
    const found = await findLoginLink(tenant, tokenHash, stranger.now);
    if (found === null) return refuse("link-old");
    if (found.totpSecret !== null) {
      if (code === "") return refuse("code-needed");
      if (await hasTriedTooOften(tenant, stranger, "code", tokenHash)) return refuse("too-many-tries");
      if (!(await takesCode(tenant, found.person, found.totpSecret, code, stranger.now))) return refuse("code-wrong");
    }
    const person = await useLoginLink(tenant, tokenHash, stranger.now);
    if (person === null) return refuse("link-old");
    return { ok: true, session: await beginSession(tenant, stranger, person, "log-in-link") };
  });
}

/**
 * Logs in with a password and, when the person has switched it on, a one-time code. The password is tried between two
 * transactions: it takes long on purpose, and connections are few.
 */
export async function logInWithPassword(
  stranger: Stranger,
  given: { readonly email: string; readonly password: string; readonly code: string },
): Promise<LogIn> {
  const { database, municipality } = stranger;
  const person = await inTenant(database, municipality, async (tenant) => {
    const isTooMany = await hasTriedTooOften(tenant, stranger, "password", given.email);
    return isTooMany ? "too-many" : findByEmail(tenant, given.email);
  });
  if (person === "too-many") return refuse("too-many-tries");
  const isRight = await isPasswordOf(person?.passwordHash ?? null, given.password.slice(0, MOST_LETTERS));
  if (person === null || !isRight) return refuse("wrong");
  if (person.totpSecret !== null && given.code === "") return refuse("code-needed");
  return inTenant(database, municipality, async (tenant) => {
    // Meanwhile the password may have been changed or the person have left.
    if (!(await lockPassword(tenant, person.person, person.passwordHash))) return refuse("wrong");
    const { totpSecret } = person;
    if (totpSecret !== null && !(await takesCode(tenant, person.person, totpSecret, given.code, stranger.now))) {
      return refuse("wrong");
    }
    await forgiveTries(tenant, stranger, "password", given.email);
    return { ok: true, session: await beginSession(tenant, stranger, person.person, "log-in-password") };
  });
}

/** True for a right code that has not been used; from then on it is used. */
async function takesCode(tenant: Tenant, person: number, secret: string, code: string, now: Date): Promise<boolean> {
  const step = stepOfCode(secret, code, now);
  return step !== null && takeCodeStep(tenant, person, step);
}

/** Begins a session without proof: the demo's accounts only. The route exists in no other mode. */
export async function logInInDemo(stranger: Stranger, person: number): Promise<LogIn> {
  return inTenant(stranger.database, stranger.municipality, async (tenant) => ({
    ok: true,
    session: await beginSession(tenant, stranger, person, "log-in-demo"),
  }));
}

/** Ends the session that somebody sits at. */
export function logOut({ database, actor, now }: Deed, sessionHash: string): Promise<void> {
  const { municipality, person } = actor;
  return inTenant(database, municipality, async (tenant) => {
    await removeSession(tenant, sessionHash);
    const entry = { at: now, person, action: "log-out", subject: `person/${person}`, content: null };
    await appendAudit(tenant, municipality, [entry]);
  });
}
