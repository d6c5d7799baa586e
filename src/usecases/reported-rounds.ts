import type { CalendarDate } from "#domain/calendar-date.ts";
import { comparePeriods, parsePeriod, type Period, type PeriodKey } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import { partsOfCase } from "#storage/case-parts.ts";
import type { NewEntry, NewItem, NewRound } from "#storage/new-rounds.ts";

/** Who brings the plan in and when: stands as author of everything in it. */
export type Importer = { readonly person: number; readonly at: Date; readonly today: CalendarDate };

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
    period: period.key,
    state: isLatest ? ("submitted" as const) : ("approved" as const),
    dueOn,
    importer,
  };
  return {
    period: period.key,
    state: isLatest ? "open" : "approved",
    opensOn,
    dueOn,
    items: [...goalItems(plan, within), ...measureItems(plan, within), ...activityItems(plan, within)],
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
  readonly period: PeriodKey;
  readonly state: "submitted" | "approved";
  readonly dueOn: CalendarDate;
  readonly importer: Importer;
};

function itemOf(
  subject: Pick<NewItem, "goal" | "measure" | "activity">,
  entry: EntryOf | null,
  within: Within,
): NewItem {
  const { person, at } = within.importer;
  return {
    ...subject,
    unitId: null,
    dueOn: within.dueOn,
    state: entry === null ? "to-do" : within.state,
    owners: [],
    entries: entry === null ? [] : [{ ...entry, author: person, savedAt: at }],
    events: entry === null ? [] : [{ state: within.state, at, person }],
  };
}

type EntryOf = NewEntry extends infer Entry
  ? Entry extends NewEntry
    ? Omit<Entry, "author" | "savedAt">
    : never
  : never;

function goalItems(plan: Plan, within: Within): readonly NewItem[] {
  const found = ofPeriod(plan.assessments, within, ({ goal }) => goal);
  return inRound(plan.goals, found, within).map((goal) => {
    const saved = found.get(goal.id);
    if (saved === undefined) return itemOf({ goal: goal.id }, null, within);
    const { grade, comment = null } = saved;
    const entry = { kind: "assessment", grade, comment, proposed: null, departsBecause: null } as const;
    return itemOf({ goal: goal.id }, entry, within);
  });
}

function measureItems(plan: Plan, within: Within): readonly NewItem[] {
  const found = ofPeriod(plan.outcomes, within, ({ measure }) => measure);
  return inRound(plan.measures, found, within).map(({ id: measure, goal }) => {
    const saved = found.get(measure);
    if (saved === undefined) return itemOf({ goal, measure }, null, within);
    const { value = null, refersTo = null, comment = null } = saved;
    return itemOf({ goal, measure }, { kind: "outcome", value, refersTo, comment, notMeasuredBecause: null }, within);
  });
}

function activityItems(plan: Plan, within: Within): readonly NewItem[] {
  const found = ofPeriod(plan.statusReports, within, ({ activity }) => activity);
  return inRound(plan.activities, found, within).map(({ id: activity, goal }) => {
    const saved = found.get(activity);
    if (saved === undefined) return itemOf({ goal, activity }, null, within);
    const { status, comment = null, causes = [], newStop = null } = saved;
    return itemOf({ goal, activity }, { kind: "status", status, comment, causes, newStop }, within);
  });
}

function ofPeriod<Item extends { readonly period: PeriodKey }>(
  items: readonly Item[],
  { period }: Within,
  key: (item: Item) => string,
): ReadonlyMap<string, Item> {
  return new Map(items.filter((item) => item.period === period).map((item) => [key(item), item]));
}

/** An approved round holds what was reported in it; the latest holds everything, so that the rest can be reported too. */
function inRound<Subject extends { readonly id: string }>(
  subjects: readonly Subject[],
  found: ReadonlyMap<string, unknown>,
  { state }: Within,
): readonly Subject[] {
  return state === "approved" ? subjects.filter(({ id }) => found.has(id)) : subjects;
}
