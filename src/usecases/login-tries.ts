import type { Tenant } from "#storage/database.ts";
import { countAttempt, forgetAttempts, isKnownDevice } from "#storage/sessions.ts";
import { sha256 } from "#storage/sha256.ts";

/** Where a try comes from. */
export type TriesFrom = {
  readonly municipality: number;
  readonly now: Date;
  /** The network address; only its hash is kept, for a day. */
  readonly address: string;
  /** What the browser holds since somebody logged in with it, if anything. */
  readonly device: string | null;
};

const WINDOW_MINUTES = 15;
const MOST_TRIES = 5;
/** A whole town hall can share one address when a round opens. */
const MOST_TRIES_PER_ADDRESS = 300;
/** Of one mailbox, from all places: nobody's inbox is filled, and whoever it belongs to has these to log in with. */
const MOST_LINKS_PER_MAILBOX = 10;

/**
 * Counts a try and answers whether it is one too many. Tries are counted for address and mailbox together, and passwords
 * and codes for the address alone. Nobody can lock a colleague out from another place; nor from the same place: a link can
 * be asked for however many others are tried, and a browser that somebody has logged in with has a count of its own.
 */
export async function hasTriedTooOften(
  tenant: Tenant,
  from: TriesFrom,
  what: "link" | "password" | "code",
  mailbox: string,
): Promise<boolean> {
  const { municipality, now } = from;
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  const count = (key: string): Promise<number> =>
    countAttempt(tenant, { municipality, keyHash: sha256(key), now, since });
  const deviceHash = from.device === null ? null : sha256(from.device);
  const isKnown = deviceHash !== null && (await isKnownDevice(tenant, deviceHash, mailbox, now));
  const tries = await count(ownKey(from, what, mailbox, isKnown ? deviceHash : null));
  if (what === "link") {
    const links = await count(`link ${mailbox.trim().toLowerCase()}`);
    return tries > MOST_TRIES || links > MOST_LINKS_PER_MAILBOX;
  }
  if (isKnown) return tries > MOST_TRIES;
  const all = await count(networkOf(from.address));
  return tries > MOST_TRIES || all > MOST_TRIES_PER_ADDRESS;
}

/** The right answer was given: the mistakes before it no longer count. */
export async function forgiveTries(
  tenant: Tenant,
  from: TriesFrom,
  what: "link" | "password" | "code",
  mailbox: string,
): Promise<void> {
  const deviceHash = from.device === null ? null : sha256(from.device);
  const keys = [ownKey(from, what, mailbox, null), ownKey(from, what, mailbox, deviceHash)];
  await forgetAttempts(tenant, keys.map(sha256));
}

function ownKey(from: TriesFrom, what: string, mailbox: string, deviceHash: string | null): string {
  return `${deviceHash ?? networkOf(from.address)} ${what} ${mailbox.trim().toLowerCase()}`;
}

/** IPv6 is given out by the /64: a whole such network is one place, or one visitor would have endless addresses. */
export function networkOf(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address.replace("::ffff:", "");
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const before = head.split(":").filter((group) => group !== "");
  const after = tail.split(":").filter((group) => group !== "");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = [...before, ...zeros, ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
