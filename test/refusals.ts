import type { Outcome } from "#usecases/frame.ts";

/** Why a use case did nothing, as plain codes; none when it was done. */
export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) return [];
  return outcome.refusals.flatMap((refusal) => {
    if (refusal.code === "invalid") return refusal.faults.map(({ code }) => code);
    return [refusal.code === "not-permitted" ? refusal.reason : refusal.code];
  });
}
