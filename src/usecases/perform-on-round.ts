import { mayRound, type RoundAction } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { findRound, type Round } from "#storage/rounds.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  notFound,
  type OnRecord,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

/** A round as the person saw it. */
export type SeenRound = { readonly roundId: number; readonly version: number };

/** Does something with a round: found and locked, permitted, and not changed since it was seen. */
export function performOnRound<Value>(
  deed: Deed,
  action: RoundAction,
  seen: SeenRound,
  work: (tenant: Tenant, round: Round, record: (entry: OnRecord) => void) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return perform(deed, async (tenant, record) => {
    const round = await takeRound(tenant, deed, action, seen);
    return round.ok ? work(tenant, round.value, record) : round;
  });
}

/** Finds and locks a round; refused when it is not there, not permitted, or not as it was seen. */
export async function takeRound(
  tenant: Tenant,
  { actor }: Deed,
  action: RoundAction,
  { roundId, version }: SeenRound,
): Promise<Outcome<Round>> {
  const round = await findRound(tenant, roundId, true);
  if (round === null) return notFound;
  const refusal = refusalOf(mayRound(actor, action, round));
  if (refusal !== null) return refusal;
  return round.version === version ? done(round) : changedMeanwhile(round.version);
}
