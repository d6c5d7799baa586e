import { canonicalJson } from "./canonical-json.ts";

/** One row of the audit as the chain covers it: ids and hashes, never a name or a text. */
export type AuditRow = {
  /** 1 for the municipality's first row, then without gaps. */
  readonly sequence: number;
  /** ISO instant in UTC with milliseconds. */
  readonly at: string;
  readonly person: number | null;
  readonly action: string;
  /** What it was done to: `round-item/17`. */
  readonly subject: string;
  /** SHA-256 of `hashedContent`: what was written, behind a salt that is kept beside the chain. */
  readonly contentHash: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** What stands before the first row. */
export const CHAIN_START = "0".repeat(64);

/** The text that a row's hash is taken of. A change of its form breaks every chain there is. */
export function chainedText(row: Omit<AuditRow, "hash">): string {
  const { sequence, at, person, action, subject, contentHash, previousHash } = row;
  return JSON.stringify([previousHash, sequence, at, person, action, subject, contentHash]);
}

/**
 * The text that a row's `contentHash` is taken of: the salt, then the content as JSON without spaces, its keys in order.
 * Who has both can prove that just this was written; once the salt has been removed with the text, nobody can try whether a
 * guess is right.
 */
export function hashedContent(salt: string, content: unknown): string {
  return salt + canonicalJson(content);
}
