import { parsePeriod } from "#domain/period.ts";
import { checkPlan } from "#domain/plausibility/check-plan.ts";
import type { Tenant } from "#storage/database.ts";
import { addRounds, type NewRound } from "#storage/new-rounds.ts";
import { idOf, type PlanIds } from "#storage/new-plan.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { contentOf, findEnded } from "#storage/round-plan.ts";
import { findRound, fixPlanOfRound, type Round } from "#storage/rounds.ts";
import { addSnapshot } from "#storage/snapshots.ts";
import { factsOfRound, snapshotRow } from "./round-facts.ts";

export type RoundsPlace = {
  readonly municipality: number;
  readonly governanceModelId: number;
  readonly plan: PlanIds;
  /** Who stands as having approved a round, when, and why any finding that hinders was let stand. */
  readonly approval: (round: NewRound) => { readonly by: number; readonly at: Date; readonly despite: string };
};

/**
 * Puts rounds in place as far as they have come, one after the other: each is frozen before the next is known, by the
 * same code that freezes a round that was lived through in the application. `rounds` stand in order of time.
 */
export async function placeRounds(tenant: Tenant, rounds: readonly NewRound[], place: RoundsPlace): Promise<void> {
  for (const round of rounds) {
    const ids = await addRounds(tenant, [round], place);
    if (round.state === "planned") continue;
    const saved = await findRound(tenant, idOf(ids, round.period));
    if (saved === null) throw new Error(`The round of ${round.period} is gone.`);
    await fixPlan(tenant, saved);
    if (round.state === "approved") await freeze(tenant, saved, place, place.approval(round));
  }
}

async function fixPlan(tenant: Tenant, round: Round): Promise<void> {
  const record = await loadPlanRecord(tenant, round.planId);
  const period = parsePeriod(round.period);
  if (record === null || period === null) throw new Error(`Round ${round.id} has no plan or no period.`);
  const content = contentOf(record, await findEnded(tenant, round.planId, period.last));
  await fixPlanOfRound(tenant, round, { planVersion: record.version, content: JSON.stringify(content) });
}

async function freeze(
  tenant: Tenant,
  round: Round,
  { municipality }: RoundsPlace,
  { by, at, despite }: ReturnType<RoundsPlace["approval"]>,
): Promise<void> {
  const facts = await factsOfRound(tenant, round);
  const hinders = checkPlan(facts.plan, facts.period).some(({ severity }) => severity === "error");
  const how = {
    municipality,
    round,
    number: 1,
    at,
    by,
    despiteFindings: hinders ? despite : null,
    erratumReason: null,
  };
  await addSnapshot(tenant, snapshotRow(facts, how));
}
