import { snapshotOf } from "#documents/facts/snapshot.ts";
import { inTenant } from "#storage/database.ts";
import { findRound } from "#storage/rounds.ts";
import type { Deed } from "#usecases/frame.ts";
import { factsOfRound } from "#usecases/round-facts.ts";

/** SHA-256 of a round's report as it is shown now to whoever is about to lock it. */
export function seenReport({ database, actor, today }: Deed, roundId: number): Promise<string> {
  const see = async (tenant: Parameters<typeof findRound>[0]): Promise<string> => {
    const round = await findRound(tenant, roundId);
    return round === null ? "" : snapshotOf((await factsOfRound(tenant, round)).facts).sha256;
  };
  return inTenant(database, actor.municipality, see, today);
}
