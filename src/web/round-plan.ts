import { parsePeriod, type Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { Tenant } from "#storage/database.ts";
import { loadRoundPlan } from "#storage/round-plan.ts";
import { findRound } from "#storage/rounds.ts";
import { frozenFacts } from "#usecases/round-facts.ts";

/** The plan that a round's pages are shown from: an approved round's as it was frozen, any other as it stands now. */
export async function planOfRound(
  tenant: Tenant,
  roundId: number,
): Promise<{ readonly plan: Plan; readonly period: Period }> {
  const round = await findRound(tenant, roundId);
  if (round === null) throw new Error(`There is no round ${roundId}.`);
  const frozen = round.roundState === "approved" ? await frozenFacts(tenant, round) : null;
  if (frozen !== null) return { plan: frozen.plan, period: frozen.period };
  const plan = await loadRoundPlan(tenant, round);
  const period = parsePeriod(round.period);
  if (plan === null || period === null) throw new Error(`Round ${roundId} has no plan or no period.`);
  return { plan, period };
}
