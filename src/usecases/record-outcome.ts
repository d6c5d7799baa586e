import { parsePeriod } from "#domain/period.ts";
import type { Entry, OutcomeEntry } from "#storage/entries.ts";
import type { Item } from "#storage/items.ts";
import { type Deed, done, type FieldFault, invalid, type Outcome } from "./frame.ts";
import { type EntryInput, saveEntry } from "./save-entry.ts";

export type OutcomeInput = EntryInput & OutcomeEntry;

/**
 * Saves a measure's value for the round's period, or that it was not measured and why. Missing is never zero: a value
 * and a reason for its absence cannot stand together.
 */
export function recordOutcome(deed: Deed, input: OutcomeInput): Promise<Outcome<{ readonly version: number }>> {
  return saveEntry(deed, input, {
    kind: "measure",
    decide: (_tenant, item) => Promise.resolve(decide(item, input)),
  });
}

function decide(item: Item, input: OutcomeInput): Outcome<Entry> {
  const { value, notMeasuredBecause, comment } = input;
  // Of the round's own period is what is understood: only another is said.
  const refersTo = input.refersTo === item.period ? null : input.refersTo;
  const faults = [...periodFaults(refersTo, item.period), ...valueFaults(input)];
  return faults.length > 0 ? invalid(faults) : done({ kind: "measure", value, notMeasuredBecause, refersTo, comment });
}

/** A value can be of a time before the round's end, never after it. */
function periodFaults(refersTo: string | null, ofRound: string): readonly FieldFault[] {
  if (refersTo === null) return [];
  const period = parsePeriod(refersTo);
  const round = parsePeriod(ofRound);
  if (period === null) return [{ field: "refersTo", code: "period-unknown" }];
  return round !== null && period.first > round.last ? [{ field: "refersTo", code: "period-not-begun" }] : [];
}

function valueFaults({ step, value, notMeasuredBecause }: OutcomeInput): readonly FieldFault[] {
  if (value !== null && notMeasuredBecause !== null) return [{ field: "value", code: "value-and-not-measured" }];
  if (step === "save") return [];
  if (notMeasuredBecause === null) return value === null ? [{ field: "value", code: "value-missing" }] : [];
  return notMeasuredBecause.trim() === "" ? [{ field: "notMeasuredBecause", code: "not-measured-unexplained" }] : [];
}
