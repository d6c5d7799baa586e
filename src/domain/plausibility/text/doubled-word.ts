import type { Check } from "#domain/plausibility/check.ts";
import { MAY_BE_DOUBLED } from "./doubled-words.tables.ts";
import { eachSentence, findingIn, type Sentence } from "./sentences.ts";

const TWICE = /(?<![\p{L}\d-])(\p{L}+)[ \u00a0\r\n]+(\1)(?![\p{L}\d-])/giu;

/** The same word twice in a row, "att att". Names, whole lists of cells and the doubles that Swedish allows are silent. */
export const doubledWord: Check = ({ passages }) =>
  eachSentence(passages, (sentence, passage) => {
    const word = doubledIn(sentence);
    return word === null ? null : findingIn(passage, sentence, "warning", { code: "word-doubled", word });
  });

function doubledIn(sentence: Sentence): string | null {
  if (sentence.shape === "heading" || sentence.shape === "cell" || isScattered(sentence.plain)) return null;
  for (const match of sentence.plain.matchAll(TWICE)) {
    const second = match[2] ?? "";
    if (second.length === 1 && !/[iåö]/u.test(second)) continue;
    if (second === second.toLowerCase() && !MAY_BE_DOUBLED.has(second)) return second;
  }
  return null;
}

/** Letters set apart, as a PDF's sideways margin text comes out: no words to double. */
function isScattered(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.join("").length < words.length * 2.5;
}
