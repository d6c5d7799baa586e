import type { Actor } from "#domain/people.ts";
import { answerFilter } from "#domain/permissions.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Period } from "#domain/period.ts";
import { checkActivity } from "#domain/plausibility/check-activity.ts";
import { stopBefore } from "#domain/plausibility/data/planned-stop.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { findActivityHead, listAnswers, type PeriodAnswer } from "#storage/activity-page.ts";
import type { Tenant } from "#storage/database.ts";
import { type Handling, listHandling } from "#storage/handling.ts";
import type { Item } from "#storage/items.ts";
import { findEntry, type SavedEntry } from "#storage/entries.ts";
import { isCorrected } from "#web/kit/review.tsx";
import { planOfItem } from "#web/round-plan.ts";

/** What the activity is, in the round's own plan; dates as calendar dates. */
type ActivityFacts = {
  readonly description: string | null;
  readonly startOn: string;
  /** As it stood when the period began: a new stop date that was answered earlier counts. */
  readonly stopOn: string;
  readonly plannedStopOn: string;
  readonly responsible: string | null;
};

export type LoadedActivity = {
  readonly item: Item;
  readonly period: Period;
  readonly model: GovernanceModel;
  readonly facts: ActivityFacts;
  /** The goal's own item in the round. */
  readonly goalItem: number | null;
  readonly entry: SavedEntry<"activity"> | null;
  /** What stood before the latest correction; null when nothing has been corrected. */
  readonly before: SavedEntry<"activity"> | null;
  readonly answers: readonly PeriodAnswer[];
  readonly findings: readonly Finding[];
  readonly handling: readonly Handling[];
};

/**
 * Everything that the page about an activity in a round shows, in a number of queries that is always the same: as the
 * round knows the activity, and an approved round's from its snapshot. Null when the round does not know it.
 */
export async function loadActivityPage(tenant: Tenant, item: Item, actor: Actor): Promise<LoadedActivity | null> {
  const { plan, period } = await planOfItem(tenant, item);
  const { number } = item;
  const activity = plan.activities.find(({ id }) => id === number);
  const goal = plan.goals.find(({ id }) => id === activity?.goal);
  if (activity === undefined || goal === undefined) return null;
  const entry = await findEntry(tenant, "activity", item.id, item.entryVersion);
  const head = await findActivityHead(tenant, item.id);
  const handling = await listHandling(tenant, item.id);
  return {
    item: { ...item, title: activity.title, goalTitle: goal.title },
    period,
    entry,
    before: isCorrected({ item, handling })
      ? await findEntry(tenant, "activity", item.id, item.entryVersion - 1)
      : null,
    goalItem: head.goalItem,
    model: plan.model,
    facts: {
      description: activity.description ?? null,
      startOn: activity.start,
      stopOn: stopBefore(plan, activity, period).date,
      plannedStopOn: activity.stop,
      responsible: item.roundState === "approved" ? (activity.responsible ?? null) : head.responsible,
    },
    answers: (await listAnswers(tenant, item.id)).filter(answerFilter(actor, item)),
    handling,
    findings: entry === null ? [] : checkActivity(plan, number, period),
  };
}
