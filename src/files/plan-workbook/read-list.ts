import type { SheetRow } from "#files/workbook/sheet-rows.ts";
import type { ListSheet, PlanColumn } from "./columns.tables.ts";
import { cannotRead, put, type Reading } from "./reading.ts";
import { readValue } from "./read-value.ts";
import { readTable, type Table } from "./table.ts";

/** Reads one list's sheet into the content. `sheet` is its name as the file writes it. */
export function readList(reading: Reading, layout: ListSheet, sheet: string, rows: readonly SheetRow[]): void {
  const table = readTable(sheet, rows, layout.columns);
  if (table === null) return;
  reading.faults.push(...table.faults);
  reading.notes.push(...table.notes);
  const columns = layout.columns.flatMap((column) => {
    const at = table.columns.get(column.header);
    return at === undefined ? [] : [{ column, at }];
  });
  const filled = table.rows.filter((row) => columns.some(({ at }) => row.cells.has(at)));
  addPlaces(reading, layout, table, filled);
  reading.content[layout.list] = filled.map((row, index) => readItem(reading, layout, columns, row, index));
}

type PlacedColumn = { readonly column: PlanColumn; readonly at: number };

function addPlaces(reading: Reading, layout: ListSheet, table: Table, rows: readonly SheetRow[]): void {
  const columns = new Map<string, number>();
  const headers = new Map<string, string>();
  for (const { header, field } of layout.columns) {
    headers.set(field, header);
    const at = table.columns.get(header);
    if (at !== undefined) columns.set(field, at);
  }
  reading.places.addList(layout.list, {
    sheet: table.sheet,
    headers,
    columns,
    first: Math.min(...table.columns.values()),
    rows: rows.map((row) => row.number),
  });
}

function readItem(
  reading: Reading,
  layout: ListSheet,
  columns: readonly PlacedColumn[],
  row: SheetRow,
  index: number,
): unknown {
  const item: Record<string, unknown> = layout.list === "measures" ? { target: {} } : {};
  for (const { column, at } of columns) {
    const cell = row.cells.get(at);
    if (cell === undefined) continue;
    const read = readValue(cell, column.kind, reading.words);
    if ("value" in read) put(item, column.field, read.value);
    else {
      // The value stands there, though it cannot be read: it is not missing.
      put(item, column.field, null);
      cannotRead(reading, `${layout.list}[${index}].${column.field}`, read.fault);
    }
  }
  const { target } = item as { readonly target?: Record<string, unknown> };
  if (target?.["type"] === "between") lowerLimit(reading, target, `${layout.list}[${index}]`);
  return item;
}

/** Between two limits the column Målvärde is the lower one. */
function lowerLimit(reading: Reading, target: Record<string, unknown>, path: string): void {
  if (Object.hasOwn(target, "value")) target["min"] = target["value"];
  delete target["value"];
  if (reading.unreadable.has(`${path}.target.value`)) reading.unreadable.add(`${path}.target.min`);
}
