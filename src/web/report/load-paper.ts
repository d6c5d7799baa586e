import { snapshotOf } from "#documents/facts/snapshot.ts";
import { canonicalJson } from "#domain/canonical-json.ts";
import type { Paper } from "#documents/press/press.ts";
import type { Tenant } from "#storage/database.ts";
import type { Round } from "#storage/rounds.ts";
import { findSnapshot, listSnapshots } from "#storage/snapshots.ts";
import { factsOfRound } from "#usecases/round-facts.ts";
import { type AskedReport, findReadableRound, type Refused } from "./load.ts";

/** What a paper is printed from, or the paper itself when it has been printed before. */
export type LoadedPaper = {
  readonly code: "paper";
  readonly round: Round;
  /** The facts are frozen: the round is approved. */
  readonly frozen: boolean;
  readonly sha256: string;
  readonly source: { readonly facts: string } | { readonly paper: Paper };
};

/** `find` looks among the papers that are kept, by the SHA-256 of their frozen facts: the facts are then never read. */
export async function loadPaper(
  tenant: Tenant,
  asked: AskedReport,
  find: (sha256: string) => Paper | null,
): Promise<Refused | LoadedPaper> {
  const readable = await findReadableRound(tenant, asked);
  if (readable.code !== "round") return readable;
  const { round } = readable;
  return round.roundState === "approved"
    ? frozenPaper(tenant, round, asked.number, find)
    : { code: "paper", round, frozen: false, ...(await draftOf(tenant, round)) };
}

async function draftOf(tenant: Tenant, round: Round): Promise<Pick<LoadedPaper, "sha256" | "source">> {
  const { facts } = await factsOfRound(tenant, round);
  return { sha256: snapshotOf(facts).sha256, source: { facts: canonicalJson(facts) } };
}

async function frozenPaper(
  tenant: Tenant,
  round: Round,
  number: number | null,
  find: (sha256: string) => Paper | null,
): Promise<Refused | LoadedPaper> {
  const heads = await listSnapshots(tenant, [round.id]);
  const head = number === null ? heads.at(-1) : heads.find((one) => one.number === number);
  if (head === undefined) return { code: "not-found" };
  const loaded = { code: "paper", round, frozen: true, sha256: head.sha256 } as const;
  const paper = find(head.sha256);
  if (paper !== null) return { ...loaded, source: { paper } };
  const stored = await findSnapshot(tenant, round.id, head.number);
  return stored === null ? { code: "not-found" } : { ...loaded, source: { facts: stored.facts } };
}
