import { z } from "zod";
import { parseSwedishNumber } from "#domain/swedish-number.ts";
import { asWritten, lettersIn } from "#domain/written-text.ts";
import type { OutcomeInput } from "#usecases/record-outcome.ts";

/** What the form held when it was sent, as typed: shown again whatever happens. */
export type TypedOutcome = {
  readonly value: string;
  readonly notMeasured: boolean;
  readonly notMeasuredBecause: string;
  readonly refersTo: string;
  readonly comment: string;
  readonly version: number;
};

export const MOST_LETTERS = 4_000;

const FORM = z.object({
  value: z.string().default(""),
  notMeasured: z.string().optional(),
  notMeasuredBecause: z.string().default(""),
  refersTo: z.string().default(""),
  comment: z.string().default(""),
  version: z.coerce.number().int(),
  draft: z.string().optional(),
});

type FaultCode = "value-unreadable" | "comment-too-long" | "reason-too-long";

export type ReadOutcome = {
  readonly typed: TypedOutcome;
  /** Null when a field cannot be read; `fault` then says which. */
  readonly input: Omit<OutcomeInput, "itemId"> | null;
  readonly fault: { readonly field: string; readonly code: FaultCode } | null;
};

/**
 * Reads the posted form. The value is written as Swedish writes numbers: `6,9`, `67 044`, `6,9 %`. What is typed
 * is kept as it was written.
 */
export function readOutcome(body: Readonly<Record<string, unknown>>): ReadOutcome {
  const { value, notMeasured, refersTo, version, draft, ...texts } = FORM.parse(body);
  const comment = asWritten(texts.comment);
  const because = asWritten(texts.notMeasuredBecause);
  const isMissing = notMeasured !== undefined;
  const typed: TypedOutcome = {
    value,
    notMeasured: isMissing,
    notMeasuredBecause: because,
    refersTo,
    comment,
    version,
  };
  const number = parseSwedishNumber(value);
  const fault = faultOf({ value, comment, because }, number);
  if (fault !== null) return { typed, input: null, fault };
  return {
    typed,
    fault: null,
    input: {
      version,
      step: draft === undefined ? "submit" : "save",
      value: number,
      notMeasuredBecause: isMissing ? because.trim() : null,
      refersTo: refersTo === "" ? null : refersTo,
      comment: comment.trim() === "" ? null : comment,
    },
  };
}

function faultOf(
  { value, comment, because }: { readonly value: string; readonly comment: string; readonly because: string },
  number: number | null,
): ReadOutcome["fault"] {
  if (value.trim() !== "" && number === null) return { field: "value", code: "value-unreadable" };
  if (lettersIn(comment) > MOST_LETTERS) return { field: "comment", code: "comment-too-long" };
  return lettersIn(because) > MOST_LETTERS ? { field: "notMeasuredBecause", code: "reason-too-long" } : null;
}
