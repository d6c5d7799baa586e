import type { FaultDetail } from "#domain/fault.ts";
import { parseSwedishNumber } from "#domain/swedish-number.ts";
import type { Cell } from "#files/workbook/cell.ts";
import { LONGEST_CELL_TEXT } from "#xlsx/workbook.ts";
import { folded, listFromCell, textFromCell } from "./cell-words.ts";
import { type ColumnKind, DIRECTIONS, NOT_MEASURED_WORDS } from "./columns.tables.ts";
import type { ModelWords } from "./model-words.ts";

/** What a cell holds as a value of the plan file, or why it cannot be read. */
export type ReadValue = { readonly value: unknown } | { readonly fault: FaultDetail };

/**
 * Reads a cell as a column's kind. A text that is no date, period or word of the model is handed on as it stands: the
 * checks of the plan file tell of it with the same words whatever file it came from.
 */
export function readValue(cell: Cell, kind: ColumnKind, words: ModelWords): ReadValue {
  if (cell.kind === "error") return { fault: { code: "cell-error", text: cell.text } };
  if (cell.kind === "text" && cell.text.length > LONGEST_CELL_TEXT)
    return { fault: { code: "text-too-long-for-cell", length: cell.text.length, limit: LONGEST_CELL_TEXT } };
  switch (kind) {
    case "number":
      return readNumber(cell);
    case "outcome":
      return cell.kind === "text" && NOT_MEASURED_WORDS.has(folded(cell.text)) ? { value: null } : readNumber(cell);
    case "date":
      return readDate(cell);
    case "period":
      return readPeriod(cell);
    case "text":
      return { value: cell.kind === "text" ? textFromCell(cell.text) : shownText(cell) };
    case "texts":
    case "causes":
    case "ids":
      return readList(cell, kind, words);
    default:
      return readWord(cell, kind, words);
  }
}

type ShownCell = Exclude<Cell, { readonly kind: "error" }>;

function readWord(cell: ShownCell, kind: "id" | "direction" | "status" | "grade", words: ModelWords): ReadValue {
  if (cell.kind === "date") return becameDate(cell.date);
  const text = cell.kind === "text" ? textFromCell(cell.text) : shownText(cell);
  if (kind === "id") return { value: text };
  if (kind === "direction") return { value: (DIRECTIONS as Readonly<Record<string, string>>)[folded(text)] ?? text };
  return { value: (kind === "status" ? words.statuses : words.grades).get(folded(text)) ?? text };
}

function readList(cell: ShownCell, kind: "texts" | "causes" | "ids", words: ModelWords): ReadValue {
  if (cell.kind === "date" && kind === "ids") return becameDate(cell.date);
  if (cell.kind !== "text") return { value: [shownText(cell)] };
  const items = listFromCell(cell.text);
  if (kind !== "causes") return { value: items.map((item) => item.text) };
  // In quotation marks a cause is kept as it is written, even when the model has one of that name.
  return { value: items.map((item) => (item.isQuoted ? null : words.causes.get(folded(item.text))) ?? item.text) };
}

function readNumber(cell: ShownCell): ReadValue {
  if (cell.kind === "date") return becameDate(cell.date);
  if (cell.kind === "text") {
    const value = parseSwedishNumber(cell.text);
    return value === null ? { fault: { code: "number-impossible", text: cell.text } } : { value };
  }
  // 0.069 shown as 6,9 % is 6.9, as it would be typed; fifteen digits are what Excel itself keeps.
  return { value: cell.format.isPercent ? Number((cell.value * 100).toPrecision(15)) : cell.value };
}

function readDate(cell: ShownCell): ReadValue {
  if (cell.kind === "date") return { value: cell.date };
  if (cell.kind === "number") return { fault: { code: "date-impossible", text: shownText(cell) } };
  return { value: cell.text.replace(/[ T]00:00(?::00)?$/, "") };
}

/** `2024-t3` and `2024–T3` are meant as `2024-T3`; Excel takes a typed `2024-07` for a date shown as year and month. */
function readPeriod(cell: ShownCell): ReadValue {
  if (cell.kind === "date") return cell.showsDay ? becameDate(cell.date) : { value: cell.date.slice(0, 7) };
  const text = cell.kind === "text" ? cell.text : shownText(cell);
  return {
    value: text
      .toUpperCase()
      .replaceAll(/[‐‑–—−]/g, "-")
      .replaceAll(/\s/g, ""),
  };
}

function becameDate(date: string): ReadValue {
  return { fault: { code: "cell-became-date", date } };
}

/** A number or date as the cell shows it: `0180` when it is formatted with four digits, `1.10` with two decimals. */
export function shownText(cell: ShownCell): string {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "date") return cell.date;
  const { pattern } = cell.format;
  if (/^0+$/.test(pattern)) return String(Math.round(cell.value)).padStart(pattern.length, "0");
  const decimals = /^0\.(0{1,10})$/.exec(pattern)?.[1]?.length;
  return decimals === undefined ? String(cell.value) : cell.value.toFixed(decimals);
}
