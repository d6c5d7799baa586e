import type { Check, Passage, PassageRole } from "#domain/plausibility/check.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { periodMentions } from "./period-mentions.ts";
import { findingIn, sentencesOf, withPlainBlanks } from "./sentences.ts";

const WORDS_AT_LEAST = 4;
/** A short comment that differs only in its figure is an ordinary update. */
const WORDS_WITH_NEW_NUMBER = 8;

/** What is written anew each time. Titles, summaries and decision points are formulas, alike from period to period. */
const WRITTEN_ANEW: readonly PassageRole[] = [
  "status-comment",
  "outcome-comment",
  "goal-comment",
  "body-comment",
  "case-analysis",
  "case-considerations",
];

/** A comment taken over from the period before: word for word, or with only the period or a number changed. */
export const copiedComment: Check = ({ passages }) =>
  passages.flatMap((passage): readonly Finding[] => {
    const [first] = sentencesOf(passage);
    if (passage.previous === undefined || first === undefined || !WRITTEN_ANEW.includes(passage.role)) return [];
    const changed = changeBetween(passage, passage.previous.text);
    if (changed === null) return [];
    const [quoted] = sentencesOf({ where: passage.previous.where, role: passage.role, text: passage.previous.text });
    return [
      findingIn(passage, first, changed === "number" ? "note" : "warning", { code: "comment-copied", changed }, [
        { where: passage.previous.where, quote: quoted?.text ?? null },
      ]),
    ];
  });

function changeBetween(passage: Passage, before: string): "nothing" | "period" | "number" | null {
  const now = wordsOf(passage.text);
  const count = now.split(" ").length;
  if (count < WORDS_AT_LEAST) return null;
  if (now === wordsOf(before)) return "nothing";
  const nowMasked = withoutPeriods(passage.text);
  const beforeMasked = withoutPeriods(before);
  if (wordsOf(nowMasked) === wordsOf(beforeMasked)) return "period";
  if (count < WORDS_WITH_NEW_NUMBER) return null;
  return wordsOf(withoutNumbers(nowMasked)) === wordsOf(withoutNumbers(beforeMasked)) ? "number" : null;
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(" ");
const withoutNumbers = (text: string): string => text.replace(/\d+(?:[.,:\s\u00a0]\d+)*/gu, " n ");

function withoutPeriods(comment: string): string {
  const text = withPlainBlanks(comment);
  let masked = "";
  let from = 0;
  for (const mention of periodMentions(text)) {
    masked += `${text.slice(from, mention.from)} period `;
    from = mention.to;
  }
  return masked + text.slice(from);
}
