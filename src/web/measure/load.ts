import { reportFacts } from "#documents/facts.ts";
import type { MeasureFacts } from "#documents/facts/report-facts.ts";
import type { Actor } from "#domain/people.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { answerFilter } from "#domain/permissions.ts";
import { indexOf } from "#domain/plan-index.ts";
import { planOfGoal } from "#domain/plan-of-goal.ts";
import type { Measure, Outcome, Plan } from "#domain/plan.ts";
import { checkMeasure } from "#domain/plausibility/check-measure.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import type { Tenant } from "#storage/database.ts";
import { type Handling, listHandling } from "#storage/handling.ts";
import type { Item } from "#storage/items.ts";
import { findMeasureHead, listValues, type MeasureHead, type PeriodValue } from "#storage/measure-page.ts";
import { findEntry, type SavedEntry } from "#storage/entries.ts";
import { present } from "#storage/present.ts";
import { isCorrected } from "#web/kit/review.tsx";
import { planOfItem } from "#web/round-plan.ts";

export type LoadedMeasure = {
  readonly item: Item;
  readonly period: Period;
  readonly head: MeasureHead;
  readonly goalTitle: string;
  readonly measure: Measure;
  /** With the series across the years' plans. */
  readonly facts: MeasureFacts;
  readonly entry: SavedEntry<"measure"> | null;
  /** What stood before the latest correction; null when nothing has been corrected. */
  readonly before: SavedEntry<"measure"> | null;
  /** Earlier periods' values that the reader may see, the earliest first. */
  readonly values: readonly PeriodValue[];
  readonly findings: readonly Finding[];
  readonly handling: readonly Handling[];
};

/**
 * Everything that the page about a measure in a round shows, in a number of queries that is always the same; an approved
 * round's from its snapshot. Null when the round does not know the measure.
 */
export async function loadMeasurePage(tenant: Tenant, item: Item, actor: Actor): Promise<LoadedMeasure | null> {
  const ofRound = await planOfItem(tenant, item);
  const { period } = ofRound;
  const { number } = item;
  const measure = indexOf(ofRound.plan).measures.get(number);
  if (measure === undefined) return null;
  const head = await findMeasureHead(tenant, item.id);
  const values = earlier(await listValues(tenant, head.measureId), item, actor);
  const entry = await findEntry(tenant, "measure", item.id, item.entryVersion);
  const handling = await listHandling(tenant, item.id);
  const plan = withEarlierYears(ofRound.plan, measure, values, period);
  const [goal] = reportFacts(planOfGoal(plan, measure.goal), period).goals;
  const facts = goal?.measures.find(({ id }) => id === number);
  if (goal === undefined || facts === undefined) return null;
  return {
    item,
    period,
    head,
    goalTitle: goal.title,
    measure,
    facts,
    entry,
    before: isCorrected({ item, handling }) ? await findEntry(tenant, "measure", item.id, item.entryVersion - 1) : null,
    values,
    findings: entry === null ? [] : checkMeasure(plan, number, period),
    handling,
  };
}

/** Drafts of other rounds are shown only to those who may read drafts; later periods to nobody. */
function earlier(values: readonly PeriodValue[], item: Item, actor: Actor): readonly PeriodValue[] {
  const isShown = answerFilter(actor, item);
  const seen = values.filter((value) => value.itemId !== item.id && isShown(value));
  const reported = new Set(seen.flatMap(({ itemId, period }) => (itemId === null ? [] : lastDayOf(period))));
  // A figure that came with the plan gives way to what was reported of the time that ends with it: T3 and the year.
  return seen.filter(({ itemId, period }) => itemId !== null || !lastDayOf(period).some((day) => reported.has(day)));
}

const lastDayOf = (key: string): readonly string[] => {
  const period = parsePeriod(key);
  return period === null ? [] : [period.last];
};

/** The plan's own outcome of the measure for the period, after everything that is known of it from before. */
function withEarlierYears(plan: Plan, measure: Measure, values: readonly PeriodValue[], period: Period): Plan {
  const before = values.map(({ period: key, value, refersTo, comment }): Outcome => ({
    period: key,
    measure: measure.id,
    value,
    ...present({ refersTo, comment }),
  }));
  const others = plan.outcomes.filter((outcome) => outcome.measure !== measure.id || outcome.period === period.key);
  return { ...plan, outcomes: [...before, ...others] };
}
