import { adoptionInWords } from "#documents/adoption.ts";
import type { CaseFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { textsIn } from "#text/texts.ts";
import type { Cell, CellValue, Sheet } from "#xlsx/workbook.ts";
import { date, table, text, words } from "./tables.ts";

type CaseRow = readonly [field: string, text: string | null, date?: CellValue];

/** The memo's parts as they stand in the case; parts that are not written have no text. */
export function caseSheet(facts: ReportFacts): Sheet {
  const rows = facts.case === null ? [] : caseRows(facts.case);
  return table(
    words.sheets.case,
    [
      [words.columns.field, "text", 34],
      [words.columns.text, "text", 110],
      [words.columns.date, "date", 12],
    ],
    rows.map(([field, value, day = null]) => [text(field), text(value), day]),
  );
}

function caseRows(item: CaseFacts): readonly CaseRow[] {
  const say = words.case;
  return [
    [say.title, item.title],
    [say.reference, item.reference],
    [say.administration, item.administration],
    [say.officer, item.officer],
    [say.date, null, date(item.date)],
    [say.recipient, item.recipient],
    ...item.decisionPoints.map((point): CaseRow => [say.decisionPoint, point]),
    [say.summary, item.summary],
    [say.considerations, item.considerations],
    ...item.sections.map((section): CaseRow => [section.heading, section.text]),
    ...item.focusAreas.map((area): CaseRow => [say.focusArea(area.name), area.text]),
    ...item.attachments.map((each): CaseRow => [say.attachment, each.title, date(each.date)]),
    ...item.sendTo.map((recipient): CaseRow => [say.sendTo, recipient]),
    ...item.signatures.map(({ name, title }): CaseRow => [say.signature, title === null ? name : `${name}, ${title}`]),
  ];
}

/** What the figures rest on, what the words mean, and the check sum that names them. */
export function methodSheet(facts: ReportFacts): Sheet {
  const { model } = facts;
  const { method } = textsIn("sv").documents;
  const { clause, cannotBeJudged } = model;
  return table(
    words.sheets.method,
    [
      [words.columns.term, "text", 36],
      [words.columns.meaning, "text", 110],
    ],
    [
      termRow(words.method.plan, method.plan(facts.body, facts.year, adopted(facts.adoption))),
      termRow(words.summary.model, method.model(model.title, model.version, adopted(model.adoption))),
      termRow(words.method.rule, clause.place === null ? clause.text : `${clause.text} (${clause.place})`),
      termRow(words.method.missing, words.method.missingMeaning),
      ...model.grades.map(({ label, definition }) => termRow(label, definition)),
      termRow(cannotBeJudged.label, cannotBeJudged.definition),
      ...model.statuses.map(({ label, definition }) => termRow(label, definition)),
      termRow(words.method.checksum, snapshotOf(facts).sha256),
    ],
  );
}

function termRow(term: string, meaning: string): readonly Cell[] {
  return [{ value: text(term), style: "strong" }, text(meaning)];
}

function adopted(adoption: ReportFacts["adoption"]): string | null {
  return adoption && adoptionInWords(adoption);
}
