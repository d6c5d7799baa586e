import type { Account, OwnSession } from "#storage/account.ts";
import { findAccount, listSessions } from "#storage/account.ts";
import { SESSION_IDLE_HOURS } from "#usecases/begin-session.ts";
import { hasJustLoggedIn } from "#usecases/prove-again.ts";
import { read, type Request, visitorIn } from "#web/request.ts";

export type LoadedMe = {
  readonly account: Account;
  readonly sessions: readonly OwnSession[];
  /** The session that asks. */
  readonly here: string;
  /** Before how one logs in can be changed: there is no password to give, and the log-in is too long ago. */
  readonly mustLogInAgain: boolean;
};

/** The person's own account and sessions; null when the person left while the page was asked for. */
export function loadMe(c: Request): Promise<LoadedMe | null> {
  const { actor, sessionHash } = visitorIn(c);
  const now = c.get("settings").now();
  const idleSince = new Date(now.getTime() - SESSION_IDLE_HOURS * 3_600_000);
  return read(c, async (tenant) => {
    const account = await findAccount(tenant, actor.person);
    if (account === null) return null;
    const sessions = await listSessions(tenant, actor.person, { now, idleSince });
    const began = sessions.find((session) => session.sessionHash === sessionHash)?.createdAt;
    const isFresh = began !== undefined && hasJustLoggedIn(began, now);
    return { account, sessions, here: sessionHash, mustLogInAgain: account.passwordHash === null && !isFresh };
  });
}
