import type { Reason, ReasonCode } from "#domain/assessment/reason.ts";

/** One sentence or two per reason, by code, from the reason's facts. */
export type ReasonTexts = {
  readonly [Code in ReasonCode]: (reason: Extract<Reason, { readonly code: Code }>) => string;
};

/** The reason in words: `reasonText(reason, textsIn("sv"))`. */
export function reasonText(reason: Reason, texts: { readonly reasons: ReasonTexts }): string {
  // The code chooses the entry that takes this very reason; the compiler cannot follow a choice over a union.
  const say = texts.reasons[reason.code] as (reason: Reason) => string;
  return say(reason);
}
