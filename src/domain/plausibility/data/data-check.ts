import type { Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { DataFindingDetail, Named } from "#domain/plausibility/data-finding.ts";
import type { Evidence, Finding, Place, Severity } from "#domain/plausibility/finding.ts";

/** A check that needs no texts: pure, and it walks each of the plan's lists a fixed number of times. */
export type DataCheck = (plan: Plan, period: Period) => readonly DataFinding[];

export type DataFinding = Finding<DataFindingDetail>;

/** A finding about a value or about something absent: neither is a sentence, so nothing is quoted. */
export function dataFinding(
  detail: DataFindingDetail,
  severity: Severity,
  where: Place,
  contradicts: readonly Place[] = [],
): DataFinding {
  const evidence: readonly Evidence[] = contradicts.map((place) => ({ where: place, quote: null }));
  return { detail, severity, where, quote: null, evidence };
}

/** What a sentence needs to speak of a goal, a measure or an activity. */
export function named({ id, title }: Named): Named {
  return { id, title };
}
