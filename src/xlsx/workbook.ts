/** How a cell looks; `number` and `date` are also formats. */
export type CellStyle = "text" | "strong" | "title" | "number" | "share" | "date" | "header" | "required-header";

/**
 * Text is always text, whatever it begins with: no cell is ever written as a formula. A date is `YYYY-MM-DD`, years
 * 1000–9999; a share is 0–1.
 */
export type CellValue = string | number | { readonly date: string } | null;

export type StyledCell = { readonly value: CellValue; readonly style: CellStyle };

/** A bare value takes its column's style. */
export type Cell = CellValue | StyledCell;

export type Column = {
  readonly header: Cell;
  /** In characters. */
  readonly width: number;
  /** Of the cells below the header, also of those that are still empty. */
  readonly style: CellStyle;
  /** The values that a person may choose among, and a hint when the cell is entered. */
  readonly choices?: Choices;
  readonly hint?: string;
};

export type Choices = {
  /** A range of cells with the values: `Listor!$A$2:$A$7`. */
  readonly range: string;
  /** True: Excel refuses other values. False: it only offers them. */
  readonly isClosed: boolean;
};

/** One sheet: header in row 1, frozen, with filters; the rows follow from row 2. */
export type Sheet = {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden?: boolean;
  readonly hasFilter?: boolean;
  /** Choices in single cells, by reference such as `B5`. */
  readonly cellChoices?: Readonly<Record<string, Choices>>;
};

export type Workbook = {
  readonly title: string;
  readonly author: string;
  /** Printed into the document's properties: snapshot id, case number. */
  readonly keywords: readonly string[];
  readonly sheets: readonly Sheet[];
};

/** Excel's own limit on a cell's text, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
