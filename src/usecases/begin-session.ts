import { createHash, randomBytes } from "node:crypto";
import { appendAudit } from "#storage/audit.ts";
import type { Tenant } from "#storage/database.ts";
import { addKnownDevice, addSession, removeSession, sweepPassing } from "#storage/sessions.ts";

/** A session ends a week after it began, and half a day after it was last used. */
export const SESSION_DAYS = 7;
export const SESSION_IDLE_HOURS = 12;
export const DEVICE_DAYS = 180;

const DAY = 24 * 60 * 60_000;

/** Where a session begins. */
export type SessionPlace = {
  readonly municipality: number;
  readonly now: Date;
  /** The session that the browser held until now: it ends, so that nobody can have planted it. */
  readonly session: string | null;
  readonly device: string | null;
  /** `Firefox, Windows`. */
  readonly deviceName: string | null;
};

/** The secrets that the browser keeps; only their hashes are stored. */
export type NewSession = { readonly secret: string; readonly device: string };

export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export const newSecret = (): string => randomBytes(32).toString("base64url");

/** Begins a session under a new secret, ends the one before, remembers the browser and puts it on record. */
export async function beginSession(
  tenant: Tenant,
  place: SessionPlace,
  person: number,
  action: string,
): Promise<NewSession> {
  const { municipality, now, deviceName } = place;
  await sweepPassing(tenant, now);
  if (place.session !== null) await removeSession(tenant, place.session);
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY);
  const session = { municipality, sessionHash: hashOfSecret(secret), person, now, expiresAt, device: deviceName };
  await addSession(tenant, session);
  const device = place.device ?? newSecret();
  await addKnownDevice(tenant, {
    municipality,
    deviceHash: hashOfSecret(device),
    person,
    expiresAt: new Date(now.getTime() + DEVICE_DAYS * DAY),
  });
  await appendAudit(tenant, municipality, [{ at: now, person, action, subject: `person/${person}`, content: null }]);
  return { secret, device };
}
