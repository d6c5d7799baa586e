import type { Press } from "./press.ts";
import { borders, type Lines, shading } from "./properties.ts";
import { twips } from "./units.ts";
import { element, flag, NOTHING, value, type Xml } from "./xml.ts";

export type LayoutCell = {
  readonly content: Xml;
  readonly shade?: string;
  readonly lines?: Lines;
  /** Room inside the cell in millimetres. */
  readonly inset?: { readonly x: number; readonly y: number };
  readonly middle?: boolean;
};

/**
 * A table that only places things beside each other, read row by row. It has no head row and, so that a screen reader
 * does not present it as data, no name. Widths are in millimetres.
 */
export function layoutTable(
  press: Press,
  widths: readonly number[],
  rows: readonly (readonly LayoutCell[])[],
  own: { readonly lines?: Lines; readonly divides?: boolean; readonly indent?: number } = {},
): Xml {
  return element(
    "w:tbl",
    {},
    tableProperties(press.tableStyle("layout"), widths, {
      lines: own.lines,
      indent: own.indent,
      look: NO_CONDITIONS,
      name: null,
    }),
    grid(widths),
    rows.map((cells) =>
      element(
        "w:tr",
        {},
        own.divides === true ? NOTHING : element("w:trPr", {}, flag("w:cantSplit")),
        cells.map((cell, index) => layoutCell(cell, widths[index] ?? 0)),
      ),
    ),
  );
}

function layoutCell(cell: LayoutCell, width: number): Xml {
  return element("w:tc", {}, cellProperties(width, cell), cell.content);
}

export function grid(widths: readonly number[]): Xml {
  return element(
    "w:tblGrid",
    {},
    widths.map((width) => element("w:gridCol", { "w:w": twips(width) })),
  );
}

/** Which of a table style's conditions apply. */
const NO_CONDITIONS = { firstRow: 0, lastRow: 0 } as const;

type TableLook = {
  readonly lines: Lines | undefined;
  readonly indent: number | undefined;
  readonly look: { readonly firstRow: 0 | 1; readonly lastRow: 0 | 1 };
  readonly name: string | null;
};

/** `w:tblPr` with fixed widths, its children in the order of the schema. */
export function tableProperties(style: string, widths: readonly number[], of: TableLook): Xml {
  const width = widths.reduce((sum, each) => sum + twips(each), 0);
  return element(
    "w:tblPr",
    {},
    value("w:tblStyle", style),
    element("w:tblW", { "w:w": width, "w:type": "dxa" }),
    of.indent === undefined ? NOTHING : element("w:tblInd", { "w:w": twips(of.indent), "w:type": "dxa" }),
    borders("w:tblBorders", of.lines),
    element("w:tblLayout", { "w:type": "fixed" }),
    tableLook(of.look),
    of.name === null ? NOTHING : value("w:tblCaption", of.name),
    of.name === null ? NOTHING : value("w:tblDescription", of.name),
  );
}

function tableLook({ firstRow, lastRow }: TableLook["look"]): Xml {
  const bits = (firstRow === 1 ? 0x20 : 0) | (lastRow === 1 ? 0x40 : 0) | 0x600;
  return element("w:tblLook", {
    "w:val": bits.toString(16).toUpperCase().padStart(4, "0"),
    "w:firstRow": firstRow,
    "w:lastRow": lastRow,
    "w:firstColumn": 0,
    "w:lastColumn": 0,
    "w:noHBand": 1,
    "w:noVBand": 1,
  });
}

/** `w:tcPr`, in the order of the schema. */
export function cellProperties(width: number, of: Omit<LayoutCell, "content">): Xml {
  const { x, y } = of.inset ?? { x: 0, y: 0 };
  return element(
    "w:tcPr",
    {},
    element("w:tcW", { "w:w": twips(width), "w:type": "dxa" }),
    borders("w:tcBorders", of.lines),
    shading(of.shade),
    of.inset === undefined ? NOTHING : cellMargins("w:tcMar", { top: y, left: x, bottom: y, right: x }),
    of.middle === true ? value("w:vAlign", "center") : NOTHING,
  );
}

/** Room inside cells, in millimetres. */
export function cellMargins(
  name: "w:tcMar" | "w:tblCellMar",
  edges: Readonly<Record<"top" | "left" | "bottom" | "right", number>>,
): Xml {
  const inside = Object.entries(edges).map(([edge, width]) => {
    return element(`w:${edge}`, { "w:w": twips(width), "w:type": "dxa" });
  });
  return element(name, {}, inside);
}
