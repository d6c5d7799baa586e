import { indexOf } from "#domain/plan-index.ts";
import type { Case } from "#domain/plan.ts";
import type { MemoPart } from "#domain/plausibility/data-finding.ts";
import type { Severity } from "#domain/plausibility/finding.ts";
import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding } from "./data-check.ts";

/**
 * Errors are the parts without which the paper cannot be registered and found again: offentlighets- och
 * sekretesslagen 5:2 asks for date and reference, and a reader must know whom to ask.
 */
const PARTS: readonly {
  readonly part: MemoPart;
  readonly severity: Severity;
  readonly has: (item: Case) => boolean;
}[] = [
  { part: "reference", severity: "error", has: (item) => !isBlank(item.reference) },
  { part: "date", severity: "error", has: (item) => !isBlank(item.date) },
  { part: "officer", severity: "error", has: (item) => !isBlank(item.officer) },
  { part: "recipient", severity: "warning", has: (item) => !isBlank(item.recipient) },
  { part: "summary", severity: "warning", has: (item) => !isBlank(item.summary) },
  { part: "considerations", severity: "warning", has: (item) => !isBlank(item.considerations) },
  { part: "attachments", severity: "warning", has: (item) => (item.attachments ?? []).length > 0 },
  { part: "signatures", severity: "note", has: (item) => (item.signatures ?? []).length > 0 },
];

/** What every decision memo has and the period's case lacks. Title and decision points are made when they are absent. */
export const memoPartMissing: DataCheck = (plan, period) => {
  const item = indexOf(plan).caseOf(period);
  if (item === undefined) return [];
  return PARTS.filter(({ has }) => !has(item)).map(({ part, severity }) =>
    dataFinding({ code: "memo-part-missing", part }, severity, placeOf(plan, item)),
  );
};
