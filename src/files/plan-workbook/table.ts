import type { Fault } from "#domain/fault.ts";
import type { SheetRow } from "#files/workbook/sheet-rows.ts";
import { columnLetters } from "#xlsx/workbook.ts";
import { folded } from "./cell-words.ts";

export type TableColumn = { readonly header: string; readonly isRequired: boolean };

/** A sheet's rows below its header, and where its columns stand. */
export type Table = {
  readonly sheet: string;
  readonly headerRow: number;
  /** Column indexes by header. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
};

/** How far down the header may stand, below titles and explanations. */
const MOST_ROWS_ABOVE = 50;
const ROW_LIKENESS = 2;

export const cellName = (sheet: string, column: number, row: number): string =>
  `${sheet}!${columnLetters(column)}${row}`;

/** Finds the header and what is wrong with it. Null when the sheet is empty. */
export function readTable(sheet: string, rows: readonly SheetRow[], wanted: readonly TableColumn[]): Table | null {
  if (rows.length === 0) return null;
  const known = new Map(wanted.map((column) => [folded(column.header), column]));
  const at = rows.slice(0, MOST_ROWS_ABOVE).findIndex((row) => headersIn(row, known).length >= ROW_LIKENESS);
  const header = rows[at];
  if (header === undefined) {
    const columns = wanted.filter((column) => column.isRequired).map((column) => column.header);
    const fault: Fault = { where: cellName(sheet, 0, rows[0]?.number ?? 1), code: "header-missing", columns };
    return { sheet, headerRow: 1, columns: new Map(), rows: [], faults: [fault], notes: [] };
  }
  const found = readHeader(sheet, header, known);
  const missing = wanted
    .filter((column) => column.isRequired && !found.columns.has(column.header))
    .map((column): Fault => ({
      where: cellName(sheet, 0, header.number),
      code: "column-missing",
      column: column.header,
    }));
  return {
    sheet,
    headerRow: header.number,
    columns: found.columns,
    rows: rows.slice(at + 1).filter((row) => !isHeaderAgain(row, found.columns)),
    faults: [...found.faults, ...missing],
    notes: found.notes,
  };
}

type Known = ReadonlyMap<string, TableColumn>;

/** A header may have been marked as required with a star or ended with a colon. */
const headerText = (text: string): string => folded(text.slice(0, 200).replace(/[\s*:]+$/, ""));

function headersIn(row: SheetRow, known: Known): readonly string[] {
  const texts = [...row.cells.values()].map((cell) => (cell.kind === "text" ? headerText(cell.text) : ""));
  return [...new Set(texts)].filter((text) => known.has(text));
}

function readHeader(
  sheet: string,
  row: SheetRow,
  known: Known,
): {
  readonly columns: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
} {
  const columns = new Map<string, number>();
  const faults: Fault[] = [];
  const notes: Fault[] = [];
  for (const [index, cell] of row.cells) {
    const text = cell.kind === "text" ? cell.text : "";
    const where = cellName(sheet, index, row.number);
    const column = known.get(headerText(text))?.header;
    const before = column === undefined ? undefined : columns.get(column);
    if (column === undefined) notes.push({ where, code: "column-left-out", column: text });
    else if (before === undefined) columns.set(column, index);
    else faults.push({ where, code: "column-repeated", column, first: cellName(sheet, before, row.number) });
  }
  return { columns, faults, notes };
}

/** Long lists are often given their header again for each printed page. */
function isHeaderAgain(row: SheetRow, columns: ReadonlyMap<string, number>): boolean {
  let same = 0;
  for (const [header, index] of columns) {
    const cell = row.cells.get(index);
    if (cell === undefined) continue;
    if (cell.kind !== "text" || headerText(cell.text) !== folded(header)) return false;
    same++;
  }
  return same >= ROW_LIKENESS;
}
