import type { Check } from "#domain/plausibility/check.ts";
import { PLACEHOLDERS } from "./placeholder-words.tables.ts";
import { eachSentence, findingIn } from "./sentences.ts";

/** Text that a template or a word processor left behind: "[text]", "XX", "Fel! Bokmärket är inte definierat". */
export const placeholderLeft: Check = ({ passages }) =>
  eachSentence(passages, (sentence, passage) => {
    for (const { pattern, sure } of PLACEHOLDERS) {
      const match = pattern.exec(sentence.text);
      if (match === null) continue;
      const detail = { code: "placeholder-left-over", placeholder: match[0] } as const;
      return findingIn(passage, sentence, sure ? "error" : "warning", detail);
    }
    return null;
  });
