import { Secret, TOTP } from "otpauth";

const STEP_SECONDS = 30;

/** A new secret, in the letters that apps for one-time codes read. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an app reads from a QR code. */
export function codeAddress(secret: string, issuer: string, label: string): string {
  return new TOTP({ secret, issuer, label }).toString();
}

/**
 * The half-minute (counted from 1970) that a code is of, or null for a wrong one. The neighbours are tried too, as
 * clocks differ. Who takes a code must see to it that no code of that half-minute or an earlier one is taken again.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = new TOTP({ secret }).validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / STEP_SECONDS) + delta;
}
