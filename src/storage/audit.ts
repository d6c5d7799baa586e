import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type AuditRow, CHAIN_START, chainedText } from "#domain/audit-chain.ts";
import type { Tenant } from "./database.ts";

/** What is put on record: `content` is hashed, not kept. */
export type AuditEntry = {
  readonly at: Date;
  readonly person: number | null;
  readonly action: string;
  readonly subject: string;
  readonly content: unknown;
};

/** First half of the advisory lock's key, the municipality is the second: one writer at a time per chain. */
const CHAIN_LOCK = 7_834;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Adds rows to the municipality's chain. Call it last in the transaction: the chain is locked until it ends, so that no
 * two rows follow the same one.
 */
export async function appendAudit(tenant: Tenant, municipality: number, entries: readonly AuditEntry[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${CHAIN_LOCK}, ${municipality})`.execute(tenant);
  const last = await tenant
    .selectFrom("audit")
    .select(["sequence", "hash"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const rows: AuditRow[] = [];
  for (const { at, person, action, subject, content } of entries) {
    const previous = rows.at(-1) ?? last;
    const row = {
      sequence: (previous?.sequence ?? 0) + 1,
      at: at.toISOString(),
      person,
      action,
      subject,
      contentHash: sha256(JSON.stringify(content)),
      previousHash: previous?.hash ?? CHAIN_START,
    };
    rows.push({ ...row, hash: sha256(chainedText(row)) });
  }
  if (rows.length === 0) return;
  await tenant
    .insertInto("audit")
    .values(rows.map(({ person, ...row }) => ({ municipalityId: municipality, personId: person, ...row })))
    .execute();
}

/** What verification found: how many rows stand, the last hash, and the first row that does not fit. */
export type ChainVerdict = {
  readonly rows: number;
  /** Noted elsewhere (in print, with the archive authority), it also proves that no last rows were cut off. */
  readonly lastHash: string;
  readonly firstBroken: number | null;
};

const PAGE = 10_000;

/** Recomputes the municipality's whole chain, a page of rows at a time. */
export async function verifyAudit(tenant: Tenant): Promise<ChainVerdict> {
  let rows = 0;
  let lastHash = CHAIN_START;
  for (;;) {
    const page = await tenant
      .selectFrom("audit")
      .selectAll()
      .where("sequence", ">", rows)
      .orderBy("sequence")
      .limit(PAGE)
      .execute();
    for (const { sequence, at, personId, action, subject, contentHash, previousHash, hash } of page) {
      const row = { sequence, at: at.toISOString(), person: personId, action, subject, contentHash, previousHash };
      const fits = sequence === rows + 1 && previousHash === lastHash && hash === sha256(chainedText(row));
      if (!fits) return { rows, lastHash, firstBroken: sequence };
      rows += 1;
      lastHash = hash;
    }
    if (page.length < PAGE) return { rows, lastHash, firstBroken: null };
  }
}
