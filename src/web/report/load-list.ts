import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import type { Tenant } from "#storage/database.ts";
import { type ListedRound, listRounds, listUnplannedPlans, type UnplannedPlan } from "#storage/rounds.ts";
import { listSnapshots, listStandingFacts, type SnapshotHead } from "#storage/snapshots.ts";

/** One body's approved round, with what stands in it. */
export type StandingRound = { readonly round: ListedRound; readonly facts: ReportFacts };

export type LoadedList = {
  readonly rounds: readonly ListedRound[];
  readonly snapshots: readonly (SnapshotHead & { readonly roundId: number })[];
  readonly unplanned: readonly UnplannedPlan[];
  /** The latest period that is approved, and every body that has come so far; null before the first approval. */
  readonly latest: { readonly period: Period; readonly bodies: readonly StandingRound[] } | null;
};

/** Every round, and how it stands in the latest approved period: as many queries however many rounds there are. */
export async function loadList(tenant: Tenant): Promise<LoadedList> {
  const rounds = await listRounds(tenant);
  const ids = rounds.map(({ id }) => id);
  const approved = rounds.filter(({ roundState }) => roundState === "approved");
  const key = approved[0]?.period;
  const own = approved.filter(({ period }) => period === key);
  const texts = await listStandingFacts(
    tenant,
    own.map(({ id }) => id),
  );
  const bodies = own.flatMap((round) => {
    const found = texts.find(({ roundId }) => roundId === round.id);
    return found === undefined ? [] : [{ round, facts: JSON.parse(found.facts) as ReportFacts }];
  });
  const period = key === undefined ? null : parsePeriod(key);
  return {
    rounds,
    snapshots: await listSnapshots(tenant, ids),
    unplanned: await listUnplannedPlans(tenant),
    latest: period === null || bodies.length === 0 ? null : { period, bodies },
  };
}
