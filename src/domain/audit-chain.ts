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
  /** SHA-256 of what was written. */
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
