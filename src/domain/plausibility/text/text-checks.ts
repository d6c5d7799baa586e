import type { Check } from "#domain/plausibility/check.ts";
import { causesWithoutGoals } from "./causes-without-goals.ts";
import { claimsAgainstCounts } from "./claims-against-counts.ts";
import { commentAgainstStatus } from "./comment-against-status.ts";
import { copiedComment } from "./copied-comment.ts";
import { doubledWord } from "./doubled-word.ts";
import { givenUpWithoutStatus } from "./given-up-without-status.ts";
import { noBearingContradicted } from "./no-bearing-contradicted.ts";
import { noFigures } from "./no-figures.ts";
import { partsAgainstTotal } from "./parts-against-total.ts";
import { periodMentioned } from "./period-mentioned.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { repeatedSentence } from "./repeated-sentence.ts";
import { unfinishedSentence } from "./unfinished-sentence.ts";
import { unprintableSign } from "./unprintable-sign.ts";
import { unknownVerdict } from "./unknown-verdict.ts";

/** Every check of what the texts say: against the period, against the data, and in themselves. */
export const textChecks: readonly Check[] = [
  periodMentioned,
  claimsAgainstCounts,
  commentAgainstStatus,
  givenUpWithoutStatus,
  unknownVerdict,
  causesWithoutGoals,
  noFigures,
  noBearingContradicted,
  unfinishedSentence,
  repeatedSentence,
  copiedComment,
  placeholderLeft,
  partsAgainstTotal,
  doubledWord,
];

/** And what our own papers cannot show: a paper that somebody else has written has a typeface of its own. */
export const planTextChecks: readonly Check[] = [...textChecks, unprintableSign];
