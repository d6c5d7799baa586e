import type { Cell, Inline, Table } from "#documents/document.ts";
import { inlines, type Setting, words } from "./inline.ts";
import { cellProperties, grid, tableProperties } from "./layout-table.ts";
import { paragraph } from "./paragraph.ts";
import { chartRun } from "./picture.ts";
import type { Place } from "./place.ts";
import type { Press } from "./press.ts";
import type { ParagraphProperties } from "./properties.ts";
import { element, flag, joined, NOTHING, type Xml } from "./xml.ts";

type Column = Table["columns"][number];

const CELL_POINTS = 9;
const SECOND_POINTS = 8.5;
/** Room at the sides of a cell in millimetres, as the table style has it. */
const SIDES = 2.8;
/** A narrower column holds no word. */
const NARROWEST = 12;
/** A symbol before a word and the blank after it, in millimetres: a second line of words starts under the first. */
const SYMBOL_ROOM = 5.2;
const BESIDE_SYMBOL = { left: SYMBOL_ROOM, hanging: SYMBOL_ROOM } as const;

/**
 * The widths of a table's columns in millimetres, together exactly as wide as the room there is. `scale`: how much
 * narrower the text is than the one the widths are meant for; all columns share in it, not only those that take the rest.
 */
export function columnWidths(columns: readonly Column[], room: number, scale: number): readonly number[] {
  const meant = room / scale;
  const fixed = columns.reduce((sum, { width }) => sum + (width === "rest" ? 0 : width), 0);
  const rests = columns.filter(({ width }) => width === "rest").length;
  const rest = rests === 0 ? 0 : Math.max(NARROWEST, (meant - fixed) / rests);
  const total = fixed + rest * rests;
  return columns.map(({ width }) => ((width === "rest" ? rest : width) * room) / total);
}

/** A table of data: head row repeated on every page, no row divided, fixed widths, and a name for screen readers. */
export function dataTable(press: Press, table: Table, { width, keep }: Place): Xml {
  const widths = columnWidths(table.columns, width, press.scale);
  const last = table.rows.length - 1;
  const hasSum = table.hasSum === true;
  return element(
    "w:tbl",
    {},
    tableProperties(press.tableStyle("table"), widths, {
      lines: undefined,
      indent: undefined,
      look: { firstRow: 1, lastRow: hasSum ? 1 : 0 },
      name: table.name,
    }),
    grid(widths),
    headRow(press, table.columns, widths),
    table.rows.map((row, index) => dataRow(press, table, widths, row, { isSum: hasSum && index === last, keep })),
  );
}

function headRow(press: Press, columns: readonly Column[], widths: readonly number[]): Xml {
  return element(
    "w:tr",
    {},
    element("w:trPr", {}, flag("w:cantSplit"), flag("w:tblHeader")),
    columns.map(({ header, align }, index) =>
      element(
        "w:tc",
        {},
        cellProperties(widths[index] ?? 0, {}),
        paragraph(press, "cellHead", words(header), aligned(align)),
      ),
    ),
  );
}

/** Lines set closer than the font's own height would cut a picture off. */
const WHOLE_LINE = { leading: 1 } as const;

type RowLook = { readonly isSum: boolean; readonly keep: boolean };

function dataRow(press: Press, table: Table, widths: readonly number[], row: readonly Cell[], look: RowLook): Xml {
  return element(
    "w:tr",
    {},
    element("w:trPr", {}, flag("w:cantSplit")),
    table.columns.map(({ align }, index) => {
      const width = widths[index] ?? 0;
      const cell = row[index] ?? { content: [] };
      return element("w:tc", {}, cellProperties(width, {}), cellContent(press, cell, { align, width, ...look }));
    }),
  );
}

type CellLook = RowLook & { readonly align: Column["align"]; readonly width: number };

function cellContent(press: Press, cell: Cell, { align, width, isSum, keep }: CellLook): Xml {
  const look = { ...aligned(align), ...(keep ? { keepNext: true } : {}) };
  const setting = { size: CELL_POINTS, ...(isSum ? { run: { bold: true } } : {}) };
  const leads = align === "left" && startsWithSymbol(cell.content);
  const lineLook = isSymbol(cell.content) ? { ...look, ...WHOLE_LINE } : look;
  const content = leads ? symbolFirst(press, cell.content, setting) : inlines(press, cell.content, setting);
  const paragraphs =
    content === "" ? [] : [paragraph(press, "cell", content, leads ? { ...look, ...BESIDE_SYMBOL } : lineLook)];
  if (cell.chart !== undefined)
    paragraphs.push(paragraph(press, "cell", chartRun(press, cell.chart, width - SIDES), { ...look, ...WHOLE_LINE }));
  const second = cell.second ?? [];
  if (second.length > 0)
    paragraphs.push(paragraph(press, "cell", mutedLine(press, second), leads ? { ...look, left: SYMBOL_ROOM } : look));
  return paragraphs.length === 0 ? paragraph(press, "cell", NOTHING, look) : joined(paragraphs);
}

function mutedLine(press: Press, content: readonly Inline[]): Xml {
  const run = { style: press.characterStyle("muted"), size: SECOND_POINTS };
  return inlines(press, content, { size: SECOND_POINTS, run });
}

function aligned(align: Column["align"]): ParagraphProperties {
  return align === "left" ? {} : { align };
}

function startsWithSymbol([first, ...others]: readonly Inline[]): boolean {
  return typeof first === "object" && first.kind === "symbol" && others.length > 0;
}

function isSymbol(content: readonly Inline[]): boolean {
  const [only] = content;
  return content.length === 1 && typeof only === "object" && only.kind === "symbol";
}

/** The symbol, a tab in place of the blank after it, and the words. */
function symbolFirst(press: Press, [first, blank, ...others]: readonly Inline[], setting: Setting): Xml {
  const rest =
    typeof blank === "string" ? [blank.trimStart(), ...others] : [...(blank === undefined ? [] : [blank]), ...others];
  return joined([
    inlines(press, first === undefined ? [] : [first], setting),
    element("w:r", {}, flag("w:tab")),
    inlines(press, rest, setting),
  ]);
}
