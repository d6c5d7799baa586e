import type { Cell } from "#files/workbook/cell.ts";
import type { SheetRow } from "#files/workbook/sheet-rows.ts";
import { folded } from "./cell-words.ts";
import { PLAN_ROWS, type PlanRow } from "./columns.tables.ts";
import { wordsOf } from "./model-words.ts";
import { cannotRead, put, type Reading } from "./reading.ts";
import { type ReadValue, readValue, shownText } from "./read-value.ts";
import { cellName } from "./table.ts";

/** Of the header over the two columns, which may be there or not. */
const HEADER_WORDS: ReadonlySet<string> = new Set(["uppgift", "namn", "fält"]);

/** Reads the sheet Plan, two columns with name and value, into the content; finds the model's words for the others. */
export function readPlanSheet(reading: Reading, sheet: string, rows: readonly SheetRow[]): void {
  const known = new Map(PLAN_ROWS.map((row) => [folded(row.name), row]));
  reading.content["municipality"] = {};
  for (const { name, field } of PLAN_ROWS) reading.places.addName(field, name);
  for (const row of rows) readRow(reading, sheet, row, known);
  // What is missing is told of at the top of the sheet.
  for (const { field } of PLAN_ROWS) reading.places.addCell(field, cellName(sheet, 0, 1));
  const model = reading.content["governanceModel"];
  reading.words = wordsOf(reading.models.find(({ key }) => key === model) ?? null);
}

function readRow(reading: Reading, sheet: string, row: SheetRow, known: ReadonlyMap<string, PlanRow>): void {
  const cells = [...row.cells].sort(([a], [b]) => a - b);
  const at = cells.findIndex(([, cell]) => cell.kind === "text" && known.has(nameIn(cell)));
  const [column, cell] = cells[at] ?? cells[0] ?? [0, null];
  const planRow = cell === null ? undefined : known.get(nameIn(cell));
  const where = cellName(sheet, column, row.number);
  if (planRow === undefined) {
    // A title has nothing beside it; a name that has is one we do not know.
    if (cell?.kind === "text" && cells.length > 1 && !HEADER_WORDS.has(nameIn(cell)))
      reading.notes.push({ where, code: "name-left-out", name: cell.text });
    return;
  }
  const [valueColumn, value] = cells[at + 1] ?? [column + 1, null];
  const before = reading.places.placeOf(planRow.field);
  if (before !== planRow.field) {
    reading.faults.push({ where, code: "name-repeated", name: planRow.name, first: before });
    return;
  }
  reading.places.addCell(planRow.field, cellName(sheet, valueColumn, row.number));
  if (value !== null) readPlanValue(reading, planRow, value);
}

function nameIn(cell: Cell): string {
  return cell.kind === "text" ? folded(cell.text.slice(0, 200).replace(/[\s*:]+$/, "")) : "";
}

function readPlanValue(reading: Reading, row: PlanRow, cell: Cell): void {
  // An adoption that says nothing is still an adoption.
  if (row.field === "adopted.by" && cell.kind === "text" && cell.text === ";") {
    reading.content["adopted"] ??= {};
    return;
  }
  const read = planValue(row, cell, reading);
  if ("fault" in read) {
    put(reading.content, row.field, null);
    cannotRead(reading, row.field, read.fault);
  } else put(reading.content, row.field, read.value);
}

function planValue(row: PlanRow, cell: Cell, reading: Reading): ReadValue {
  if (row.kind === "code") {
    // Excel drops the zero of 0180 when it takes the code for a number.
    const read = readValue(cell, "text", reading.words);
    return cell.kind === "number" ? { value: shownText(cell).padStart(4, "0") } : read;
  }
  if (row.kind !== "model") return readValue(cell, row.kind, reading.words);
  const read = readValue(cell, "text", reading.words);
  if ("fault" in read) return read;
  const name = folded(String(read.value));
  const model = reading.models.find(({ key, title }) => folded(key) === name || folded(title) === name);
  return { value: model?.key ?? read.value };
}
