import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { strong } from "#documents/inlines.ts";
import { gradeLegend, statusLegend } from "#documents/legend-tables.ts";
import { METHOD_ANCHOR, small } from "./report-parts.ts";

const say = textsIn("sv").documents;

/** What every symbol, word and chart of the report means. */
export function legend(facts: ReportFacts): readonly Block[] {
  return [
    { kind: "heading", level: 1, look: "chapter", id: METHOD_ANCHOR, text: say.legend.heading },
    small(2, say.legend.grades),
    gradeLegend(facts),
    ...(facts.totals.activities > 0 ? [small(2, say.legend.statuses), statusLegend(facts)] : []),
    ...chartLegend(facts),
  ];
}

/** Only the kinds of chart that the report has. */
function chartLegend(facts: ReportFacts): readonly Block[] {
  const { activities, measures } = facts.totals;
  const items = [
    ...(activities > 0 ? [[strong(say.legend.barsLabel), say.legend.bars]] : []),
    ...(measures.total > 0 ? [[strong(say.legend.seriesLabel), say.legend.series]] : []),
    ...(activities > 0 ? [[strong(say.legend.timelineLabel), say.legend.timeline]] : []),
  ];
  return items.length === 0 ? [] : [small(2, say.legend.charts), { kind: "list", look: "bullets", items }];
}
