import { writeWorkbook } from "#xlsx/write-workbook.ts";
import type { Document } from "./document.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";
import { activitySheet, causeSheet, deviationSheet } from "./xlsx/activity-sheets.ts";
import { caseSheet, methodSheet } from "./xlsx/case-sheets.ts";
import { bodySheet, goalSheet, measureSheet } from "./xlsx/goal-sheets.ts";
import { summarySheet } from "./xlsx/summary-sheet.ts";
import { words } from "./xlsx/tables.ts";

/**
 * A paper's figures as the bytes of an `.xlsx` file: tables with real dates and numbers, for those who count on. Equal
 * facts give equal bytes. No text becomes a formula, whatever it begins with.
 */
export async function printXlsx(kind: Document["kind"], facts: ReportFacts): Promise<Uint8Array> {
  const { reference } = facts.case ?? { reference: null };
  const bodies = bodySheet(facts);
  const shared = [goalSheet(facts), ...(bodies === null ? [] : [bodies])];
  const counted = [measureSheet(facts), activitySheet(facts), deviationSheet(facts), causeSheet(facts)];
  return writeWorkbook({
    title: words.heading(words.title[kind], facts.body, facts.period.key),
    author: facts.municipality.name,
    keywords: [snapshotOf(facts).id, ...(reference === null ? [] : [reference])],
    sheets:
      kind === "report"
        ? [summarySheet(facts), ...shared, ...counted, methodSheet(facts)]
        : [caseSheet(facts), summarySheet(facts), ...shared, methodSheet(facts)],
  });
}
