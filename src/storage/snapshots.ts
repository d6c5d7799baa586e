import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import { sha256 } from "./sha256.ts";

/** An approved round as it was frozen, or an erratum of it. `facts` is the very text that `sha256` was taken of. */
export type StoredSnapshot = {
  readonly number: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly sha256: string;
  readonly facts: string;
  /** The plan that the facts were worked out from, as JSON of the domain's `Plan`. */
  readonly plan: string;
  readonly design: string;
  readonly despiteFindings: string | null;
  readonly erratumReason: string | null;
};

/** One snapshot of a round without what it holds: what lists show. */
export type SnapshotHead = Omit<StoredSnapshot, "facts" | "plan">;

const heads = (tenant: Tenant, roundIds: readonly number[]) =>
  tenant
    .selectFrom("snapshot")
    .leftJoin("person", "person.personId", "snapshot.createdBy")
    .select([
      "snapshot.roundId",
      "snapshot.number",
      "snapshot.createdAt",
      "person.name as createdBy",
      "snapshot.sha256",
      "snapshot.design",
      "snapshot.despiteFindings",
      "snapshot.erratumReason",
    ])
    .where("snapshot.roundId", "in", [...roundIds])
    .orderBy("snapshot.number");

/** All snapshots of some rounds, the first number first. */
export async function listSnapshots(
  tenant: Tenant,
  roundIds: readonly number[],
): Promise<readonly (SnapshotHead & { readonly roundId: number })[]> {
  return roundIds.length === 0 ? [] : heads(tenant, roundIds).execute();
}

type Frozen = { readonly facts: string; readonly sha256: string };

/** True when the frozen text is still the one whose checksum stands beside it. */
export const isAsFrozen = ({ facts, sha256: sum }: Frozen): boolean => sha256(facts) === sum;

/** Nothing is shown or printed of a text that somebody has changed in the database: throws. */
function untouched<Row extends Frozen & { readonly roundId: number; readonly number: number }>(row: Row): Row {
  if (isAsFrozen(row)) return row;
  throw new Error(`Snapshot ${row.number} of round ${row.roundId} is not what was frozen.`);
}

/**
 * A round's snapshot of that number, or the one that stands: the latest. Null when the round has none. Throws when its text
 * is not the one that was frozen.
 */
export async function findSnapshot(
  tenant: Tenant,
  roundId: number,
  number: number | null = null,
): Promise<StoredSnapshot | null> {
  const row = await heads(tenant, [roundId])
    .select(["snapshot.facts", "snapshot.plan"])
    .clearOrderBy()
    .orderBy("snapshot.number", "desc")
    .$if(number !== null, (query) => query.where("snapshot.number", "=", number ?? 0))
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : untouched(row);
}

/** The facts that stand in some rounds, as JSON text, by round; under the same terms. */
export async function listStandingFacts(
  tenant: Tenant,
  roundIds: readonly number[],
): Promise<readonly { readonly roundId: number; readonly facts: string }[]> {
  const rows = await tenant
    .selectFrom("snapshot")
    .distinctOn("roundId")
    .select(["roundId", "number", "sha256", "facts"])
    .where("roundId", "=", sql<number>`any(${[...roundIds]}::int[])`)
    .orderBy("roundId")
    .orderBy("number", "desc")
    .execute();
  return rows.map(untouched);
}

export type NewSnapshot = Omit<StoredSnapshot, "createdBy"> & {
  readonly municipality: number;
  readonly roundId: number;
  readonly createdBy: number;
};

/** What is put on record of a snapshot: its checksum stands for the facts. */
export const contentOfSnapshot = ({
  number,
  sha256: sum,
  plan,
  design,
  despiteFindings,
  erratumReason,
}: NewSnapshot) => ({
  number,
  sha256: sum,
  plan: sha256(plan),
  design,
  despiteFindings,
  erratumReason,
});

/** Adds a snapshot; none is ever changed. */
export async function addSnapshot(tenant: Tenant, snapshot: NewSnapshot): Promise<void> {
  const { municipality, ...row } = snapshot;
  await tenant
    .insertInto("snapshot")
    .values({ municipalityId: municipality, ...row })
    .execute();
}

/** How somebody is named under a correction: by title, else by name; null when both have been removed. */
export async function findSigner(tenant: Tenant, person: number): Promise<string | null> {
  const row = await tenant
    .selectFrom("person")
    .select(["name", "title"])
    .where("personId", "=", person)
    .executeTakeFirst();
  return row?.title ?? row?.name ?? null;
}
