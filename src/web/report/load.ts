import { checkPlan } from "#domain/plausibility/check-plan.ts";
import type { Actor } from "#domain/people.ts";
import { mayReadItem, mayRound, type Permission } from "#domain/permissions.ts";
import { findEntry, type SavedEntry } from "#storage/entries.ts";
import type { Tenant } from "#storage/database.ts";
import { type Handling, listHandling } from "#storage/handling.ts";
import { type Item, listItemsOfRound } from "#storage/items.ts";
import { findRound, type Round } from "#storage/rounds.ts";
import { listSnapshots, type SnapshotHead } from "#storage/snapshots.ts";
import { factsOfRound, frozenFacts, type RoundFacts } from "#usecases/round-facts.ts";
import { type PaperPart, partsOfPapers } from "./paper.ts";
import { type NumberedFinding, placeFindings } from "./place-findings.ts";

export type LoadedReport = RoundFacts & {
  readonly round: Round;
  /** The snapshot that is shown; null: the round is not approved, and this is how it would be frozen now. */
  readonly snapshot: SnapshotHead | null;
  readonly snapshots: readonly SnapshotHead[];
  /** By the numbers that the papers call them. */
  readonly items: readonly Item[];
  readonly parts: readonly PaperPart[];
  /** The part that is shown: the one asked for, else the first. */
  readonly shown: PaperPart;
  readonly findings: readonly NumberedFinding[];
  /** Who judged the goal that is shown, and who approved it; null in other parts and in a version that no longer stands. */
  readonly trace: Trace | null;
};

export type Trace = {
  readonly item: Item;
  readonly entry: SavedEntry<"goal"> | null;
  readonly handling: readonly Handling[];
};

export type Refused =
  | { readonly code: "not-found" }
  | { readonly code: "not-permitted"; readonly permission: Extract<Permission, { readonly allowed: false }> };

export type ReportAnswer = Refused | { readonly code: "found"; readonly report: LoadedReport };

/** Who asks for which snapshot of which round; `number` null asks for the one that stands. */
export type AskedReport = { readonly actor: Actor; readonly roundId: number; readonly number: number | null };

/** A round whose papers the actor may read. */
export async function findReadableRound(
  tenant: Tenant,
  { actor, roundId }: AskedReport,
): Promise<Refused | { readonly code: "round"; readonly round: Round }> {
  const round = await findRound(tenant, roundId);
  if (round === null) return { code: "not-found" };
  const permission = mayRound(actor, "preview-report", round);
  return permission.allowed ? { code: "round", round } : { code: "not-permitted", permission };
}

/** A round's facts for whoever may read them: frozen when it is approved, else as they are now. */
async function loadFacts(
  tenant: Tenant,
  asked: AskedReport,
): Promise<Refused | ({ readonly code: "facts" } & Pick<LoadedReport, "round" | "snapshot" | keyof RoundFacts>)> {
  const readable = await findReadableRound(tenant, asked);
  if (readable.code !== "round") return readable;
  const { round } = readable;
  if (round.roundState !== "approved") {
    return { code: "facts", round, snapshot: null, ...(await factsOfRound(tenant, round)) };
  }
  const frozen = await frozenFacts(tenant, round, asked.number);
  return frozen === null ? { code: "not-found" } : { code: "facts", round, ...frozen };
}

/** Everything that the report's page shows, in a number of queries that is always the same. */
export async function loadReport(
  tenant: Tenant,
  asked: AskedReport & { readonly part: string | undefined },
): Promise<ReportAnswer> {
  const loaded = await loadFacts(tenant, asked);
  if (loaded.code !== "facts") return loaded;
  const { round, snapshot, plan, period, facts } = loaded;
  const parts = partsOfPapers(facts);
  const shown = parts.find(({ key }) => key === asked.part) ?? parts[0];
  if (shown === undefined) throw new Error("The papers have no parts.");
  const found = snapshot === null ? checkPlan(plan, period) : [];
  const snapshots = await listSnapshots(tenant, [round.id]);
  const items = await listItemsOfRound(tenant, round.id);
  const stands = snapshot === null || snapshot.number === snapshots.at(-1)?.number;
  const goal = items.find(({ kind, number }) => stands && kind === "goal" && number === shown.goal);
  const report = {
    round,
    snapshot,
    plan,
    period,
    facts,
    parts,
    shown,
    snapshots,
    items,
    findings: placeFindings(parts, found, plan, (part) => part === shown),
    trace: goal === undefined || !mayReadItem(asked.actor, goal).allowed ? null : await traceOf(tenant, goal),
  };
  return { code: "found", report };
}

async function traceOf(tenant: Tenant, item: Item): Promise<Trace> {
  return {
    item,
    entry: await findEntry(tenant, "goal", item.id, item.entryVersion),
    handling: await listHandling(tenant, item.id),
  };
}
