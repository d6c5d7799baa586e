import type { Check, Passage } from "#domain/plausibility/check.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { findingIn, type Sentence, sentencesOf } from "./sentences.ts";
import {
  BELONGS_TO_STRANDED,
  MAY_BE_STRANDED,
  NEVER_LAST,
  PARTICLES,
  PREPOSITIONS,
  SELDOM_LAST,
} from "./unfinished-words.tables.ts";

/**
 * "… har följts upp och i rapporten.": a passive verb, a conjunction and then only a place, where a second verb is missing.
 * With a place or an adverb before the conjunction ("i nämnden och i rapporten", "löpande och i rapporten") nothing is missing.
 */
const VERB_MISSING = new RegExp(
  `(?<!\\p{L})\\p{L}{2,30}(?:ts|ats)(?: (?:${PARTICLES}))? (?:och|samt|men) (?:${PREPOSITIONS}) ` +
    "(?:(?:den|det|de|denna|detta|vår|vårt|våra|\\p{L}{2,30}s) )?\\p{L}{2,40}(?<!\\p{Ll}(?:s|de|te|er|ar))\\.$",
  "u",
);
const LAST_WORD = /(?<![\p{L}\d.-])(\p{L}+)[ \u00a0]*([.!?:;…,]?)$/u;

const FULL_WIDTH = 60;
/** Stands for a list that follows: "föreslår kommunstyrelsen besluta att". */
const LIST = "-";

/** Sentences that stop before they are finished. Headings, list items and table cells need not be whole sentences. */
export const unfinishedSentence: Check = ({ passages }) => {
  const wrapped = new Set(passages.filter(({ lines }) => (lines?.length ?? 0) > 1).map(({ paper }) => paper));
  return passages.flatMap((passage, index) => {
    const isCut = wrapped.has(passage.paper) && endsAtFullWidth(passage);
    const sentences = sentencesOf(passage);
    return sentences.flatMap((sentence, at): readonly Finding[] => {
      if (sentence.shape !== "paragraph") return [];
      const after = sentences[at + 1];
      const next = after === undefined ? following(passages, index) : after.shape === "item" ? LIST : after.text;
      return isUnfinished(sentence, next, isCut)
        ? [findingIn(passage, sentence, "warning", { code: "sentence-unfinished" })]
        : [];
    });
  });
};

/** In a paper of wrapped lines, a last line as long as the others: the file divides here, not the writer. */
function endsAtFullWidth({ text, lines }: Passage): boolean {
  return text.length - (lines?.at(-1)?.from ?? 0) >= FULL_WIDTH;
}

/** What stands next in the same paper, passing over page numbers and the like; null at the paper's end. */
function following(passages: readonly Passage[], index: number): string | null {
  const paper = passages[index]?.paper;
  if (paper === undefined) return null;
  for (let next = index + 1; next < Math.min(index + 8, passages.length); next += 1) {
    const passage = passages[next];
    if (passage === undefined || passage.paper !== paper) return null;
    if (passage.shape === "item") return LIST;
    if (passage.shape === undefined && /\p{L}{3}/u.test(passage.text)) return passage.text;
  }
  return null;
}

function isUnfinished(sentence: Sentence, next: string | null, isCut: boolean): boolean {
  if (VERB_MISSING.test(sentence.plain)) return true;
  const match = LAST_WORD.exec(sentence.plain.slice(-60));
  const word = match?.[1] ?? "";
  const mark = match?.[2] ?? "";
  if (/(?:\p{L}|\s)(?:\.{3}|…)$/u.test(sentence.plain) && sentence.ends) return sentence.plain.length > 20;
  if (match === null || word !== word.toLowerCase() || !/\s/u.test(sentence.plain.trim())) return false;
  if (mark === ".") return NEVER_LAST.has(word);
  if (!sentence.ends || isCut || goesOnIn(next)) return false;
  if (mark === ",") return sentence.plain.split(/\s+/u).length >= 5;
  const isOpen = SELDOM_LAST.has(word) || (MAY_BE_STRANDED.has(word) && !BELONGS_TO_STRANDED.test(sentence.plain));
  return mark === "" && isOpen && sentence.plain.split(/\s+/u).length >= 3;
}

/** A paragraph cut in two by a page, a picture or a list goes on in what stands next. */
function goesOnIn(next: string | null): boolean {
  return next !== null && /^[”"(]?(?:\p{Ll}|\d|[-–•*])/u.test(next);
}
