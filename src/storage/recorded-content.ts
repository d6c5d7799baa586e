import { sql } from "kysely";
import { hashedContent } from "#domain/audit-chain.ts";
import type { Tenant } from "./database.ts";
import { sha256 } from "./sha256.ts";
import { isAsFrozen } from "./snapshots.ts";

/** Something that stands in the database and is not what was put on record when it was written. */
export type Departure = {
  /** The row on record that tells otherwise; null: the text is not even what its own checksum says. */
  readonly sequence: number | null;
  /** `round-item/17`, `round/3`. */
  readonly subject: string;
};

const PAGE = 5_000;

/**
 * Compares what stands with what the record says was written: every saved answer, and every approved or corrected report
 * with its checksum. What came in with an import, and what has been removed by a retention rule, cannot be compared.
 */
export async function listDepartures(tenant: Tenant): Promise<readonly Departure[]> {
  return [...(await departedSnapshots(tenant)), ...(await departedAnswers(tenant))];
}

async function departedSnapshots(tenant: Tenant): Promise<readonly Departure[]> {
  const { rows: keys } = await sql<{ round: number; number: number }>`
    select round_id as round, number from snapshot order by 1, 2`.execute(tenant);
  const departed: Departure[] = [];
  for (const { round, number } of keys) {
    const snapshot = await tenant
      .selectFrom("snapshot")
      .select(["sha256", "facts", "plan", "despiteFindings"])
      .where("roundId", "=", round)
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
    const subject = `round/${round}`;
    if (!isAsFrozen(snapshot)) departed.push({ sequence: null, subject });
    const record = await freezingOnRecord(tenant, subject, number);
    const content = number === 1 ? approved(snapshot) : corrected(snapshot, number);
    if (record !== undefined && !isContentOf(record, content)) departed.push({ sequence: record.sequence, subject });
  }
  return departed;
}

type FrozenText = {
  readonly sha256: string;
  readonly facts: string;
  readonly plan: string;
  readonly despiteFindings: string | null;
};

const approved = ({ sha256: sum, plan, despiteFindings }: FrozenText) => ({
  number: 1,
  sha256: sum,
  plan,
  despiteFindings,
});

function corrected({ sha256: sum, facts }: FrozenText, number: number) {
  const { errata = [] } = JSON.parse(facts) as { readonly errata?: readonly { readonly number: number }[] };
  return { sha256: sum, erratum: errata.find((erratum) => erratum.number === number) };
}

type OnRecord = { readonly sequence: number; readonly contentHash: string; readonly salt: string };

const isContentOf = ({ salt, contentHash }: OnRecord, content: unknown): boolean =>
  sha256(hashedContent(salt, content)) === contentHash;

/** The row that tells of a round's snapshot of that number: the approval, then each correction in turn. */
async function freezingOnRecord(tenant: Tenant, subject: string, number: number): Promise<OnRecord | undefined> {
  return tenant
    .selectFrom("audit")
    .innerJoin("auditSalt", "auditSalt.sequence", "audit.sequence")
    .select(["audit.sequence", "audit.contentHash", "auditSalt.salt"])
    .where("audit.subject", "=", subject)
    .where("audit.action", "=", number === 1 ? "approve-round" : "correct-round")
    .orderBy("audit.sequence")
    .offset(Math.max(0, number - 2))
    .limit(1)
    .executeTakeFirst();
}

type RecordedAnswer = OnRecord & { readonly subject: string; readonly item: number };

const ANSWER_ACTIONS = ["status", "outcome", "assessment"].flatMap((kind) => [`${kind}-save`, `${kind}-submit`]);

/** A row on record says which item, not which version: it must tell of one of the versions that stand. */
async function departedAnswers(tenant: Tenant): Promise<readonly Departure[]> {
  const departed: Departure[] = [];
  for (let after = 0; ;) {
    const { rows } = await sql<RecordedAnswer>`
      select a.sequence, a.content_hash as "contentHash", s.salt, a.subject,
        split_part(a.subject, '/', 2)::int as item
      from audit a join audit_salt s on s.municipality_id = a.municipality_id and s.sequence = a.sequence
      where a.sequence > ${after} and a.action = any(${ANSWER_ACTIONS})
      order by a.sequence limit ${PAGE}`.execute(tenant);
    const standing = await versionsOf(tenant, [...new Set(rows.map(({ item }) => item))]);
    for (const row of rows) {
      const isThere = (standing.get(row.item) ?? []).some(({ content }) => isContentOf(row, content));
      if (!isThere) departed.push({ sequence: row.sequence, subject: row.subject });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return departed;
    after = last.sequence;
  }
}

type Version = { readonly item: number; readonly content: unknown };

/** Every saved version of every answer, with the content that is put on record of it: `item`, `saved_at`, `content`. */
export const ANSWERS_AS_RECORDED = sql`
  select round_item_id as item, saved_at, json_build_object('entryVersion', entry_version, 'status', status,
    'comment', comment, 'causes', causes, 'newStop', new_stop) as content
  from status_report
  union all select round_item_id, saved_at, json_build_object('entryVersion', entry_version, 'value', value,
    'notMeasuredBecause', not_measured_because, 'refersTo', refers_to, 'comment', comment)
  from outcome
  union all select round_item_id, saved_at, json_build_object('entryVersion', entry_version, 'grade', grade,
    'comment', comment, 'proposed', proposed, 'departsBecause', departs_because)
  from assessment`;

async function versionsOf(tenant: Tenant, items: readonly number[]): Promise<ReadonlyMap<number, readonly Version[]>> {
  const { rows } = await sql<Version>`
    select item, content from (${ANSWERS_AS_RECORDED}) saved where item = any(${[...items]})`.execute(tenant);
  return Map.groupBy(rows, ({ item }) => item);
}
