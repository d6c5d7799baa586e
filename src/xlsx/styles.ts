import type { CellStyle } from "./workbook.ts";

const ORDER: readonly CellStyle[] = ["text", "strong", "title", "number", "share", "date", "header", "required-header"];

/** Index in `cellXfs`; 0 is Excel's default. */
export function styleIndex(style: CellStyle): number {
  return ORDER.indexOf(style) + 1;
}

/** Text that begins as a formula: marked as text also for when somebody edits the cell. */
export const GUARDED_TEXT = ORDER.length + 1;

const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

function format(
  numberFormat: number,
  font: number,
  fill: number,
  border: number,
  alignment: string,
  more = "",
): string {
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${more}>${alignment}</xf>`
  );
}

/** 49 is text, 0 general, 9 `0 %`, 164 our date. Fonts: 0 plain, 1 bold, 2 title, 3 header. */
const FORMATS = [
  format(0, 0, 0, 0, TOP),
  format(49, 0, 0, 0, WRAPPED),
  format(49, 1, 0, 0, WRAPPED),
  format(49, 2, 0, 0, TOP),
  format(0, 0, 0, 0, TOP),
  format(9, 0, 0, 0, TOP),
  format(164, 0, 0, 0, '<alignment horizontal="left" vertical="top"/>'),
  format(49, 1, 2, 1, WRAPPED),
  format(49, 3, 3, 1, WRAPPED),
  format(49, 0, 0, 0, WRAPPED, ' quotePrefix="1"'),
];

const FONT = '<name val="Calibri"/><family val="2"/>';
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

/** Header colours keep a contrast above 7:1 with their text. */
export const STYLES_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  `<fonts count="4"><font><sz val="11"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font>` +
  `<font><b/><sz val="16"/>${FONT}</font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/>${FONT}</font></fonts>` +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${solid("DCE6EE")}${solid("1F4E6B")}</fills>` +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF1F4E6B"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${FORMATS.length}">${FORMATS.join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
