import { reportFacts } from "#documents/facts.ts";
import type { GoalFacts, ModelFacts } from "#documents/facts/report-facts.ts";
import { departingGrades } from "#domain/assessment/assess.ts";
import type { Actor } from "#domain/people.ts";
import type { Period } from "#domain/period.ts";
import { answerFilter } from "#domain/permissions.ts";
import { planOfGoal } from "#domain/plan-of-goal.ts";
import type { Plan } from "#domain/plan.ts";
import { checkGoal } from "#domain/plausibility/check-goal.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { findEntry, type SavedEntry } from "#storage/entries.ts";
import type { Tenant } from "#storage/database.ts";
import {
  findGoalHead,
  type GoalHead,
  type GoalPart,
  listGoalParts,
  listGrades,
  type PeriodGrade,
} from "#storage/goal-page.ts";
import { type Handling, listHandling } from "#storage/handling.ts";
import type { Item } from "#storage/items.ts";
import { isCorrected } from "#web/kit/review.tsx";
import { planOfItem } from "#web/round-plan.ts";

export type LoadedGoal = {
  readonly item: Item;
  readonly period: Period;
  readonly head: GoalHead;
  readonly model: ModelFacts;
  readonly goal: GoalFacts;
  readonly entry: SavedEntry<"goal"> | null;
  /** What stood before the latest correction; null when nothing has been corrected. */
  readonly before: SavedEntry<"goal"> | null;
  /** Grades that go against the rule: whoever chooses one says why. */
  readonly departing: readonly string[];
  readonly parts: readonly GoalPart[];
  /** Up to this period, and only what the reader may see. */
  readonly grades: readonly PeriodGrade[];
  readonly findings: readonly Finding[];
  readonly handling: readonly Handling[];
};

/**
 * Everything that the page about a goal in a round shows, in a number of queries that is always the same; an approved
 * round's from its snapshot. Null when the round does not know the goal.
 */
export async function loadGoalPage(tenant: Tenant, item: Item, actor: Actor): Promise<LoadedGoal | null> {
  const { plan, period } = await planOfItem(tenant, item);
  const { number } = item;
  const facts = reportFacts(planOfGoal(plan, number), period);
  const [goal] = facts.goals;
  if (goal === undefined) return null;
  const entry = await findEntry(tenant, "goal", item.id, item.entryVersion);
  const handling = await listHandling(tenant, item.id);
  return {
    item,
    period,
    entry,
    before: isCorrected({ item, handling }) ? await findEntry(tenant, "goal", item.id, item.entryVersion - 1) : null,
    goal,
    model: facts.model,
    head: await findGoalHead(tenant, item.id),
    departing: departing(plan, number, period),
    parts: await listGoalParts(tenant, item),
    grades: (await listGrades(tenant, item.goalId)).filter(answerFilter(actor, item)),
    findings: entry === null ? [] : checkGoal(plan, number, period),
    handling,
  };
}

function departing(plan: Plan, number: string, period: Period): readonly string[] {
  const narrow = planOfGoal(plan, number);
  const [goal] = narrow.goals;
  return goal === undefined ? [] : departingGrades(narrow, goal, period);
}
