import { attentionSentences } from "#documents/attention-words.ts";
import type { SymbolKey } from "#documents/document.ts";
import type { Attention, Change, ModelFacts } from "#documents/facts/report-facts.ts";
import { causeLabel } from "#documents/model-symbols.ts";
import { goalAnchor } from "#documents/report/report-parts.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { gradeMark } from "#web/kit/grade.ts";
import { paths } from "#web/paths.ts";
import type { StandingRound } from "./load-list.ts";

type Verdict = { readonly symbol: SymbolKey; readonly label: string };

/** A goal or an activity, with the way to the goal's part of its report. */
type Line = { readonly number: string; readonly title: string; readonly body: string; readonly href: string };

export type Asked = Line & { readonly verdict: Verdict; readonly why: readonly string[] };
export type Turned = Line & { readonly from: Verdict; readonly to: Verdict; readonly direction: Change["direction"] };
export type Delayed = Line & { readonly stop: string; readonly newStop: string; readonly causes: readonly string[] };

/** How several bodies stand together: what a reader with one minute wants to know. */
export type Standing = {
  readonly verdict: string;
  /** Every grade that some goal has, the highest first. */
  readonly counts: readonly (Verdict & { readonly count: number })[];
  readonly asked: readonly Asked[];
  /** Goals worth asking about beyond those in `asked`. */
  readonly more: number;
  /** For the worse first. */
  readonly turned: Some<Turned>;
  /** The longest delay first. */
  readonly delayed: Some<Delayed>;
};

/** As many as can be taken in, and how many there are beyond them. */
export type Some<Item> = { readonly shown: readonly Item[]; readonly more: number };

/** As many as anybody asks about at one meeting. */
const MOST_ASKED = 8;
const MOST_LINES = 10;

function some<Item>(items: readonly Item[]): Some<Item> {
  return { shown: items.slice(0, MOST_LINES), more: Math.max(0, items.length - MOST_LINES) };
}

/** Reads the facts of one period, body by body. */
export function standingOf(bodies: readonly StandingRound[], texts: Texts): Standing {
  const asked = bodies
    .flatMap((own) => own.facts.attention.map((item) => ({ own, item })))
    .toSorted((a, b) => URGENCY.indexOf(a.item.reason) - URGENCY.indexOf(b.item.reason));
  const unshown = bodies.reduce((sum, { facts }) => sum + facts.moreAttention, 0);
  const turns = bodies.flatMap((own) => own.facts.changes.map((change) => turnOf(own, change, texts)));
  const grades = gradeParts(bodies, texts);
  const goals = bodies.reduce((sum, { facts }) => sum + facts.totals.goals, 0);
  return {
    verdict: texts.documents.verdict(goals, grades),
    counts: grades.flatMap(({ symbol, shown, count }) => (count === 0 ? [] : [{ symbol, label: shown, count }])),
    asked: asked.slice(0, MOST_ASKED).map(({ own, item }) => ({
      ...goalLine(own, item.goal),
      verdict: verdict(own.facts.model, item.grade, texts),
      why: attentionSentences(item, texts.documents).slice(0, 2),
    })),
    more: Math.max(0, asked.length - MOST_ASKED) + unshown,
    turned: some(turns.toSorted((a, b) => TURNS.indexOf(a.direction) - TURNS.indexOf(b.direction))),
    delayed: some(bodies.flatMap(delaysOf).toSorted((a, b) => b.newStop.localeCompare(a.newStop))),
  };
}

const URGENCY: readonly Attention["reason"][] = ["lowest-grade", "low-grade", "cannot-be-judged", "lowered"];

const TURNS: readonly Change["direction"][] = ["lowered", "raised", "new"];

function goalLine({ round, facts }: StandingRound, goal: string): Line {
  return {
    number: goal,
    title: facts.goals.find(({ id }) => id === goal)?.title ?? "",
    body: round.bodyName,
    href: withQuery(paths.report(round.id), { del: goalAnchor(goal) }),
  };
}

function verdict(model: ModelFacts, grade: string | null, texts: Texts): Verdict {
  return grade === null ? { symbol: "grade-none", label: texts.documents.notGraded } : gradeMark(model, grade, texts);
}

function turnOf(own: StandingRound, change: Change, texts: Texts): Turned {
  const { model } = own.facts;
  const from = verdict(model, change.from, texts);
  return { ...goalLine(own, change.goal), from, to: verdict(model, change.to, texts), direction: change.direction };
}

function delaysOf(own: StandingRound): readonly Delayed[] {
  return own.facts.moved.map(({ goal, id, title, stop, newStop, causes }) => ({
    ...goalLine(own, goal),
    number: id,
    title,
    stop,
    newStop,
    causes: causes.map((cause) => causeLabel(own.facts.model, cause)),
  }));
}

type GradePart = Parameters<Texts["documents"]["verdict"]>[1][number] & {
  readonly symbol: SymbolKey;
  readonly shown: string;
};

/** Every grade with its goals, the highest first. Bodies can follow different models: grades called the same are one. */
function gradeParts(bodies: readonly StandingRound[], texts: Texts): readonly GradePart[] {
  const parts = bodies.flatMap(({ facts: { model, totals } }) =>
    totals.grades.map(({ grade, count }, place) => {
      const { symbol, label: shown } = verdict(model, grade, texts);
      const known = model.grades.find(({ key }) => key === grade);
      const kind = grade === null ? "not-graded" : grade === CANNOT_BE_JUDGED ? "cannot-be-judged" : "grade";
      const part: GradePart = { label: known?.label ?? shown, words: known?.words ?? [], kind, symbol, shown, count };
      return { part, place };
    }),
  );
  const inOrder = parts.toSorted(
    (a, b) => KINDS.indexOf(a.part.kind) - KINDS.indexOf(b.part.kind) || a.place - b.place,
  );
  const together = Map.groupBy(inOrder, ({ part }) => part.shown);
  return Array.from(together.values()).flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    return [{ ...first.part, count: rest.reduce((sum, { part }) => sum + part.count, first.part.count) }];
  });
}

const KINDS: readonly GradePart["kind"][] = ["grade", "cannot-be-judged", "not-graded"];
