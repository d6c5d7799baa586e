import type { Check } from "#domain/plausibility/check.ts";
import { PLACEHOLDERS } from "./placeholder-words.tables.ts";
import { eachSentence, findingIn } from "./sentences.ts";

/** A proposal leaves its own decision's date and § open: "Beslutad av: Kommunfullmäktige 2026-XX-XX § XX". */
const AWAITS_DECISION = /^(?:beslutad|antagen|fastställd|godkänd|reviderad|gäller)(?!\p{L})[^.]{0,60}X/iu;

/** Text that a template or a word processor left behind: "[text]", "XX", "Fel! Bokmärket är inte definierat". */
export const placeholderLeft: Check = ({ passages }) =>
  eachSentence(passages, (sentence, passage) => {
    for (const { pattern, sure } of PLACEHOLDERS) {
      const match = pattern.exec(sentence.plain);
      if (match === null) continue;
      if (AWAITS_DECISION.test(sentence.plain) && /^[X§ -]+$/iu.test(match[0])) continue;
      const detail = { code: "placeholder-left-over", placeholder: match[0] } as const;
      return findingIn(passage, sentence, sure ? "error" : "warning", detail);
    }
    return null;
  });
