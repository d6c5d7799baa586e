import type { GovernanceModel } from "#domain/governance-model.ts";
import { periodsOfYear } from "#domain/period.ts";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import { textsIn } from "#text/texts.ts";
import { type Cell, type Choices, type Column, columnLetters, type Sheet } from "#xlsx/workbook.ts";
import {
  CASE_COLUMNS,
  CASE_FIELDS,
  CASE_SHEET,
  cellStyleOf,
  CHOICES_SHEET,
  DIRECTIONS,
  LIST_SHEETS,
  type ListSheet,
  PLAN_ROWS,
  PLAN_SHEET,
  type PlanColumn,
} from "./columns.tables.ts";

const words = textsIn("sv").workbook;

/** What the drop-downs offer, one column each of the hidden sheet. */
export type Offers = { readonly sheet: Sheet; readonly choices: ReadonlyMap<OfferKey, Choices> };
type OfferKey = "status" | "grade" | "direction" | "model" | "period" | "caseField";

/** `year` null: not known yet, so no periods can be offered. */
export function offersOf(model: GovernanceModel, year: number | null): Offers {
  const fields = [
    ...CASE_FIELDS.filter((field) => field.kind !== "by-name").map((field) => field.name),
    ...model.memo.sections.map((section) => `Avsnitt ${section.heading}`),
    ...model.focusAreas.map((area) => `Fokusområde ${area.name}`),
  ];
  const periods = year === null ? [] : model.calendar.kinds.flatMap((kind) => periodsOfYear(year, kind));
  const lists: readonly (readonly [OfferKey, readonly string[], boolean])[] = [
    ["status", model.statuses.map((status) => status.label), true],
    ["grade", [...model.grades.map((grade) => grade.label), model.cannotBeJudged.label], true],
    ["direction", Object.keys(DIRECTIONS), true],
    ["model", BUILT_IN_MODELS.map((each) => each.key), true],
    ["period", periods.map((period) => period.key), false],
    ["caseField", fields, false],
  ];
  const filled = lists.filter(([, values]) => values.length > 0);
  const choices = filled.map(([key, values, isClosed], index) => {
    const letters = columnLetters(index);
    return [key, { range: `${CHOICES_SHEET}!$${letters}$2:$${letters}$${values.length + 1}`, isClosed }] as const;
  });
  const longest = Math.max(...filled.map(([, values]) => values.length));
  const sheet: Sheet = {
    name: CHOICES_SHEET,
    columns: filled.map(([key]) => ({ header: key, width: 30, style: "text" })),
    rows: Array.from({ length: longest }, (_, row) => filled.map(([, values]) => values[row] ?? null)),
    isHidden: true,
  };
  return { sheet, choices: new Map(choices) };
}

/** A list's sheet with its drop-downs and hints. */
export function listSheet(layout: ListSheet, rows: Sheet["rows"], model: GovernanceModel, offers: Offers): Sheet {
  const columns = layout.columns.map((column): Column => {
    const choices = choicesOf(layout, column, offers);
    const hint = hintOf(column, model);
    return {
      header: { value: column.header, style: column.isRequired ? "required-header" : "header" },
      width: column.width,
      style: cellStyleOf(column.kind),
      ...(choices === null ? {} : { choices }),
      ...(hint === null ? {} : { hint }),
    };
  });
  return { name: layout.name, columns, rows, hasFilter: true };
}

function choicesOf(layout: ListSheet, { kind, field }: PlanColumn, { choices }: Offers): Choices | null {
  if (kind === "status" || kind === "grade" || kind === "direction") return choices.get(kind) ?? null;
  if (kind === "period") return choices.get("period") ?? null;
  // Numbers of other sheets' rows are offered as they stand there; a new one may be typed before its row.
  const pointsTo = LIST_SHEETS.find((sheet) => kind === "id" && sheet.list === TARGET_LISTS[field]);
  if (pointsTo === undefined || pointsTo === layout) return null;
  return { range: `'${pointsTo.name}'!$A$2:$A$5000`, isClosed: false };
}

const TARGET_LISTS: Readonly<Record<string, string>> = { goal: "goals", measure: "measures", activity: "activities" };

function hintOf({ kind, field }: PlanColumn, model: GovernanceModel): string | null {
  if (kind === "date") return words.dateHint;
  if (kind === "period") return words.periodHint(periodExamples(model).join(", "));
  if (kind === "causes") return words.listHint(model.causes.map((cause) => cause.label).join("; "));
  return field === "focusAreas" && model.focusAreas.length > 0
    ? words.listHint(model.focusAreas.map((area) => area.name).join("; "))
    : null;
}

/** `ÅÅÅÅ-T1`: the year is the plan's, which the template does not know. */
export function periodExamples(model: GovernanceModel): readonly string[] {
  return model.calendar.kinds.flatMap((kind) =>
    periodsOfYear(2000, kind).map((period) => period.key.replace("2000", "ÅÅÅÅ")),
  );
}

export function planSheet(values: readonly Cell[], offers: Offers): Sheet {
  const row = PLAN_ROWS.findIndex((each) => each.field === "governanceModel") + 2;
  const models = offers.choices.get("model");
  return {
    name: PLAN_SHEET,
    columns: words.planHeader.map((header, index) => ({ header, width: index === 0 ? 22 : 60, style: "text" })),
    rows: PLAN_ROWS.map(({ name, isRequired }, index) => [
      { value: name, style: isRequired ? "required-header" : "header" },
      values[index] ?? null,
    ]),
    ...(models === undefined ? {} : { cellChoices: { [`B${row}`]: models } }),
  };
}

export function caseSheet(rows: Sheet["rows"], model: GovernanceModel, offers: Offers): Sheet {
  const periods = offers.choices.get("period");
  const fields = offers.choices.get("caseField");
  return {
    name: CASE_SHEET,
    columns: [
      {
        header: requiredHeader(CASE_COLUMNS.period),
        width: 11,
        style: "text",
        hint: words.periodHint(periodExamples(model).join(", ")),
        ...(periods === undefined ? {} : { choices: periods }),
      },
      {
        header: requiredHeader(CASE_COLUMNS.field),
        width: 36,
        style: "text",
        ...(fields === undefined ? {} : { choices: fields }),
      },
      { header: requiredHeader(CASE_COLUMNS.text), width: 100, style: "text" },
    ],
    rows,
    hasFilter: true,
  };
}

function requiredHeader(value: string): Cell {
  return { value, style: "required-header" };
}
