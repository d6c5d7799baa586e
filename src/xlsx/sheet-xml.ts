import { escapeCellText, escapeXml } from "./cell-text.ts";
import { GUARDED_TEXT, styleIndex } from "./styles.ts";
import {
  type Cell,
  type CellStyle,
  type CellValue,
  type Choices,
  columnLetters,
  type Sheet,
  type StyledCell,
} from "./workbook.ts";

/** Rows below the header for which choices and hints are laid out. */
const PREPARED_ROWS = 5000;

/** The sheet's XML. `isFirst`: the sheet that is open when the workbook is opened. */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const lastColumn = columnLetters(sheet.columns.length - 1);
  const header = sheet.columns.map((column) => styled(column.header, "header"));
  const rows = sheet.rows.map((row) => row.map((cell, index) => styled(cell, sheet.columns[index]?.style ?? "text")));
  const widths = sheet.columns.map((column) => column.width);
  const filter = sheet.hasFilter === true ? `<autoFilter ref="A1:${lastColumn}${rows.length + 1}"/>` : "";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${lastColumn}${rows.length + 1}"/>`,
    `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ""}workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.columns.map(columnXml).join("")}</cols>`,
    `<sheetData>${[header, ...rows].map((row, index) => rowXml(row, index, widths)).join("")}</sheetData>`,
    filter,
    validationsXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
}

function styled(cell: Cell, style: CellStyle): StyledCell {
  return typeof cell === "object" && cell !== null && "style" in cell ? cell : { value: cell, style };
}

function columnXml(column: Sheet["columns"][number], index: number): string {
  const at = index + 1;
  return `<col min="${at}" max="${at}" width="${column.width}" style="${styleIndex(column.style)}" customWidth="1"/>`;
}

function rowXml(cells: readonly StyledCell[], index: number, widths: readonly number[]): string {
  const number = index + 1;
  const filled = cells.map((cell, column) =>
    cell.value === null ? "" : cellXml(`${columnLetters(column)}${number}`, cell.value, cell.style),
  );
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 10)));
  // A first guess that is not marked as the person's own: the row still grows when somebody writes more.
  const height = lines === 1 ? "" : ` ht="${Math.min(lines * LINE_HEIGHT, HIGHEST_ROW)}"`;
  return `<row r="${number}"${height}>${filled.join("")}</row>`;
}

/** In points; Excel's highest row is 409. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 405;

function linesOf({ value, style }: StyledCell, width: number): number {
  if (typeof value !== "string" || style === "title") return 1;
  if (value.length <= width && !value.includes("\n")) return 1;
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}

function cellXml(reference: string, value: Exclude<CellValue, null>, style: CellStyle): string {
  if (typeof value === "number") return `<c r="${reference}" s="${styleIndex(style)}"><v>${value}</v></c>`;
  if (typeof value === "object") return dateXml(reference, value.date);
  const format = style === "text" && /^[=+\-@\t\r]/.test(value) ? GUARDED_TEXT : styleIndex(style);
  const text = escapeXml(escapeCellText(value));
  return `<c r="${reference}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was; dates before the day after it are written as text. */
const FIRST_CERTAIN_SERIAL = 61;

function dateXml(reference: string, date: string): string {
  const serial = (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY;
  if (serial < FIRST_CERTAIN_SERIAL) return cellXml(reference, date, "text");
  return `<c r="${reference}" s="${styleIndex("date")}"><v>${serial}</v></c>`;
}

function validationsXml(sheet: Sheet): string {
  const last = Math.max(PREPARED_ROWS, sheet.rows.length + 1);
  const columns = sheet.columns.flatMap(({ choices, hint, style }, index) => {
    const letters = columnLetters(index);
    const isDate = style === "date" && hint !== undefined;
    const rule = choices === undefined ? (isDate ? DATE_RULE : NO_RULE) : listRule(choices);
    return rule === NO_RULE && hint === undefined ? [] : [validationXml(`${letters}2:${letters}${last}`, rule, hint)];
  });
  const cells = Object.entries(sheet.cellChoices ?? {}).map(([cell, choices]) =>
    validationXml(cell, listRule(choices)),
  );
  const all = [...columns, ...cells];
  return all.length === 0 ? "" : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

type Rule = { readonly attributes: string; readonly formula: string };

const NO_RULE: Rule = { attributes: "", formula: "" };
/** Excel asks before it takes something that is no date; the reader understands a date written as text too. */
const DATE_RULE: Rule = {
  attributes: ' type="date" errorStyle="warning" operator="greaterThanOrEqual" showErrorMessage="1"',
  formula: "<formula1>1</formula1>",
};

function listRule({ range, isClosed }: Choices): Rule {
  const closed = isClosed ? ' showErrorMessage="1"' : "";
  return { attributes: ` type="list"${closed}`, formula: `<formula1>${escapeXml(range)}</formula1>` };
}

/** Excel shows at most 255 characters of a hint. */
function validationXml(range: string, { attributes, formula }: Rule, hint?: string): string {
  const prompt = hint === undefined ? "" : ` showInputMessage="1" prompt="${escapeXml(hint.slice(0, 255))}"`;
  return `<dataValidation${attributes} allowBlank="1"${prompt} sqref="${range}">${formula}</dataValidation>`;
}
