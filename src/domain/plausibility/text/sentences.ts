import type { Passage } from "#domain/plausibility/check.ts";
import type { Finding, FindingDetail, Evidence, Place, Severity } from "#domain/plausibility/finding.ts";
import { ABBREVIATIONS, MAY_END_SENTENCE } from "./abbreviations.tables.ts";
import { blocksOf } from "./blocks.ts";

/**
 * One sentence of a passage. `text` is verbatim but for blanks at the ends. `shape` says whether it must be a whole sentence:
 * headings, list items and table cells need not. `block` numbers the paragraph, `ends` is true for its last sentence.
 */
export type Sentence = {
  readonly text: string;
  /** The text with every run of blanks, no-break spaces and line breaks as one blank: what patterns are matched against. */
  readonly plain: string;
  readonly from: number;
  readonly shape: "paragraph" | "heading" | "item" | "cell";
  readonly block: number;
  readonly ends: boolean;
};

const SEGMENTER = new Intl.Segmenter("sv", { granularity: "sentence" });
const known = new WeakMap<Passage, readonly Sentence[]>();

/** The passage's sentences in order; split once per passage. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const made = known.get(passage) ?? split(passage);
  known.set(passage, made);
  return made;
}

function split(passage: Passage): readonly Sentence[] {
  const blocks =
    passage.paper === undefined
      ? blocksOf(passage.text)
      : [{ from: 0, to: passage.text.length, shape: "paragraph" as const }];
  return blocks.flatMap((block, number) => {
    // A heading has something under it: a last short line is a sentence without its full stop.
    const shape = block.shape === "heading" && number === blocks.length - 1 ? "paragraph" : block.shape;
    const parts = partsOf(passage.text.slice(block.from, block.to));
    return parts.map((part, index) => ({
      text: part.text,
      plain: withPlainBlanks(part.text),
      from: block.from + part.from,
      shape: passage.shape ?? shape,
      block: number,
      ends: index === parts.length - 1,
    }));
  });
}

/** Word and spreadsheets put no-break spaces where a writer sees a blank. */
export const withPlainBlanks = (text: string): string => text.replace(/\s+/gu, " ");

type Part = { readonly text: string; readonly from: number };

/** The sentences of one paragraph. The segmenter sees line breaks as blanks, so that it does not end a sentence there. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let to = 0;
  const seen = text.replace(/[\r\n]/gu, " ");
  const push = (): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== "") parts.push({ text: trimmed, from: from + raw.length - raw.trimStart().length });
    from = to;
  };
  for (const { segment, index } of SEGMENTER.segment(seen)) {
    if (index > from && !goesOn(seen.slice(Math.max(from, index - 24), index), segment)) push();
    to = index + segment.length;
  }
  push();
  return parts;
}

/** True when what was cut before `next` is no sentence end: an abbreviation, an initial, an ordinal, Word's "Fel!". */
function goesOn(before: string, next: string): boolean {
  if (/(?:^|\s)(?:Fel|Error)!\s*$/u.test(before)) return true;
  const end = /(?:^|[\s("”])([^\s("”]*)\.\s*$/u.exec(before);
  if (end === null) return /^[\s]*[,;)]/u.test(next);
  const word = (end[1] ?? "").toLowerCase();
  const capital = /^\p{Lu}/u.test(next);
  if (ABBREVIATIONS.has(word)) return !(capital && MAY_END_SENTENCE.has(word));
  if (/^\p{L}$/u.test(word)) return capital && word !== "i" && word !== "å" && word !== "ö";
  return /^\d{1,2}$/u.test(word) && /^(?:\p{Ll}|\d)/u.test(next);
}

/** Where an offset of the passage stands: the line of its file, or the passage's own place. */
export function placeAt(passage: Passage, offset: number): Place {
  const lines = passage.lines ?? [];
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1]?.where ?? passage.where;
}

/** A finding about one sentence, quoted whole, at the place where it begins. */
export function findingIn<Detail extends FindingDetail>(
  passage: Passage,
  sentence: Sentence,
  severity: Severity,
  detail: Detail,
  evidence: readonly Evidence[] = [],
): Finding {
  return { detail, severity, where: placeAt(passage, sentence.from), quote: sentence.text, evidence };
}

/** One look at every sentence of every passage, in order. */
export function eachSentence(
  passages: readonly Passage[],
  look: (sentence: Sentence, passage: Passage) => Finding | null,
): readonly Finding[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage).flatMap((sentence) => {
      const finding = look(sentence, passage);
      return finding === null ? [] : [finding];
    }),
  );
}
