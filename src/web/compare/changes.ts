import type { ActivityFacts, GoalFacts, MeasureFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import type { ContinuedNumber } from "#storage/continued-numbers.ts";
import type { Texts } from "#text/texts.ts";
import { gradeMark } from "#web/kit/grade.ts";

/** One thing said in two periods, in words; null where nothing was said. `text`: compared word by word. */
export type Said = {
  readonly field: "title" | "grade" | "status" | "outcome" | "target" | "stop" | "causes" | "comment";
  readonly before: string | null;
  readonly after: string | null;
  readonly isText: boolean;
};

/** A goal, measure or activity in two periods. */
export type Compared = {
  readonly id: string;
  readonly title: string;
  readonly kind: "goal" | "measure" | "activity";
  /** In only one of the periods' plans. */
  readonly is: "both" | "new" | "gone";
  readonly said: readonly Said[];
};

export type ComparedGoal = Compared & { readonly parts: readonly Compared[] };

export const isChanged = ({ before, after }: Said): boolean => before !== after;

export const hasChanged = (one: Compared): boolean => one.is !== "both" || one.said.some(isChanged);

type Side = ReportFacts["model"];
type Two<Item> = { readonly before: Item | undefined; readonly after: Item | undefined };
type Within = { readonly models: { readonly before: Side; readonly after: Side }; readonly texts: Texts };

/**
 * The goals of two reports side by side, in the later one's order and then what only the earlier has. Within one plan a
 * number is the same thing; between two plans only what is said to continue is.
 */
export function compareFacts(
  before: ReportFacts,
  after: ReportFacts,
  continued: readonly ContinuedNumber[] | null,
  texts: Texts,
): readonly ComparedGoal[] {
  const within = { models: { before: before.model, after: after.model }, texts };
  const earlierOf = earlierNumbers(continued);
  return paired(before.goals, after.goals, earlierOf("goal")).map((goal) => ({
    ...compared("goal", goal, saidOfGoal(goal, within)),
    parts: [
      ...paired(goal.before?.activities ?? [], goal.after?.activities ?? [], earlierOf("activity")).map((activity) =>
        compared("activity", activity, saidOfActivity(activity, within)),
      ),
      ...paired(goal.before?.measures ?? [], goal.after?.measures ?? [], earlierOf("measure")).map((measure) =>
        compared("measure", measure, saidOfMeasure(measure, within)),
      ),
    ],
  }));
}

function earlierNumbers(continued: readonly ContinuedNumber[] | null) {
  const known = new Map((continued ?? []).map(({ kind, number, earlier }) => [`${kind} ${number}`, earlier]));
  return (kind: string) =>
    (id: string): string | undefined =>
      continued === null ? id : known.get(`${kind} ${id}`);
}

function paired<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  earlierOf: (id: string) => string | undefined,
): readonly Two<Item>[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const matched = after.map((item) => ({ before: known.get(earlierOf(item.id) ?? ""), after: item }));
  const taken = new Set(matched.map((pair) => pair.before));
  return [...matched, ...before.filter((item) => !taken.has(item)).map((item) => ({ before: item, after: undefined }))];
}

function compared(
  kind: Compared["kind"],
  { before, after }: Two<{ readonly id: string; readonly title: string }>,
  said: readonly Said[],
): Compared {
  const shown = after ?? before;
  const is = before === undefined ? "new" : after === undefined ? "gone" : "both";
  return { kind, is, id: shown?.id ?? "", title: shown?.title ?? "", said: said.filter(isSaid) };
}

/** What was said in neither period is nothing to show. */
const isSaid = ({ before, after }: Said): boolean => before !== null || after !== null;

function say<Item>(
  field: Said["field"],
  { before, after }: Two<Item>,
  words: (item: Item, side: "before" | "after") => string | null,
  isText = false,
): Said {
  return {
    field,
    isText,
    before: before === undefined ? null : words(before, "before"),
    after: after === undefined ? null : words(after, "after"),
  };
}

function saidOfGoal(goal: Two<GoalFacts>, { models, texts }: Within): readonly Said[] {
  return [
    say("title", goal, ({ title }) => title, true),
    say("grade", goal, ({ grade }, side) => (grade === null ? null : gradeMark(models[side], grade, texts).label)),
    say("comment", goal, ({ comment }) => comment, true),
  ];
}

function saidOfActivity(activity: Two<ActivityFacts>, { models }: Within): readonly Said[] {
  return [
    say("title", activity, ({ title }) => title, true),
    say("status", activity, ({ status }, side) => labelOf(models[side].statuses, status)),
    say("stop", activity, ({ stop, newStop }) => newStop ?? stop),
    say("causes", activity, ({ causes }, side) =>
      causes.length === 0 ? null : causes.map((cause) => labelOf(models[side].causes, cause)).join(", "),
    ),
    say("comment", activity, ({ comment }) => comment, true),
  ];
}

function saidOfMeasure(measure: Two<MeasureFacts>, { texts }: Within): readonly Said[] {
  return [
    say("title", measure, ({ title }) => title, true),
    say("outcome", measure, ({ outcome, unit }) => (outcome === null ? null : texts.documents.withUnit(outcome, unit))),
    say("target", measure, ({ target, unit, baseline }) => texts.documents.goal.target(target, baseline, unit)),
    say("comment", measure, ({ comment }) => comment, true),
  ];
}

function labelOf(known: readonly { readonly key: string; readonly label: string }[], key: string | null) {
  return key === null ? null : (known.find((one) => one.key === key)?.label ?? key);
}
