import type { Cell } from "./cell.ts";

/** Cells of one column that a person has merged, from one row to another. */
export type MergedArea = { readonly column: number; readonly from: number; readonly to: number };

type Row = { readonly number: number; readonly cells: Map<number, Cell> };

/** `B3:B7` merged downwards; areas over several columns are titles and answer null. */
export function readArea(reference: string): MergedArea | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (match === null || match[1] !== match[3]) return null;
  const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, from: Number(match[2]), to: Number(match[4]) };
}

/** Gives every row that an area covers the area's value, as it looks on the screen. Rows must be in order. */
export function fillMerged(rows: readonly Row[], areas: readonly MergedArea[]): void {
  if (areas.length === 0) return;
  const places = new Map(rows.map((row, index) => [row.number, index]));
  let left = rows.length * 16;
  for (const { column, from, to } of areas) {
    const first = places.get(from);
    const cell = first === undefined ? undefined : rows[first]?.cells.get(column);
    if (first === undefined || cell === undefined) continue;
    for (let index = first + 1; index < rows.length && (rows[index]?.number ?? Infinity) <= to; index++) {
      // Areas cannot overlap in a sound file; a file whose areas do may not make the work grow.
      if (left-- <= 0) return;
      const row = rows[index];
      if (row !== undefined && !row.cells.has(column)) row.cells.set(column, cell);
    }
  }
}
