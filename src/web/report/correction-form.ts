import { z } from "zod";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { parseSwedishNumber } from "#domain/swedish-number.ts";
import { asWritten } from "#domain/written-text.ts";
import type { ItemKind } from "#storage/items.ts";
import type { FieldFault } from "#usecases/frame.ts";
import type { RoundCorrection } from "#usecases/round-correction.ts";

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

const FORM = z.object({
  version: z.coerce.number().int(),
  reason: z.string().default(""),
  comment: z.string().default(""),
  status: z.string().default(""),
  cause: many,
  newStop: z.string().default(""),
  grade: z.string().default(""),
  value: z.string().default(""),
  notMeasuredBecause: z.string().default(""),
  refersTo: z.string().default(""),
});

/** What the form held, as typed: shown again whatever happens. One shape for all three kinds of answer. */
export type TypedCorrection = Omit<z.infer<typeof FORM>, "version">;

export type ReadCorrection = {
  readonly typed: TypedCorrection;
  readonly version: number;
  readonly correction: Exclude<RoundCorrection, { readonly kind: "text" }> | null;
  readonly fault: FieldFault | null;
};

/** Reads a posted correction of one answer; `correction` is null when a date or a number cannot be read. */
export function readCorrection(
  kind: ItemKind,
  itemId: number,
  body: Readonly<Record<string, unknown>>,
): ReadCorrection {
  const { version, ...typed } = FORM.parse(body);
  const comment = textOf(typed.comment);
  if (kind === "goal") {
    const entry = { grade: textOf(typed.grade), comment };
    return { typed, version, correction: { kind, itemId, entry }, fault: null };
  }
  if (kind === "activity") {
    const newStop = readSwedishDate(typed.newStop.trim());
    if (newStop === undefined) return unread(typed, version, "newStop", "date-unreadable");
    const entry = { status: textOf(typed.status), causes: typed.cause, newStop, comment };
    return { typed, version, correction: { kind, itemId, entry }, fault: null };
  }
  const value = parseSwedishNumber(typed.value);
  if (typed.value.trim() !== "" && value === null) return unread(typed, version, "value", "value-unreadable");
  const notMeasuredBecause = textOf(typed.notMeasuredBecause);
  const entry = { value, notMeasuredBecause, refersTo: textOf(typed.refersTo), comment };
  return { typed, version, correction: { kind, itemId, entry }, fault: null };
}

const unread = (typed: TypedCorrection, version: number, field: string, code: string): ReadCorrection => ({
  typed,
  version,
  correction: null,
  fault: { field, code },
});

function textOf(typed: string): string | null {
  const text = asWritten(typed).trim();
  return text === "" ? null : text;
}
