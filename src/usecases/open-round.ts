import { parsePeriod } from "#domain/period.ts";
import { statusIn } from "#domain/status.ts";
import { roundAfter } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";
import { loadPlanRecord, type PlanRecord } from "#storage/plan-record.ts";
import { findPlan } from "#storage/plans.ts";
import { addRoundItems, listApprovedReports } from "#storage/round-items.ts";
import { contentOf, findEnded } from "#storage/round-plan.ts";
import { fixPlanOfRound, type Round, saveRoundState } from "#storage/rounds.ts";
import { type Deed, done, invalid, type Outcome } from "./frame.ts";
import { performOnRound, type SeenRound } from "./perform-on-round.ts";

/**
 * Opens a planned round: fixes which plan and model it is about, and who owes what by when. What was ended before the
 * period's end is left out, and so are activities that were finished in an earlier period whose answer is approved:
 * nobody reports the same thing twice. A plan without anything for the period is refused. Answers the round's version.
 */
export function openRound(deed: Deed, input: SeenRound): Promise<Outcome<{ readonly version: number }>> {
  return performOnRound(deed, "open-round", input, async (tenant, round, record) => {
    // What is fixed is read in several steps: nobody changes the plan between them.
    await findPlan(tenant, round.planId, true);
    const plan = await loadPlanRecord(tenant, round.planId);
    const period = parsePeriod(round.period);
    const state = roundAfter(round.roundState, "open");
    if (plan === null || period === null || state === null) throw new Error(`Round ${round.id} cannot be opened.`);
    const content = contentOf(plan, await findEnded(tenant, round.planId, period.last));
    await fixPlanOfRound(tenant, round, { planVersion: plan.version, content: JSON.stringify(content) });
    const without = await finishedBefore(tenant, round, plan);
    const count = await addRoundItems(tenant, round, { periodEnds: period.last, without });
    // What opens never closes again: a round with nothing in it could only be locked empty.
    if (count === 0) return invalid([{ field: "open", code: "nothing-in-plan" }]);
    const version = await saveRoundState(tenant, round, state);
    record({ action: "open-round", subject: `round/${round.id}`, content: { planVersion: plan.version, content } });
    return done({ version });
  });
}

/** The activities whose finished status stands from an earlier period and is approved there. */
async function finishedBefore(tenant: Tenant, round: Round, { plan, activityIds }: PlanRecord) {
  const period = parsePeriod(round.period);
  if (period === null) return [];
  const approved = await listApprovedReports(tenant, round.planId);
  const isApproved = new Set(approved.map(({ activityId, period: of }) => `${activityId} ${of}`));
  return plan.activities.flatMap(({ id }) => {
    const row = activityIds.get(id);
    const standing = statusIn(plan, id, period);
    if (row === undefined || standing === null || !standing.carried) return [];
    return isApproved.has(`${row} ${standing.report.period}`) ? [row] : [];
  });
}
