import { parsePeriod, type Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { Tenant } from "#storage/database.ts";
import type { Item } from "#storage/items.ts";
import { loadRoundPlan } from "#storage/round-plan.ts";
import { findRound } from "#storage/rounds.ts";
import { frozenFacts } from "#usecases/round-facts.ts";

/**
 * The plan that an item's page is shown from: an approved round's as it was frozen; any other with the reports and
 * assessments of the item's goal that have been handed in, and the item's own draft.
 */
export async function planOfItem(
  tenant: Tenant,
  item: Pick<Item, "id" | "roundId" | "goalId">,
): Promise<{ readonly plan: Plan; readonly period: Period }> {
  const round = await findRound(tenant, item.roundId);
  if (round === null) throw new Error(`There is no round ${item.roundId}.`);
  const frozen = round.roundState === "approved" ? await frozenFacts(tenant, round) : null;
  if (frozen !== null) return { plan: frozen.plan, period: frozen.period };
  const plan = await loadRoundPlan(tenant, round, item);
  const period = parsePeriod(round.period);
  if (plan === null || period === null) throw new Error(`Round ${item.roundId} has no plan or no period.`);
  return { plan, period };
}
