import type { CalendarDate } from "#domain/calendar-date.ts";
import { comparePeriods, parsePeriod, type Period, type PeriodKey } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Plan } from "#domain/plan.ts";
import { statusIn } from "#domain/status.ts";
import type { Responsible } from "./import-responsible.ts";
import { partsOfCase } from "#storage/case-parts.ts";
import type { Entry } from "#storage/entries.ts";
import type { NewItem, NewRound } from "#storage/new-rounds.ts";

/** Who brings the plan in and when: stands as author of everything in it. And whom its words of who is responsible mean. */
export type Importer = {
  readonly person: number;
  readonly at: Date;
  readonly today: CalendarDate;
  readonly responsible: Responsible;
};

/**
 * The rounds that a plan file tells of: one per period in which anything was reported, assessed or written about, earliest
 * first. All but the latest are approved; in the latest, what the file reports is handed in and waits for review.
 * Values of other periods, such as yearly figures, are no round (`outcomesBesideRounds`).
 */
export function reportedRounds(plan: Plan, importer: Importer): readonly NewRound[] {
  const periods = roundPeriods(plan);
  return periods.map((period, index) => roundOf(plan, period, index === periods.length - 1, importer));
}

export function outcomesBesideRounds(plan: Plan): Plan["outcomes"] {
  const keys = new Set(roundPeriods(plan).map((period) => period.key));
  return plan.outcomes.filter((outcome) => !keys.has(outcome.period));
}

function roundPeriods(plan: Plan): readonly Period[] {
  const lists = [plan.statusReports, plan.assessments, plan.bodyAssessments, plan.cases];
  const keys = new Set<PeriodKey>(lists.flatMap((list) => list.map(({ period }) => period)));
  return Array.from(keys)
    .flatMap((key) => parsePeriod(key) ?? [])
    .sort(comparePeriods);
}

function roundOf(plan: Plan, period: Period, isLatest: boolean, importer: Importer): NewRound {
  // Reporting begins when the period has ended; nothing in the file says for how long.
  const opensOn = period.last;
  const dueOn = isLatest && importer.today > opensOn ? importer.today : opensOn;
  const within = {
    plan,
    period,
    state: isLatest ? ("submitted" as const) : ("approved" as const),
    dueOn,
    importer,
  };
  return {
    period: period.key,
    state: isLatest ? "open" : "approved",
    opensOn,
    dueOn,
    items: [...goalItems(within), ...measureItems(within), ...activityItems(within)],
    texts: plan.cases
      .filter((item) => item.period === period.key)
      .flatMap(partsOfCase)
      .map(([part, text]) => ({ part, text, author: importer.person, savedAt: importer.at })),
    bodyAssessments: plan.bodyAssessments
      .filter((assessment) => assessment.period === period.key)
      .map(({ goal, body, grade, comment }) => ({ goal, body, grade, comment: comment ?? null })),
  };
}

type Within = {
  readonly plan: Plan;
  readonly period: Period;
  readonly state: "submitted" | "approved";
  readonly dueOn: CalendarDate;
  readonly importer: Importer;
};

function itemOf(subject: Pick<NewItem, "goal" | "measure" | "activity">, entry: Entry | null, within: Within): NewItem {
  const { person, at } = within.importer;
  return {
    ...subject,
    unitId: null,
    dueOn: within.dueOn,
    state: entry === null ? "to-do" : within.state,
    owners: ownersOf(subject, within),
    entries: entry === null ? [] : [{ ...entry, author: person, savedAt: at }],
    events: entry === null ? [] : [{ state: within.state, at, person }],
  };
}

/** Who answers for it in the file; for what nobody does, who answers for its goal. */
function ownersOf(
  { goal, activity }: Pick<NewItem, "goal" | "activity">,
  { plan, importer }: Within,
): readonly number[] {
  const { goals, activities } = indexOf(plan);
  const words = activities.get(activity ?? "")?.responsible ?? goals.get(goal)?.responsible ?? "";
  return importer.responsible.get(words) ?? [];
}

function goalItems(within: Within): readonly NewItem[] {
  const found = ofPeriod(within.plan.assessments, within, ({ goal }) => goal);
  return inRound(within.plan.goals, found, within).map((goal) => {
    const saved = found.get(goal.id);
    if (saved === undefined) return itemOf({ goal: goal.id }, null, within);
    const { grade, comment = null } = saved;
    const entry = { kind: "goal", grade, comment, proposed: null, departsBecause: null } as const;
    return itemOf({ goal: goal.id }, entry, within);
  });
}

function measureItems(within: Within): readonly NewItem[] {
  const found = ofPeriod(within.plan.outcomes, within, ({ measure }) => measure);
  return inRound(within.plan.measures, found, within).map(({ id: measure, goal }) => {
    const saved = found.get(measure);
    if (saved === undefined) return itemOf({ goal, measure }, null, within);
    const { value = null, refersTo = null, comment = null } = saved;
    return itemOf({ goal, measure }, { kind: "measure", value, refersTo, comment, notMeasuredBecause: null }, within);
  });
}

function activityItems(within: Within): readonly NewItem[] {
  const found = ofPeriod(within.plan.statusReports, within, ({ activity }) => activity);
  return inRound(within.plan.activities, found, within).map(({ id: activity, goal }) => {
    const saved = found.get(activity);
    if (saved === undefined) return itemOf({ goal, activity }, null, within);
    const { status, comment = null, causes = [], newStop = null } = saved;
    return itemOf({ goal, activity }, { kind: "activity", status, comment, causes, newStop }, within);
  });
}

function ofPeriod<Item extends { readonly period: PeriodKey }>(
  items: readonly Item[],
  { period }: Within,
  key: (item: Item) => string,
): ReadonlyMap<string, Item> {
  return new Map(items.filter((item) => item.period === period.key).map((item) => [key(item), item]));
}

/**
 * An approved round holds what was reported in it. The latest holds everything, so that the rest can be reported too, but
 * not what was finished before.
 */
function inRound<Subject extends { readonly id: string }>(
  subjects: readonly Subject[],
  found: ReadonlyMap<string, unknown>,
  { plan, period, state }: Within,
): readonly Subject[] {
  const isOver = (id: string): boolean => state === "approved" || statusIn(plan, id, period)?.carried === true;
  return subjects.filter(({ id }) => found.has(id) || !isOver(id));
}
