import type { Check, Passage } from "#domain/plausibility/check.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { findingIn, placeAt, type Sentence, sentencesOf } from "./sentences.ts";

const WORDS_AT_LEAST = 6;
/** In a whole paper a sentence may stand again in its summary; only near one another is it a slip. */
const NEAR = 8;

type Seen = { readonly passage: Passage; readonly sentence: Sentence; readonly at: number };

/** The same sentence twice in one text, or close together in one section of a paper. */
export const repeatedSentence: Check = ({ passages }) => {
  const findings: Finding[] = [];
  let seen = new Map<string, Seen>();
  let paper: string | undefined;
  let at = 0;
  for (const passage of passages) {
    if (passage.paper === undefined || passage.paper !== paper || passage.shape === "heading") seen = new Map();
    paper = passage.paper;
    for (const sentence of sentencesOf(passage)) {
      at += 1;
      if (sentence.shape !== "paragraph") continue;
      const key = keyOf(sentence.text);
      if (key === null) continue;
      const earlier = seen.get(key);
      seen.set(key, { passage, sentence, at });
      if (earlier === undefined || (paper !== undefined && at - earlier.at > NEAR)) continue;
      const evidence = { where: placeAt(earlier.passage, earlier.sentence.from), quote: earlier.sentence.text };
      findings.push(findingIn(passage, sentence, "warning", { code: "sentence-repeated" }, [evidence]));
    }
  }
  return findings;
};

/** The sentence's words alone, or null when it is too short to be anything but a set phrase. */
function keyOf(text: string): string | null {
  // A source or method in brackets stands again under each of its figures.
  if (text.startsWith("(")) return null;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length >= WORDS_AT_LEAST ? words.join(" ") : null;
}
