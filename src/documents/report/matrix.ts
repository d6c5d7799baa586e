import { textsIn } from "#text/texts.ts";
import { statusBar } from "#documents/charts/status-bar.tsx";
import type { Block, Cell, Inline, Table } from "#documents/document.ts";
import type { GoalFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { muted } from "#documents/inlines.ts";
import { barCounts, shownGrade } from "#documents/model-symbols.ts";
import { goalAnchor, small } from "./report-parts.ts";

const say = textsIn("sv").documents;

/** Millimetres. */
const BAR = { width: 20.2, height: 4.2 };

/** Goals × periods, with each goal's activities and page: the report's table of contents. */
export function matrix(facts: ReportFacts): readonly Block[] {
  const heading = say.report.matrix(facts.period.kind);
  const column = say.report.matrixColumns;
  const table: Table = {
    kind: "table",
    name: heading,
    columns: [
      { header: column.number, width: numberWidth(facts.goals), align: "left" },
      { header: column.goal, width: "rest", align: "left" },
      ...facts.periods.map((period) => {
        const header = say.periodShort(period);
        return { header, width: header.length > 2 ? 9 : 6.8, align: "center" as const };
      }),
      ...(facts.totals.activities > 0 ? [{ header: column.activities, width: 23, align: "left" as const }] : []),
      { header: column.page, width: 9, align: "right" },
    ],
    rows: facts.goals.map((goal) => row(facts, goal)),
  };
  return [small(2, heading), table];
}

/** Room for the longest number, within reason: "12", "KS-2024-7". */
function numberWidth(goals: readonly GoalFacts[]): number {
  const longest = goals.reduce((most, goal) => Math.max(most, goal.id.length), 0);
  return Math.min(18, Math.max(7, 3.5 + longest * 1.8));
}

function row(facts: ReportFacts, goal: GoalFacts): readonly Cell[] {
  const to = goalAnchor(goal.id);
  return [
    { content: [{ kind: "strong", content: [goal.id] }] },
    { content: [{ kind: "link", to, content: [goal.title] }] },
    ...goal.history.map(({ period, grade }) => ({ content: [mark(facts, grade, period === facts.period.key)] })),
    ...(facts.totals.activities > 0 ? [activitiesCell(facts, goal)] : []),
    { content: [{ kind: "link", to, content: [{ kind: "page-of", to }] }] },
  ];
}

function activitiesCell(facts: ReportFacts, goal: GoalFacts): Cell {
  if (goal.activities.length === 0) return { content: [muted(say.report.none)] };
  return { content: [], chart: statusBar(barCounts(facts.model, goal.statuses), BAR) };
}

/** Alone in its cell the symbol carries its meaning itself; the report's own period is larger. */
function mark(facts: ReportFacts, grade: string | null, isNow: boolean): Inline {
  const { symbol, label } = shownGrade(facts.model, grade);
  return { kind: "symbol", symbol, alt: label, ...(isNow ? {} : { size: "small" }) };
}
