import type { GovernanceModel } from "#domain/governance-model.ts";
import {
  ACTIVITIES,
  ACTIVITY_STATES,
  type ActivityState,
  AFTER,
  BETWEEN,
  EVERY,
  GOALS,
  GRADED,
  HALF,
  NO_DEVIATIONS,
  OF_MONEY,
  OF_THE_PLAN,
  WHOLE_FIRST,
  MOST,
  NONE,
  NOT_CLAIMED,
  OTHER_SCOPE,
  REACHED,
  ROUGHLY,
  SOME,
} from "./claim-words.tables.ts";
import { numberOf } from "./numbers.ts";

/** How many, as a text says it. `rough`: "drygt hälften". */
export type Quantity =
  | { readonly kind: "every" | "none" | "most" | "half"; readonly rough: boolean }
  | { readonly kind: "some"; readonly count: number; readonly total: number | null; readonly rough: boolean }
  /** "Planen har tolv aktiviteter": how many there are, whatever their state. */
  | { readonly kind: "whole"; readonly count: number };

/** A text's statement about how many activities or goals are in a state or have a grade. */
export type Claim = { readonly quantity: Quantity; readonly words: string } & (
  { readonly of: "activities"; readonly state: ActivityState } | { readonly of: "goals"; readonly grade: string }
);

const QUANTITY = `(?:(?<every>${EVERY})|(?<none>${NONE})|(?<most>${MOST})|(?<half>${HALF})|${SOME})`;
const lead = (noun: string): string => `(?<!\\p{L})${QUANTITY} ${BETWEEN}${noun}${AFTER} `;
const ACTIVITY_CLAIMS = ACTIVITY_STATES.flatMap(({ state, pattern }) => [
  { state, pattern: new RegExp(`${lead(ACTIVITIES)}${pattern}(?!\\p{L})`, "iu") },
  { state, pattern: new RegExp(`${WHOLE_FIRST(ACTIVITIES, "är|har")}${pattern}(?!\\p{L})`, "iu") },
]);
const WHOLES = [
  { of: "activities", pattern: new RegExp(OF_THE_PLAN(ACTIVITIES), "iu") },
  { of: "goals", pattern: new RegExp(OF_THE_PLAN(GOALS), "iu") },
] as const;
const WORTH_READING = /aktivitet|åtgärd|avvikelse|(?<!\p{L})mål(?:en)?(?!\p{L})/iu;

const goalPatterns = new WeakMap<GovernanceModel, readonly { readonly grade: string; readonly pattern: RegExp }[]>();

/** The claim in a sentence, or null. Rules, wishes, plans and what is said of other times and bodies are no claims. */
export function claimIn(sentence: string, model: GovernanceModel): Claim | null {
  if (!WORTH_READING.test(sentence) || NOT_CLAIMED.test(sentence) || OTHER_SCOPE.test(sentence)) return null;
  return wholeIn(sentence) ?? activitiesIn(sentence) ?? goalsIn(sentence, model);
}

function wholeIn(sentence: string): Claim | null {
  for (const { of, pattern } of WHOLES) {
    const match = pattern.exec(sentence);
    const count = numberOf(match?.groups?.["whole"]);
    if (match === null || count === null) continue;
    const quantity = { kind: "whole", count } as const;
    return of === "goals"
      ? { of, grade: "", quantity, words: match[0] }
      : { of, state: "started", quantity, words: match[0] };
  }
  return null;
}

function activitiesIn(sentence: string): Claim | null {
  const none = OF_MONEY.test(sentence) ? null : NO_DEVIATIONS.exec(sentence);
  if (none !== null) {
    return { of: "activities", state: "deviating", quantity: { kind: "none", rough: false }, words: none[0] };
  }
  for (const { state, pattern } of ACTIVITY_CLAIMS) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const quantity = quantityIn(match, sentence);
    if (quantity !== null) return { of: "activities", state, quantity, words: match[0] };
  }
  return null;
}

function goalsIn(sentence: string, model: GovernanceModel): Claim | null {
  for (const { grade, pattern } of patternsOf(model)) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const quantity = quantityIn(match, sentence);
    if (quantity !== null) return { of: "goals", grade, quantity, words: match[0] };
  }
  return null;
}

function quantityIn(match: RegExpExecArray, sentence: string): Quantity | null {
  const groups = match.groups ?? {};
  const rough = ROUGHLY.test(sentence.slice(Math.max(0, match.index - 12), match.index));
  for (const kind of ["every", "none", "most", "half"] as const) {
    if (groups[kind] !== undefined) return { kind, rough };
  }
  const count = numberOf(groups["some"]);
  const total = numberOf(groups["total"]);
  return count === null ? null : { kind: "some", count, total, rough };
}

/** The grades' own words, the longest first, so that "delvis uppfyllda" is not read as "uppfyllda". */
function patternsOf(model: GovernanceModel): readonly { readonly grade: string; readonly pattern: RegExp }[] {
  const made = goalPatterns.get(model) ?? makePatterns(model);
  goalPatterns.set(model, made);
  return made;
}

function makePatterns(model: GovernanceModel): readonly { readonly grade: string; readonly pattern: RegExp }[] {
  const words = model.grades.flatMap((grade) => grade.words.map((word) => ({ grade: grade.key, word })));
  const named = words
    .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
    .flatMap(({ grade, word }) => [
      { grade, pattern: new RegExp(`${lead(GOALS)}${GRADED} ${escaped(word)}(?!\\p{L})`, "iu") },
      { grade, pattern: new RegExp(`${WHOLE_FIRST(GOALS, GRADED)}${escaped(word)}(?!\\p{L})`, "iu") },
    ]);
  const highest = model.grades.at(-1);
  if (highest === undefined) return named;
  return [...named, { grade: highest.key, pattern: new RegExp(`${lead(GOALS)}(?:har )?${REACHED}(?!\\p{L})`, "iu") }];
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
