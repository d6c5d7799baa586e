import { textsIn } from "#text/texts.ts";
import type { Block, Cell, Table } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { flow, paragraph, strong } from "#documents/inlines.ts";
import { shownGrade, withSymbol } from "#documents/model-symbols.ts";
import { verdictOf } from "#documents/verdict.ts";
import { chapter, writtenOr } from "./memo-parts.ts";

const say = textsIn("sv").documents;

/** The administration's own text, and under it what the figures say, unless the memo has said just that. */
export function considerations(facts: ReportFacts): readonly Block[] {
  const verdict = verdictOf(facts);
  const own = [facts.case?.summary, facts.case?.considerations];
  const isSaid = own.some((text) => text?.includes(verdict) ?? false);
  return [
    chapter(say.memo.considerations),
    ...writtenOr(facts.case?.considerations ?? null, say.memo.missing.considerations),
    ...(isSaid ? [] : [paragraph(flow(verdict))]),
    ...(facts.totals.goals === 0 ? [] : [gradeTable(facts)]),
  ];
}

/** Grade × previous and this period, with a sum that can be checked: goals without grade are counted too. */
function gradeTable(facts: ReportFacts): Table {
  const { previous, period, totals } = facts;
  const shown = totals.grades.filter((item) => item.grade !== null || item.count > 0 || (item.previous ?? 0) > 0);
  const sameYear = previous !== null && previous.year === period.year;
  const header = (of: typeof period): string => (sameYear ? say.periodWithinYear(of) : say.periodName(of));
  const before = (count: number | null): readonly Cell[] => {
    return previous === null ? [] : [{ content: [say.figures(count ?? 0)] }];
  };
  return {
    kind: "table",
    name: say.memo.gradeTable,
    columns: [
      { header: say.legend.grade, width: "rest", align: "left" },
      ...[previous, period]
        .filter((of) => of !== null)
        .map((of) => {
          return { header: say.capitalised(header(of)), width: 28, align: "right" as const };
        }),
    ],
    rows: [
      ...shown.map(({ grade, count, previous: earlier }) => {
        const { symbol, label } = shownGrade(facts.model, grade);
        return [{ content: withSymbol(symbol, label) }, ...before(earlier), { content: [strong(say.figures(count))] }];
      }),
      [{ content: [strong(say.memo.sum)] }, ...before(totals.goals), { content: [strong(say.figures(totals.goals))] }],
    ],
    hasSum: true,
  };
}
