import { parsePeriod, type Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { Tenant } from "#storage/database.ts";
import type { Item } from "#storage/items.ts";
import { loadRoundPlan } from "#storage/round-plan.ts";
import { findRound } from "#storage/rounds.ts";
import { frozenFacts } from "#usecases/round-facts.ts";

/**
 * The plan that an item's page is shown from: an approved round's as it was frozen, any other as it stands now. Whole, or
 * with the reports and assessments of the item's goal alone.
 */
export async function planOfItem(
  tenant: Tenant,
  { roundId, goalId }: Pick<Item, "roundId" | "goalId">,
): Promise<{ readonly plan: Plan; readonly period: Period }> {
  const round = await findRound(tenant, roundId);
  if (round === null) throw new Error(`There is no round ${roundId}.`);
  const frozen = round.roundState === "approved" ? await frozenFacts(tenant, round) : null;
  if (frozen !== null) return { plan: frozen.plan, period: frozen.period };
  const plan = await loadRoundPlan(tenant, round, goalId);
  const period = parsePeriod(round.period);
  if (plan === null || period === null) throw new Error(`Round ${roundId} has no plan or no period.`);
  return { plan, period };
}
