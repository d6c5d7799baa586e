import { z } from "zod";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { asWritten, lettersIn } from "#domain/written-text.ts";
import type { StatusReportInput } from "#usecases/report-status.ts";

/** What the form held when it was sent, as typed: shown again whatever happens. */
export type TypedReport = {
  readonly status: string;
  readonly causes: readonly string[];
  readonly newStop: string;
  readonly comment: string;
  readonly version: number;
};

export const MOST_LETTERS = 4_000;

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

const FORM = z.object({
  status: z.string().default(""),
  cause: many,
  newStop: z.string().default(""),
  comment: z.string().default(""),
  version: z.coerce.number().int(),
  draft: z.string().optional(),
});

export type ReadReport = {
  readonly typed: TypedReport;
  /** Null when a field cannot be read; `fault` then says which. */
  readonly input: Omit<StatusReportInput, "itemId"> | null;
  readonly fault: { readonly field: string; readonly code: "date-unreadable" | "comment-too-long" } | null;
};

/** Reads the posted form. What is typed is kept as it was written. */
export function readReport(body: Readonly<Record<string, unknown>>): ReadReport {
  const { status, cause, newStop, comment, version, draft } = FORM.parse(body);
  const text = asWritten(comment);
  const typed: TypedReport = { status, causes: cause, newStop: newStop.trim(), comment: text, version };
  if (lettersIn(text) > MOST_LETTERS)
    return { typed, input: null, fault: { field: "comment", code: "comment-too-long" } };
  const date = readSwedishDate(typed.newStop);
  if (date === undefined) return { typed, input: null, fault: { field: "newStop", code: "date-unreadable" } };
  return {
    typed,
    fault: null,
    input: {
      version,
      step: draft === undefined ? "submit" : "save",
      status: status === "" ? null : status,
      causes: cause,
      newStop: date,
      comment: text.trim() === "" ? null : text,
    },
  };
}
