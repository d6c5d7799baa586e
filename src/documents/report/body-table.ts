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
  const hasComments = goal.bodies.some(({ comment }) => comment !== null);
  return [
    small(2, say.goal.bodies),
    {
      kind: "table",
      name: say.goal.bodies,
      columns: [
        { header: column.body, width: hasComments ? 60 : "rest", align: "left" },
        { header: column.grade, width: hasComments ? 38 : 80, align: "left" },
        ...(hasComments ? [{ header: column.comment, width: "rest" as const, align: "left" as const }] : []),
      ],
      rows: goal.bodies.map(({ body, grade, comment }) => {
        const { symbol, label } = shownGrade(facts.model, grade);
        return [
          { content: [body] },
          { content: withSymbol(symbol, label) },
          ...(hasComments ? [{ content: comment === null ? [] : inCell(comment) }] : []),
        ];
      }),
    },
  ];
}
