import type { Check, Passage } from "#domain/plausibility/check.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { WHOLE_NUMBER } from "./numbers.ts";
import { periodMentions } from "./period-mentions.ts";
import { placeAt, sentencesOf } from "./sentences.ts";

/** Shorter texts need no figure. */
const WORDS_AT_LEAST = 80;
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d§/-])(?:${WHOLE_NUMBER})(?![\\p{L}\\d/-])|(?<!\\p{L})(?:procent|hälften|ingen av)(?!\\p{L})`,
  "giu",
);
/** "en" and "ett" are articles, dates and paragraphs are no counts. */
const NO_FIGURE = /^(?:en|ett)$/iu;
const DATES =
  /\d{4}-\d{2}-\d{2}|\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|§ ?\d+|\d{4}:\d+|\p{L}+ \d+\/\d+|(?:19|20)\d\d/giu;
const FOLLOWS_UP =
  /(?<!\p{L})aktivitet(?:er|erna)(?!\p{L})[^]*(?<!\p{L})mål(?:en)?(?!\p{L})|(?<!\p{L})mål(?:en)?(?!\p{L})[^]*(?<!\p{L})aktivitet(?:er|erna)(?!\p{L})/iu;

/** Considerations on goals and activities with not one count or figure in them. */
export const noFigures: Check = ({ passages }) => {
  const considered = passages.filter((passage) => passage.role === "case-considerations");
  const papers = [
    ...Map.groupBy(
      passages.filter(({ role, paper }) => role === "prose" && paper !== undefined),
      ({ paper }) => paper,
    ).values(),
  ];
  return [...considered.map((passage) => [passage]), ...papers].flatMap((text): readonly Finding[] => {
    const [first] = text;
    const whole = text.map((passage) => passage.text).join("\n");
    if (first === undefined || !FOLLOWS_UP.test(whole) || hasFigure(text)) return [];
    if ((whole.match(/\p{L}+/gu) ?? []).length < WORDS_AT_LEAST) return [];
    return [{ detail: { code: "no-figures" }, severity: "note", where: parentOf(first), quote: null, evidence: [] }];
  });
};

/** What lacks the figure: the case, or the file. */
function parentOf(passage: Passage): string {
  return passage.role === "prose" ? placeAt(passage, 0) : passage.where.replace(/\.[^.]*$/u, "");
}

function hasFigure(text: readonly Passage[]): boolean {
  return text.some((passage) => sentencesOf(passage).some((sentence) => countsIn(sentence.plain)));
}

function countsIn(sentence: string): boolean {
  let counted = sentence;
  for (const mention of periodMentions(sentence)) counted = counted.replace(mention.text, " ");
  const figures = counted.replace(DATES, " ").match(FIGURE) ?? [];
  return figures.some((figure) => !NO_FIGURE.test(figure));
}
