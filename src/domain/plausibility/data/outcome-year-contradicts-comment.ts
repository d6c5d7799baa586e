import { parsePeriod, type Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Passage } from "#domain/plausibility/check.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { passagesOf } from "#domain/plausibility/passages.ts";
import { type Sentence, sentencesOf } from "#domain/plausibility/text/sentences.ts";
import { type DataCheck, named } from "./data-check.ts";
import { COMPARES, OUTCOME_WORDS, REFERS_TO } from "./outcome-year.tables.ts";

const SAYS_YEAR = new RegExp(
  `(?:${REFERS_TO.join("|")})\\s+(?:år(?:et)?\\s+|helåret\\s+)?((?:19|20)\\d\\d)(?![\\d–/-])`,
  "u",
);

/**
 * The comment says that the outcome is of an older year than the file says. The claim stands in the comment; what the
 * file says, its `refersTo` or else the period itself, is the evidence.
 */
export const outcomeYearContradictsComment: DataCheck = (plan, period) => {
  const { measures } = indexOf(plan);
  const comments = new Map(
    passagesOf(plan, period)
      .filter((passage) => passage.role === "outcome-comment")
      .map((passage) => [passage.where, passage]),
  );
  return plan.outcomes.flatMap((outcome) => {
    const measure = measures.get(outcome.measure);
    const passage = comments.get(`${placeOf(plan, outcome)}.comment`);
    if (measure === undefined || passage === undefined || typeof outcome.value !== "number") return [];
    const refersTo = parsePeriod(outcome.refersTo ?? outcome.period) ?? period;
    const claim = olderYearSaid(passage, refersTo);
    if (claim === null) return [];
    const field = outcome.refersTo === undefined ? "period" : "refersTo";
    return [
      {
        detail: { code: "outcome-year-contradicts-comment", measure: named(measure), said: claim.year, refersTo },
        severity: "warning",
        where: passage.where,
        quote: claim.sentence.text,
        evidence: [{ where: `${placeOf(plan, outcome)}.${field}`, quote: null }],
      },
    ];
  });
};

function olderYearSaid(passage: Passage, refersTo: Period): { year: number; sentence: Sentence } | null {
  for (const sentence of sentencesOf(passage)) {
    const text = sentence.text.toLocaleLowerCase("sv");
    const year = Number(SAYS_YEAR.exec(text)?.[1] ?? Number.NaN);
    const isAboutOutcome = OUTCOME_WORDS.some((word) => text.includes(word));
    const compares = COMPARES.some((word) => text.includes(word));
    if (year < refersTo.year && isAboutOutcome && !compares) return { year, sentence };
  }
  return null;
}
