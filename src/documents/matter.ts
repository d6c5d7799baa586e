import { textsIn } from "#text/texts.ts";
import type { Matter } from "./document.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";

/** What a municipality's own template may say about the paper. */
export function matterOf(facts: ReportFacts): Matter {
  const { case: found } = facts;
  return {
    unit: found?.administration ?? facts.model.administration,
    officer: found?.officer ?? null,
    reference: found?.reference ?? null,
    recipient: found?.recipient ?? null,
    period: textsIn("sv").documents.periodName(facts.period),
    snapshot: snapshotOf(facts).id,
  };
}
