import { z } from "zod";
import { asWritten, lettersIn } from "#domain/written-text.ts";
import type { AssessmentInput } from "#usecases/decide-assessment.ts";

/** What the form held when it was sent, as typed: shown again whatever happens. */
export type TypedAssessment = {
  readonly grade: string;
  readonly comment: string;
  readonly departsBecause: string;
  readonly version: number;
};

export const MOST_LETTERS = 4_000;

const FORM = z.object({
  grade: z.string().default(""),
  comment: z.string().default(""),
  departsBecause: z.string().default(""),
  version: z.coerce.number().int(),
  draft: z.string().optional(),
});

export type ReadAssessment = {
  readonly typed: TypedAssessment;
  /** Null when a text is too long; `fault` then says which. */
  readonly input: Omit<AssessmentInput, "itemId"> | null;
  readonly fault: { readonly field: string; readonly code: "comment-too-long" | "reason-too-long" } | null;
};

/** Reads the posted form. What is typed is kept as it was written. */
export function readAssessment(body: Readonly<Record<string, unknown>>): ReadAssessment {
  const { grade, version, draft, ...texts } = FORM.parse(body);
  const comment = asWritten(texts.comment);
  const departsBecause = asWritten(texts.departsBecause);
  const typed: TypedAssessment = { grade, comment, departsBecause, version };
  if (lettersIn(comment) > MOST_LETTERS)
    return { typed, input: null, fault: { field: "comment", code: "comment-too-long" } };
  if (lettersIn(departsBecause) > MOST_LETTERS) {
    return { typed, input: null, fault: { field: "departsBecause", code: "reason-too-long" } };
  }
  return {
    typed,
    fault: null,
    input: {
      version,
      step: draft === undefined ? "submit" : "save",
      grade: grade === "" ? null : grade,
      comment: textOrNull(comment),
      departsBecause: textOrNull(departsBecause),
    },
  };
}

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text);
