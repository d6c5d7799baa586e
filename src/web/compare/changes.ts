import type { ActivityFacts, GoalFacts, MeasureFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { causeLabel, findStatus, statusSymbol } from "#documents/model-symbols.ts";
import type { SymbolKey } from "#documents/document.ts";
import type { ContinuedNumber } from "#storage/continued-numbers.ts";
import type { Texts } from "#text/texts.ts";
import { gradeMark } from "#web/kit/grade.ts";

type SaidWords = {
  readonly field: "title" | "grade" | "status" | "outcome" | "target" | "stop" | "causes" | "comment";
  readonly before: string | null;
  readonly after: string | null;
  readonly isText: boolean;
  /** A grade or a status is known by its drawing before its word is read. */
  readonly symbols: { readonly before: SymbolKey | null; readonly after: SymbolKey | null };
};

/** One thing said in two periods, in words; null where nothing was said. `isText`: compared word by word. */
export type Said = SaidWords & {
  /** The later round goes on and nobody has answered yet: nothing has changed so far. */
  readonly isAwaited: boolean;
};

/** A goal, measure or activity in two periods. */
export type Compared = {
  readonly id: string;
  readonly title: string;
  readonly kind: "goal" | "measure" | "activity";
  /** In only one of the periods' plans. */
  readonly is: "both" | "new" | "gone";
  /** Not answered yet in the later round, which goes on. */
  readonly isAwaited: boolean;
  readonly said: readonly Said[];
};

export type ComparedGoal = Compared & { readonly parts: readonly Compared[] };

export const isChanged = ({ before, after, isAwaited }: Said): boolean => !isAwaited && before !== after;

export const hasChanged = (one: Compared): boolean => one.is !== "both" || one.said.some(isChanged);

/** Where a goal's whole comparison stands on the page; a number may hold spaces, an id may not. */
export const placeOf = (goalId: string): string => `mal-${goalId.replace(/\s+/g, "-")}`;

type Side = ReportFacts["model"];
type Two<Item> = { readonly before: Item | undefined; readonly after: Item | undefined };
type Within = { readonly models: { readonly before: Side; readonly after: Side }; readonly texts: Texts };

/** What people answer in a round; the rest is the plan's. */
const ANSWERS: readonly Said["field"][] = ["grade", "status", "outcome", "causes", "comment"];

/**
 * The goals of two reports side by side, in the later one's order and then what only the earlier has. Within one plan a
 * number is the same thing; between two plans what is said to continue is and, where nobody has said, what has both the
 * number and the title of before: plans that were brought in one by one know nothing of each other. `isOpen`: the later round goes on, so what
 * is not answered there is awaited rather than taken back.
 */
export function compareFacts(
  before: ReportFacts,
  after: ReportFacts,
  continued: readonly ContinuedNumber[] | null,
  isOpen: boolean,
  texts: Texts,
): readonly ComparedGoal[] {
  const within = { models: { before: before.model, after: after.model }, texts };
  const earlierOf = earlierNumbers(continued);
  return paired(before.goals, after.goals, earlierOf("goal")).map((goal) => ({
    ...compared("goal", goal, saidOfGoal(goal, within), isOpen),
    parts: [
      ...paired(goal.before?.activities ?? [], goal.after?.activities ?? [], earlierOf("activity")).map((activity) =>
        compared("activity", activity, saidOfActivity(activity, within), isOpen),
      ),
      ...paired(goal.before?.measures ?? [], goal.after?.measures ?? [], earlierOf("measure")).map((measure) =>
        compared("measure", measure, saidOfMeasure(measure, within), isOpen),
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

function paired<Item extends { readonly id: string; readonly title: string }>(
  before: readonly Item[],
  after: readonly Item[],
  earlierOf: (id: string) => string | undefined,
): readonly Two<Item>[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const isContinued = new Set(after.map(({ id }) => earlierOf(id)));
  const alike = ({ id, title }: Item): Item | undefined => {
    const same = known.get(id);
    return same?.title === title && !isContinued.has(id) ? same : undefined;
  };
  const matched = after.map((item) => {
    const earlier = earlierOf(item.id);
    return { before: earlier === undefined ? alike(item) : known.get(earlier), after: item };
  });
  const taken = new Set(matched.map((pair) => pair.before));
  return [...matched, ...before.filter((item) => !taken.has(item)).map((item) => ({ before: item, after: undefined }))];
}

function compared(
  kind: Compared["kind"],
  { before, after }: Two<{ readonly id: string; readonly title: string }>,
  words: readonly SaidWords[],
  isOpen: boolean,
): Compared {
  const shown = after ?? before;
  const is = before === undefined ? "new" : after === undefined ? "gone" : "both";
  const isAnswer = ({ field }: SaidWords): boolean => ANSWERS.includes(field);
  const isAwaited = isOpen && is !== "gone" && words.filter(isAnswer).every((said) => said.after === null);
  const said = words.filter(isSaid).map((one) => ({ ...one, isAwaited: isAwaited && isAnswer(one) }));
  return { kind, is, isAwaited, id: shown?.id ?? "", title: shown?.title ?? "", said };
}

/** What was said in neither period is nothing to show. */
const isSaid = ({ before, after }: SaidWords): boolean => before !== null || after !== null;

type Named = { readonly word: string; readonly symbol: SymbolKey | null };

function say<Item>(
  field: Said["field"],
  { before, after }: Two<Item>,
  words: (item: Item, side: "before" | "after") => string | Named | null,
  isText = false,
): SaidWords {
  const first = before === undefined ? null : words(before, "before");
  const last = after === undefined ? null : words(after, "after");
  return {
    field,
    isText,
    before: wordOf(first),
    after: wordOf(last),
    symbols: { before: symbolOf(first), after: symbolOf(last) },
  };
}

function wordOf(said: string | Named | null): string | null {
  return typeof said === "string" || said === null ? said : said.word;
}

function symbolOf(said: string | Named | null): SymbolKey | null {
  return typeof said === "string" || said === null ? null : said.symbol;
}

function saidOfGoal(goal: Two<GoalFacts>, { models, texts }: Within): readonly SaidWords[] {
  return [
    say("title", goal, ({ title }) => title, true),
    say("grade", goal, ({ grade }, side) => {
      if (grade === null) return null;
      const { symbol, label } = gradeMark(models[side], grade, texts);
      return { word: label, symbol };
    }),
    say("comment", goal, ({ comment }) => comment, true),
  ];
}

function saidOfActivity(activity: Two<ActivityFacts>, { models }: Within): readonly SaidWords[] {
  return [
    say("title", activity, ({ title }) => title, true),
    say("status", activity, ({ status }, side) => {
      if (status === null) return null;
      const found = findStatus(models[side], status);
      return { word: found?.label ?? status, symbol: statusSymbol(found) };
    }),
    say("stop", activity, ({ stop, newStop }) => newStop ?? stop),
    say("causes", activity, ({ causes }, side) =>
      causes.length === 0 ? null : causes.map((cause) => causeLabel(models[side], cause)).join(", "),
    ),
    say("comment", activity, ({ comment }) => comment, true),
  ];
}

function saidOfMeasure(measure: Two<MeasureFacts>, { texts }: Within): readonly SaidWords[] {
  return [
    say("title", measure, ({ title }) => title, true),
    say("outcome", measure, ({ outcome, unit }) => (outcome === null ? null : texts.documents.withUnit(outcome, unit))),
    say("target", measure, ({ target, unit, baseline }) => texts.documents.goal.target(target, baseline, unit)),
    say("comment", measure, ({ comment }) => comment, true),
  ];
}
