import type { Actor } from "#domain/people.ts";
import { mayReadItem } from "#domain/permissions.ts";
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
export async function loadActivityPage(tenant: Tenant, item: Item, actor: Actor): Promise<LoadedActivity> {
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
    answers: visible(await listAnswers(tenant, item.id), item, actor),
    handling: await listHandling(tenant, item.id),
    findings: record === null || entry === null ? [] : checkActivity(record.plan, item.number, period),
  };
}

/** Drafts of other rounds are shown only to those who may read drafts; later periods to nobody. */
function visible(answers: readonly PeriodAnswer[], item: Item, actor: Actor): readonly PeriodAnswer[] {
  const seesDrafts = mayReadItem(actor, { ...item, roundState: "open" }).allowed;
  return answers.filter(
    ({ itemId, period, roundState }) =>
      itemId === item.id || (period < item.period && (seesDrafts || roundState === "approved")),
  );
}
