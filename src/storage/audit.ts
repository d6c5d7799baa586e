import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { type AuditRow, CHAIN_START, chainedText, hashedContent } from "#domain/audit-chain.ts";
import type { Tenant } from "./database.ts";
import { insertAll } from "./insert-all.ts";
import { type Departure, listDepartures } from "./recorded-content.ts";
import { sha256 } from "./sha256.ts";

/** What is put on record: `content` is hashed with a salt of its own, not kept. */
export type AuditEntry = {
  readonly at: Date;
  readonly person: number | null;
  readonly action: string;
  readonly subject: string;
  readonly content: unknown;
};

/** First half of the advisory lock's key, the municipality is the second: one writer at a time per chain. */
const CHAIN_LOCK = 7_834;

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
  const salts: { readonly municipalityId: number; readonly sequence: number; readonly salt: string }[] = [];
  for (const { at, person, action, subject, content } of entries) {
    const previous = rows.at(-1) ?? last;
    const sequence = (previous?.sequence ?? 0) + 1;
    const salt = randomBytes(16).toString("hex");
    const row = {
      sequence,
      at: at.toISOString(),
      person,
      action,
      subject,
      contentHash: sha256(hashedContent(salt, content)),
      previousHash: previous?.hash ?? CHAIN_START,
    };
    rows.push({ ...row, hash: sha256(chainedText(row)) });
    salts.push({ municipalityId: municipality, sequence, salt });
  }
  const written = rows.map(({ person, ...row }) => ({ municipalityId: municipality, personId: person, ...row }));
  await insertAll(tenant, "audit", written);
  await insertAll(tenant, "auditSalt", salts);
}

/** What verification found: how many rows stand, the last hash, and the first row that does not fit. */
export type ChainVerdict = {
  readonly rows: number;
  /** Noted elsewhere (in print, with the archive authority), it also proves that no last rows were cut off. */
  readonly lastHash: string;
  readonly firstBroken: number | null;
  /** Rows whose salt has been removed with a text or a name: what was written there can no longer be told, nor tried. */
  readonly forgotten: number;
  /** What stands in the database and is not what its row says was written. */
  readonly departures: readonly Departure[];
};

const PAGE = 10_000;

/** True when no row has been changed, and what was written stands as it was written. */
export const holds = ({ firstBroken, departures }: ChainVerdict): boolean =>
  firstBroken === null && departures.length === 0;

/**
 * Recomputes the municipality's whole chain, a page of rows at a time, and compares what stands with it. Where people are at
 * work it must see one moment (`atOneMoment`): else what is saved meanwhile looks as if it had been added.
 */
export async function verifyAudit(tenant: Tenant): Promise<ChainVerdict> {
  const chain = await verifyChain(tenant);
  const departures = await listDepartures(tenant);
  const { salts } = await tenant
    .selectFrom("auditSalt")
    .select((on) => on.fn.countAll<number>().as("salts"))
    .where("sequence", "<=", chain.rows)
    .executeTakeFirstOrThrow();
  return { ...chain, departures, forgotten: chain.rows - Number(salts) };
}

async function verifyChain(tenant: Tenant): Promise<Omit<ChainVerdict, "forgotten" | "departures">> {
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
