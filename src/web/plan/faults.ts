import type { Texts } from "#text/texts.ts";
import type { FieldFault, Refusal } from "#usecases/frame.ts";
import type { Fault } from "#web/kit/form.tsx";

type Sentence = string | ((facts: Readonly<Record<string, string>>) => string);

/** The faults as sentences; a code that the texts do not know would be a fault of ours. */
export function faultsOf(refusals: readonly Refusal[], texts: Texts): readonly Fault[] {
  const sentences: Readonly<Record<string, Sentence>> = texts.webPlan.faults;
  return refusals
    .flatMap((refusal): readonly FieldFault[] => (refusal.code === "invalid" ? refusal.faults : []))
    .map(({ field, code, facts }) => {
      const sentence = sentences[code];
      return { field, message: typeof sentence === "function" ? sentence(facts ?? {}) : (sentence ?? code) };
    });
}

export const isStale = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ code }) => code === "changed-meanwhile");

/** 200 for a page that is fresh, 409 for one that others were quicker with, else 422. */
export function statusOf(refusals: readonly Refusal[]): 200 | 409 | 422 {
  if (refusals.length === 0) return 200;
  return isStale(refusals) ? 409 : 422;
}
