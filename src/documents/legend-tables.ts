import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { textsIn } from "#text/texts.ts";
import type { Table } from "./document.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { flow } from "./inlines.ts";
import { shownGrade, statusSymbol, withSymbol } from "./model-symbols.ts";

const say = textsIn("sv").documents;

/** The grades with the model's definitions; "not graded" only when the report shows it. */
export function gradeLegend(facts: ReportFacts): Table {
  const showsNone = facts.goals.some((goal) => goal.history.some(({ grade }) => grade === null));
  const keys = [...facts.model.grades.map((grade) => grade.key), CANNOT_BE_JUDGED];
  const rows = keys.map((key) => shownGrade(facts.model, key));
  const none = { ...shownGrade(facts.model, null), definition: say.legend.notGradedMeaning };
  return legendTable(say.legend.grades, say.legend.grade, showsNone ? [...rows, none] : rows);
}

export function statusLegend(facts: ReportFacts): Table {
  const rows = facts.model.statuses.map((status) => {
    return { symbol: statusSymbol(status), label: status.label, definition: status.definition };
  });
  const showsNone = facts.totals.statuses.some(({ status, count }) => status === null && count > 0);
  const none = { symbol: statusSymbol(null), label: say.noStatus, definition: say.legend.noStatusMeaning };
  return legendTable(say.legend.statuses, say.legend.status, showsNone ? [...rows, none] : rows);
}

function legendTable(
  name: string,
  header: string,
  rows: readonly { readonly symbol: string; readonly label: string; readonly definition: string | null }[],
): Table {
  return {
    kind: "table",
    name,
    columns: [
      { header, width: 50, align: "left" },
      { header: say.legend.meaning, width: "rest", align: "left" },
    ],
    rows: rows.map(({ symbol, label, definition }) => [
      { content: withSymbol(symbol, label) },
      { content: definition === null || definition === "" ? [say.legend.notDefined] : flow(definition) },
    ]),
  };
}
