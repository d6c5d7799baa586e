import { textsIn } from "#text/texts.ts";
import { type Cell, type CellStyle, type CellValue, LONGEST_CELL_TEXT, type Sheet } from "#xlsx/workbook.ts";

export const words = textsIn("sv").workbook.report;

/** A column with its header, its cells' look and its width in characters. */
export type TableColumn = readonly [header: string, style: CellStyle, width: number];

/** A table as a sheet with frozen header and filter. */
export function table(name: string, columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): Sheet {
  return {
    name,
    columns: columns.map(([header, style, width]) => ({ header, style, width })),
    rows,
    hasFilter: true,
  };
}

/** Text that fits in a cell: Excel calls a workbook broken when one is longer than it can hold. */
export function text(value: string | null): CellValue {
  if (value === null || value.length <= LONGEST_CELL_TEXT) return value;
  return value.slice(0, LONGEST_CELL_TEXT - words.cut.length) + words.cut;
}

export function date(value: string | null): CellValue {
  return value === null ? null : { date: value };
}

export function yesOrNo(value: boolean | null): CellValue {
  if (value === null) return null;
  return value ? words.yes : words.no;
}

/** Several in one cell. */
export function several(values: readonly string[], between = "; "): CellValue {
  return values.length === 0 ? null : text(values.join(between));
}
