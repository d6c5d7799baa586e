import { GIVEN_UP, OWN_NEGATION, PUT_OFF, YET_ON_PLAN } from "./off-plan-words.tables.ts";

const GIVEN_UP_WORD = new RegExp(`(?<!\\p{L})(?:${GIVEN_UP})(?!\\p{L})`, "iu");
const PUT_OFF_WORD = new RegExp(`(?<!\\p{L})(?:${PUT_OFF})(?!\\p{L})`, "iu");

export type OffPlan = { readonly kind: "given-up" | "put-off"; readonly word: string };

/** The word by which a sentence says that something was given up or put off; null when it takes it back or says no such thing. */
export function offPlanIn(sentence: string): OffPlan | null {
  const givenUp = GIVEN_UP_WORD.exec(sentence);
  const match = givenUp ?? PUT_OFF_WORD.exec(sentence);
  if (match === null) return null;
  if (YET_ON_PLAN.test(sentence.replace(OWN_NEGATION, ""))) return null;
  return { kind: givenUp === null ? "put-off" : "given-up", word: match[0].toLowerCase() };
}
