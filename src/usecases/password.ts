import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** A password's hash: argon2id, 19 MiB, two passes (OWASP's recommendation, the library's own costs). */
export const hashPassword = (password: string): Promise<string> => hash(password);

let decoy: Promise<string> | null = null;

/**
 * True when the password is the hash's. Where there is no hash the work is done all the same, against a decoy, so
 * that the answer takes as long. Takes tens of milliseconds: call it outside transactions.
 */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  // Made at the first call whoever it is for: else only an unknown address would pay for it.
  decoy ??= hash(randomBytes(16));
  const nobodys = await decoy;
  const isRight = await verify(passwordHash ?? nobodys, password);
  return isRight && passwordHash !== null;
}
