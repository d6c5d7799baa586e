import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { gradeLegend, statusLegend } from "#documents/legend-tables.ts";
import { chapter } from "./memo-parts.ts";

const say = textsIn("sv").documents;

/** The words that the memo uses for goals and activities, as the report's legend has them. */
export function memoLegend(facts: ReportFacts): readonly Block[] {
  return [chapter(say.memo.legend), gradeLegend(facts), statusLegend(facts)];
}
