import type { GovernanceModel } from "#domain/governance-model.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { checkActivity } from "#domain/plausibility/check-activity.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { type ActivityFacts, findActivityFacts, listAnswers, type PeriodAnswer } from "#storage/activity-page.ts";
import type { Tenant } from "#storage/database.ts";
import { type Handling, listHandling } from "#storage/handling.ts";
import type { Item } from "#storage/items.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { findRoundModel } from "#storage/rounds.ts";
import { findStatusEntry, type SavedStatusEntry } from "#storage/status-reports.ts";

export type LoadedActivity = {
  readonly item: Item;
  readonly period: Period;
  readonly model: GovernanceModel;
  readonly facts: ActivityFacts;
  readonly entry: SavedStatusEntry | null;
  readonly answers: readonly PeriodAnswer[];
  readonly findings: readonly Finding[];
  readonly handling: readonly Handling[];
};

/** Everything that the page about an activity in a round shows, in a number of queries that is always the same. */
export async function loadActivityPage(tenant: Tenant, item: Item): Promise<LoadedActivity> {
  const period = parsePeriod(item.period);
  if (period === null) throw new Error(`Round ${item.roundId} has the period ${item.period}.`);
  const entry = await findStatusEntry(tenant, item.id, item.entryVersion);
  const record = await loadPlanRecord(tenant, item.planId, item.goalId);
  return {
    item,
    period,
    entry,
    model: await findRoundModel(tenant, item.roundId),
    facts: await findActivityFacts(tenant, item.id),
    answers: await listAnswers(tenant, item.id),
    handling: await listHandling(tenant, item.id),
    findings: record === null || entry === null ? [] : checkActivity(record.plan, item.number, period),
  };
}
