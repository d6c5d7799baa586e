import { type Account, findAccount, findSessionBegan } from "#storage/account.ts";
import { inTenant } from "#storage/database.ts";
import { changedMeanwhile, type Deed, done, invalid, notFound, type Outcome } from "./frame.ts";
import { hasTriedTooOften, type TriesFrom } from "./login-tries.ts";
import { isPasswordOf } from "./password.ts";

const FRESH_MINUTES = 15;

/** True when somebody logged in so lately that it is still they who sit there. */
export function hasJustLoggedIn(began: Date, now: Date): boolean {
  return now.getTime() - began.getTime() <= FRESH_MINUTES * 60_000;
}

export type Proof = {
  /** The account's version that the person saw. */
  readonly version: number;
  /** The password that the person has now; not asked of who has none. */
  readonly current: string;
  /** The form's field for it, where a fault stands. */
  readonly field: "current" | "password";
};

/**
 * How one logs in is changed only by who has just shown who they are: an open browser is no proof. Who has a password gives
 * it; who has none must have logged in within the last quarter of an hour. Answers the account as it stood when it was
 * proved. The password is tried outside transactions: that takes long on purpose.
 */
export async function proveAgain(
  { database, actor, now }: Deed,
  seat: TriesFrom & { readonly session: string | null },
  { version, current, field }: Proof,
): Promise<Outcome<Account>> {
  const found = await inTenant(database, actor.municipality, async (tenant) => {
    const account = await findAccount(tenant, actor.person);
    if (account === null || account.version !== version) return { account, isTooMany: false, began: null };
    const mailbox = account.email ?? `person/${actor.person}`;
    const isTooMany = account.passwordHash !== null && (await hasTriedTooOften(tenant, seat, "password", mailbox));
    return { account, isTooMany, began: await findSessionBegan(tenant, seat.session) };
  });
  const { account, isTooMany, began } = found;
  if (account === null) return notFound;
  if (account.version !== version) return changedMeanwhile(account.version);
  if (account.passwordHash === null) {
    const isFresh = began !== null && hasJustLoggedIn(began, now);
    return isFresh ? done(account) : invalid([{ field: "again", code: "log-in-again" }]);
  }
  if (isTooMany) return invalid([{ field, code: "too-many-tries" }]);
  const isRight = await isPasswordOf(account.passwordHash, current);
  return isRight ? done(account) : invalid([{ field, code: "password-wrong" }]);
}
