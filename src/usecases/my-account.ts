import { oneLine } from "#domain/one-line.ts";
import { passwordFaults } from "#domain/password.ts";
import type { AccountChange } from "#documents/mail/account-mail.ts";
import { type Account, findAccount, removeKnownDevices, removeOwnSession, saveAccount } from "#storage/account.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { removeSessionsOf, takeCodeStep } from "#storage/sessions.ts";
import { beginSession, type NewSession, type SessionPlace } from "./begin-session.ts";
import { changedMeanwhile, type Deed, done, invalid, notFound, type OnRecord, type Outcome, perform } from "./frame.ts";
import { hasTriedTooOften, type TriesFrom } from "./login-tries.ts";
import { newCodeSecret, stepOfCode } from "./one-time-code.ts";
import { hashPassword } from "./password.ts";
import { proveAgain } from "./prove-again.ts";
import { queueAccountMail } from "./tell-of-account.ts";

/** The browser that the person sits at: what protects the account is changed only together with its session. */
export type Seat = SessionPlace & TriesFrom;

type Changed = { readonly version: number };

/** Everybody decides these alone about themself: no permission is asked. */
function change<Value>(
  deed: Deed,
  version: number,
  action: string,
  work: (tenant: Tenant, account: Account) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const { person } = deed.actor;
  return perform(deed, async (tenant, record) => {
    const account = await findAccount(tenant, person, true);
    if (account === null) return notFound;
    if (account.version !== version) return changedMeanwhile(account.version);
    const outcome = await work(tenant, account);
    if (outcome.ok) record(entryOf(action, person));
    return outcome;
  });
}

const entryOf = (action: string, person: number): OnRecord => ({ action, subject: `person/${person}`, content: null });

/** By mail, to the person, who may not be the one who sits there. */
const tell = (tenant: Tenant, { actor }: Deed, change: AccountChange): Promise<void> =>
  queueAccountMail(tenant, { municipality: actor.municipality, person: actor.person, change });

export type OwnDetails = {
  readonly version: number;
  readonly name: string;
  readonly language: Account["language"];
  readonly takesOptionalMail: boolean;
};

/** Changes name, language and which mails come. Answers the account's new version. */
export function saveOwnDetails(deed: Deed, details: OwnDetails): Promise<Outcome<Changed>> {
  return change(deed, details.version, "own-details", async (tenant, account) => {
    const name = oneLine(details.name);
    if (name === "") return invalid([{ field: "name", code: "name-missing" }]);
    if (name.length > 200) return invalid([{ field: "name", code: "text-too-long" }]);
    const { language, takesOptionalMail } = details;
    return done({ version: await saveAccount(tenant, account, { name, language, takesOptionalMail }) });
  });
}

export type NewPassword = { readonly version: number; readonly current: string; readonly next: string };

/**
 * Sets or changes the password. Every session of the person's ends, and a new one begins where they sit. Answers it.
 * The hash is worked out outside transactions: that takes long on purpose.
 */
export async function changePassword(deed: Deed, seat: Seat, given: NewPassword): Promise<Outcome<NewSession>> {
  const proved = await proveAgain(deed, seat, { ...given, field: "current" });
  if (!proved.ok) return proved;
  const { name, email, municipality } = proved.value;
  const about = [name, email ?? "", municipality, "tertial"];
  const faults = passwordFaults(given.next, about).map((code) => ({ field: "next", code }));
  if (faults.length > 0) return invalid(faults);
  const passwordHash = await hashPassword(given.next);
  return change(deed, given.version, "own-password", async (tenant, account) => {
    await saveAccount(tenant, account, { passwordHash });
    await tell(tenant, deed, "password");
    return done(await onlyHere(tenant, seat, account.person));
  });
}

/** Takes away the password: from now on only mailed links log in. Every session but the one here ends. */
export async function removePassword(
  deed: Deed,
  seat: Seat,
  given: Omit<NewPassword, "next">,
): Promise<Outcome<NewSession>> {
  const proved = await proveAgain(deed, seat, { ...given, field: "current" });
  if (!proved.ok) return proved;
  return change(deed, given.version, "own-password-removed", async (tenant, account) => {
    await saveAccount(tenant, account, { passwordHash: null });
    await tell(tenant, deed, "password-removed");
    return done(await onlyHere(tenant, seat, account.person));
  });
}

/** Begins switching on one-time codes: makes a secret, which counts once a code has shown that the app has it. */
export function prepareCodes(deed: Deed, version: number): Promise<Outcome<Changed>> {
  return change(deed, version, "own-codes-prepared", async (tenant, account) => {
    if (account.totpConfirmedAt !== null) return done({ version: account.version });
    return done({ version: await saveAccount(tenant, account, { totpSecret: newCodeSecret() }) });
  });
}

type CodeInput = { readonly version: number; readonly code: string };

/** Switches one-time codes on, with a code from the app. Every session but the one here ends. */
export async function confirmCodes(
  deed: Deed,
  seat: Seat,
  { version, code, password }: CodeInput & { readonly password: string },
): Promise<Outcome<NewSession>> {
  const proved = await proveAgain(deed, seat, { version, current: password, field: "password" });
  if (!proved.ok) return proved;
  if (await hasGuessedTooOften(deed, seat)) return invalid([{ field: "code", code: "too-many-tries" }]);
  return change(deed, version, "own-codes-on", async (tenant, account) => {
    if (account.totpSecret === null || account.totpConfirmedAt !== null) return notFound;
    if (!(await takesCode(tenant, account, code, deed.now))) return invalid([{ field: "code", code: "code-wrong" }]);
    await saveAccount(tenant, account, { totpConfirmedAt: deed.now });
    await tell(tenant, deed, "codes-on");
    return done(await onlyHere(tenant, seat, account.person));
  });
}

/** Switches one-time codes off, with a code: every session but the one here ends. Or stops switching them on. */
export async function removeCodes(
  deed: Deed,
  seat: Seat,
  { version, code }: CodeInput,
): Promise<Outcome<NewSession | Changed>> {
  if (await hasGuessedTooOften(deed, seat)) return invalid([{ field: "code", code: "too-many-tries" }]);
  return change<NewSession | Changed>(deed, version, "own-codes-off", async (tenant, account) => {
    const isOn = account.totpConfirmedAt !== null;
    if (isOn && !(await takesCode(tenant, account, code, deed.now))) {
      return invalid([{ field: "code", code: "code-wrong" }]);
    }
    const next = await saveAccount(tenant, account, { totpSecret: null, totpConfirmedAt: null });
    if (!isOn) return done({ version: next });
    await tell(tenant, deed, "codes-off");
    return done(await onlyHere(tenant, seat, account.person));
  });
}

/** Counted in a transaction of its own: a refusal rolls back what it stands in, and the try must stay counted. */
function hasGuessedTooOften({ database, actor }: Deed, seat: Seat): Promise<boolean> {
  return inTenant(database, actor.municipality, (tenant) =>
    hasTriedTooOften(tenant, seat, "code", `person/${actor.person}`),
  );
}

async function takesCode(tenant: Tenant, { person, totpSecret }: Account, code: string, now: Date): Promise<boolean> {
  const step = totpSecret === null ? null : stepOfCode(totpSecret, code, now);
  return step !== null && takeCodeStep(tenant, person, step);
}

/** Ends every session of the person's and begins one where they sit, under a new secret. */
async function onlyHere(tenant: Tenant, seat: Seat, person: number): Promise<NewSession> {
  await removeSessionsOf(tenant, person);
  return beginSession(tenant, { ...seat, session: null }, person, "session-renewed");
}

/** Ends one of the person's sessions. */
export function endSession(deed: Deed, sessionHash: string): Promise<Outcome<null>> {
  const { person } = deed.actor;
  return perform(deed, async (tenant, record) => {
    if (!(await removeOwnSession(tenant, person, sessionHash))) return notFound;
    record(entryOf("session-ended", person));
    return done(null);
  });
}

/** Logs the person out everywhere, here too, and forgets the browsers. */
export function endAllSessions(deed: Deed): Promise<Outcome<null>> {
  const { person } = deed.actor;
  return perform(deed, async (tenant, record) => {
    await removeSessionsOf(tenant, person);
    await removeKnownDevices(tenant, person);
    record(entryOf("sessions-ended", person));
    return done(null);
  });
}
