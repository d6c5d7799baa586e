import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { GoalFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { inCell } from "#documents/inlines.ts";
import { shownGrade, withSymbol } from "#documents/model-symbols.ts";
import { small } from "./report-parts.ts";

const say = textsIn("sv").documents;

/** How the bodies that share the goal have judged it themselves. Nothing when none has. */
export function bodyTable(facts: ReportFacts, goal: GoalFacts): readonly Block[] {
  if (goal.bodies.length === 0) return [];
  const column = say.goal.bodyColumns;
  return [
    small(2, say.goal.bodies),
    {
      kind: "table",
      name: say.goal.bodies,
      columns: [
        { header: column.body, width: 60, align: "left" },
        { header: column.grade, width: 38, align: "left" },
        { header: column.comment, width: "rest", align: "left" },
      ],
      rows: goal.bodies.map(({ body, grade, comment }) => {
        const { symbol, label } = shownGrade(facts.model, grade);
        return [
          { content: [body] },
          { content: withSymbol(symbol, label) },
          { content: comment === null ? [] : inCell(comment) },
        ];
      }),
    },
  ];
}
