import type { Fault } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Plan } from "#domain/plan.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { textsIn } from "#text/texts.ts";
import { type Cell, type CellValue, LONGEST_CELL_TEXT, type Sheet } from "#xlsx/workbook.ts";
import { writeWorkbook } from "#xlsx/write-workbook.ts";
import { LIMITS } from "./limits.ts";
import { caseRows } from "./plan-workbook/case-rows.ts";
import { textToCell } from "./plan-workbook/cell-words.ts";
import { LIST_SHEETS, type PlanList } from "./plan-workbook/columns.tables.ts";
import { helpSheet } from "./plan-workbook/help-sheet.ts";
import { caseSheet, listSheet, type Offers, offersOf, planSheet } from "./plan-workbook/layout.ts";
import { listRows, type WrittenRow } from "./plan-workbook/list-rows.ts";
import { labelsOf } from "./plan-workbook/model-words.ts";

/**
 * The plan as a workbook that `readPlan` reads back without loss; equal plans give equal bytes. Refuses a plan whose
 * model is its own (a workbook only names one), a text that no cell can hold, and more rows than are read back.
 */
export async function writePlanWorkbook(plan: Plan): Promise<Result<Uint8Array, Fault>> {
  const { model } = plan;
  if (plan.modelIsInline)
    return refuse([{ where: "governanceModel", code: "model-inline-in-workbook", model: model.key }]);
  const labels = labelsOf(model);
  const lists = new Map(LIST_SHEETS.map((layout) => [layout.list, listRows(plan, layout, labels)]));
  const cases = caseRows(plan);
  const values = planValues(plan);
  const faults = [
    ...[...lists].flatMap(([list, rows]) => rowFaults(list, rows)),
    ...rowFaults("cases", cases),
    ...textFaults({ cells: values, paths: PLAN_PATHS }),
  ];
  if (faults.length > 0) return refuse(faults);
  const offers = offersOf(model, plan.year);
  const { planTitle } = textsIn("sv").workbook;
  return accept(
    writeWorkbook({
      title: planTitle(plan.body, plan.year),
      author: plan.municipality.name,
      keywords: [model.key],
      sheets: allSheets(model, offers, values, (list) => lists.get(list) ?? [], cases),
    }),
  );
}

/** An empty plan workbook for the model: drop-downs, date cells, and a sheet that explains every column and word. */
export async function writeTemplate(model: GovernanceModel): Promise<Uint8Array> {
  const values = PLAN_PATHS.map((path) => (path === "governanceModel" ? model.key : null));
  return writeWorkbook({
    title: textsIn("sv").workbook.templateTitle(model.title),
    author: "",
    keywords: [model.key],
    sheets: allSheets(model, offersOf(model, null), values, () => [], []),
  });
}

function allSheets(
  model: GovernanceModel,
  offers: Offers,
  plan: readonly CellValue[],
  rowsOf: (list: PlanList) => readonly WrittenRow[],
  cases: readonly WrittenRow[],
): readonly Sheet[] {
  return [
    planSheet(plan, offers),
    ...LIST_SHEETS.map((layout) => listSheet(layout, cellsOf(rowsOf(layout.list)), model, offers)),
    caseSheet(cellsOf(cases), model, offers),
    helpSheet(model),
    offers.sheet,
  ];
}

const PLAN_PATHS = [
  "municipality.name",
  "municipality.code",
  "body",
  "year",
  "governanceModel",
  "adopted.by",
  "adopted.date",
  "adopted.paragraph",
  "adopted.reference",
] as const;

/** The values of the sheet Plan, in the order of its rows. */
function planValues({ municipality, body, year, model, adopted }: Plan): readonly CellValue[] {
  const saysNothing = adopted !== undefined && Object.keys(adopted).length === 0;
  return [
    textOrNothing(municipality.name),
    textOrNothing(municipality.code),
    textOrNothing(body),
    year,
    model.key,
    saysNothing ? ";" : textOrNothing(adopted?.by),
    adopted?.date === undefined ? null : { date: adopted.date },
    textOrNothing(adopted?.paragraph),
    textOrNothing(adopted?.reference),
  ];
}

function textOrNothing(text: string | undefined): CellValue {
  return text === undefined ? null : textToCell(text);
}

function cellsOf(rows: readonly WrittenRow[]): readonly (readonly Cell[])[] {
  return rows.map((row) => row.cells);
}

function rowFaults(list: string, rows: readonly WrittenRow[]): readonly Fault[] {
  if (rows.length > LIMITS.sheetRows)
    return [{ where: list, code: "too-many-rows-for-sheet", count: rows.length, limit: LIMITS.sheetRows }];
  return rows.flatMap(textFaults);
}

function textFaults({ cells, paths }: WrittenRow): readonly Fault[] {
  return cells.flatMap((cell, index): readonly Fault[] => {
    if (typeof cell !== "string" || cell.length <= LONGEST_CELL_TEXT) return [];
    const where = paths[index] ?? "";
    return [{ where, code: "text-too-long-for-cell", length: cell.length, limit: LONGEST_CELL_TEXT }];
  });
}
