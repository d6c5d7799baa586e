import type { GovernanceModel } from "#domain/governance-model.ts";
import { textsIn } from "#text/texts.ts";
import type { Cell, Sheet } from "#xlsx/workbook.ts";
import {
  CASE_COLUMNS,
  CASE_FIELDS,
  CASE_SHEET,
  HELP_SHEET,
  LIST_SHEETS,
  PLAN_ROWS,
  PLAN_SHEET,
} from "./columns.tables.ts";
import { periodExamples } from "./layout.ts";

const words = textsIn("sv").workbook;

/** What every column, status, grade and cause means, and how the workbook is filled in. */
export function helpSheet(model: GovernanceModel): Sheet {
  const widths = [26, 34, 100, 16];
  return {
    name: HELP_SHEET,
    columns: words.helpHeader.map((header, index) => ({ header, width: widths[index] ?? 20, style: "text" })),
    rows: [...howToRows(), ...columnRows(), ...modelRows(model)],
    hasFilter: true,
  };
}

type Row = readonly Cell[];

const row = (sheet: string, name: string, meaning: string, isRequired?: boolean): Row => [
  sheet,
  { value: name, style: "strong" },
  meaning,
  isRequired === undefined ? null : isRequired ? words.required : words.optional,
];

function howToRows(): readonly Row[] {
  return words.how.map((text, index) => row(words.howTo, String(index + 1), text));
}

function columnRows(): readonly Row[] {
  const plan = PLAN_ROWS.map(({ name, field, isRequired }) => row(PLAN_SHEET, name, words.plan[field], isRequired));
  const lists = LIST_SHEETS.flatMap(({ name, list, columns }) => {
    const meanings: Readonly<Record<string, string>> = words.columns[list];
    return columns.map(({ header, field, isRequired }) => row(name, header, meanings[field] ?? "", isRequired));
  });
  const meanings: Readonly<Record<string, string>> = words.caseFields;
  return [
    ...plan,
    ...lists,
    row(CASE_SHEET, CASE_COLUMNS.period, words.cases.period, true),
    row(CASE_SHEET, CASE_COLUMNS.field, words.cases.field, true),
    row(CASE_SHEET, CASE_COLUMNS.text, words.cases.text, true),
    ...CASE_FIELDS.map(({ name, field, kind }) =>
      row(`${CASE_SHEET}, ${CASE_COLUMNS.field}`, kind === "by-name" ? `${name} NAMN` : name, meanings[field] ?? ""),
    ),
  ];
}

function modelRows(model: GovernanceModel): readonly Row[] {
  return [
    ...model.statuses.map(({ label, definition }) => row(words.statuses, label, definition)),
    ...model.grades.map(({ label, definition }) => row(words.grades, label, definition)),
    row(words.grades, model.cannotBeJudged.label, model.cannotBeJudged.definition),
    ...model.causes.map(({ label }) => row(words.causes, label, "")),
    ...model.areas.map((area) => row(words.areas, area, "")),
    ...model.focusAreas.map(({ name, definition }) => row(words.focusAreas, name, definition)),
    ...model.calendar.kinds.map((kind) =>
      row(words.periods, periodExamples({ ...model, calendar: { kinds: [kind] } }).join(", "), words.periodKinds[kind]),
    ),
  ];
}
