import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { findStatus, shownGrade } from "#documents/model-symbols.ts";
import { textsIn } from "#text/texts.ts";
import type { Cell, CellValue, Sheet } from "#xlsx/workbook.ts";
import { date, table, text, words } from "./tables.ts";

const say = words.summary;

/** What the paper is about, and the counts of its summary. */
export function summarySheet(facts: ReportFacts): Sheet {
  const previous = facts.previous?.key;
  return table(
    words.sheets.summary,
    [
      [say.columns.group, "text", 26],
      [say.columns.item, "text", 36],
      [say.columns.value, "number", 44],
      ...(previous === undefined ? [] : [[say.columns.previous(previous), "number", 18] as const]),
    ],
    [...paperRows(facts), ...goalRows(facts), ...activityRows(facts), ...measureRows(facts)],
  );
}

type Row = readonly Cell[];

function paperRows(facts: ReportFacts): readonly Row[] {
  const rows: readonly (readonly [string, CellValue])[] = [
    [say.municipality, text(facts.municipality.name)],
    [say.body, text(facts.body)],
    [say.period, facts.period.key],
    [say.from, date(facts.period.first)],
    [say.to, date(facts.period.last)],
    [say.reference, text(facts.case?.reference ?? null)],
    [say.date, date(facts.case?.date ?? null)],
    [say.model, text(facts.model.title)],
    [say.snapshot, snapshotOf(facts).id],
  ];
  return rows.map(([item, value]) => [say.paper, item, typeof value === "string" ? { value, style: "text" } : value]);
}

function goalRows({ model, totals }: ReportFacts): readonly Row[] {
  const counts = totals.grades.map(({ grade, count, previous }) => [
    say.goals,
    shownGrade(model, grade).label,
    count,
    previous,
  ]);
  return [...counts, [say.goals, strong(say.sum), totals.goals]];
}

function activityRows({ model, totals }: ReportFacts): readonly Row[] {
  const { noStatus } = textsIn("sv").documents;
  const counts = totals.statuses.map(({ status, count }) => [
    say.activities,
    findStatus(model, status)?.label ?? noStatus,
    count,
  ]);
  return [...counts, [say.activities, strong(say.sum), totals.activities]];
}

function measureRows({ totals: { measures } }: ReportFacts): readonly Row[] {
  return [
    [say.measures, say.met, measures.met],
    [say.measures, say.notMet, measures.notMet],
    [say.measures, say.notComparable, measures.notComparable],
    [say.measures, say.missing, measures.missing],
    [say.measures, strong(say.sum), measures.total],
  ];
}

function strong(value: string): Cell {
  return { value, style: "strong" };
}
