import { eighths, halfPoints, hex, twips, twipsOfPoints } from "./units.ts";
import { element, flag, NOTHING, value, type Xml } from "./xml.ts";

/** A line beside text or around cells: width and distance in points. */
type Line = {
  readonly width: number;
  readonly colour: string;
  readonly space?: number;
  readonly dashed?: boolean;
};

type Side = "top" | "left" | "bottom" | "right" | "insideH" | "insideV";
export type Lines = Readonly<Partial<Record<Side, Line | "none">>>;

/** Millimetres for indents and tabs, points for spacing. */
export type ParagraphProperties = {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly list?: number;
  readonly lines?: Lines;
  readonly shade?: string;
  readonly rightTab?: number;
  readonly hyphenate?: false;
  readonly before?: number;
  readonly after?: number;
  /** Times the font's own line height. */
  readonly leading?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly align?: "left" | "right" | "center";
  readonly outline?: number;
};

/** Points for size and for how far text is raised; a negative `raise` lowers it. */
export type RunProperties = {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly raise?: number;
  readonly size?: number;
};

const SIDES: readonly Side[] = ["top", "left", "bottom", "right", "insideH", "insideV"];

/** Borders in the order that Word demands. */
export function borders(name: "w:pBdr" | "w:tblBorders" | "w:tcBorders", lines: Lines | undefined): Xml {
  if (lines === undefined) return NOTHING;
  const sides = SIDES.map((side) => {
    const line = lines[side];
    if (line === undefined) return NOTHING;
    if (line === "none") return element(`w:${side}`, { "w:val": "nil" });
    return element(`w:${side}`, {
      "w:val": line.dashed === true ? "dashed" : "single",
      "w:sz": eighths(line.width),
      "w:space": line.space ?? 0,
      "w:color": hex(line.colour),
    });
  });
  return element(name, {}, sides);
}

export function shading(fill: string | undefined): Xml {
  if (fill === undefined) return NOTHING;
  return element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex(fill) });
}

function when(condition: boolean | undefined, xml: Xml): Xml {
  return condition === true ? xml : NOTHING;
}

function spacing({ before, after, leading }: ParagraphProperties): Xml {
  if (before === undefined && after === undefined && leading === undefined) return NOTHING;
  return element("w:spacing", {
    ...(before === undefined ? {} : { "w:before": twipsOfPoints(before) }),
    ...(after === undefined ? {} : { "w:after": twipsOfPoints(after) }),
    ...(leading === undefined ? {} : { "w:line": Math.round(leading * 240), "w:lineRule": "auto" }),
  });
}

function indent({ left, right, hanging }: ParagraphProperties): Xml {
  if (left === undefined && right === undefined && hanging === undefined) return NOTHING;
  return element("w:ind", {
    ...(left === undefined ? {} : { "w:left": twips(left) }),
    ...(right === undefined ? {} : { "w:right": twips(right) }),
    ...(hanging === undefined ? {} : { "w:hanging": twips(hanging) }),
  });
}

function list(id: number | undefined): Xml {
  if (id === undefined) return NOTHING;
  return element("w:numPr", {}, value("w:ilvl", 0), value("w:numId", id));
}

/** `w:pPr`, its children in the order of the schema: Word calls a file damaged when they stand otherwise. */
export function paragraphProperties(of: ParagraphProperties): Xml {
  const inside = [
    of.style === undefined ? NOTHING : value("w:pStyle", of.style),
    of.keepNext === undefined ? NOTHING : element("w:keepNext", of.keepNext ? {} : { "w:val": 0 }),
    when(of.keepLines, flag("w:keepLines")),
    when(of.pageBreakBefore, flag("w:pageBreakBefore")),
    list(of.list),
    borders("w:pBdr", of.lines),
    shading(of.shade),
    of.rightTab === undefined
      ? NOTHING
      : element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": twips(of.rightTab) })),
    when(of.hyphenate === false, flag("w:suppressAutoHyphens")),
    spacing(of),
    indent(of),
    of.align === undefined ? NOTHING : value("w:jc", of.align),
    of.outline === undefined ? NOTHING : value("w:outlineLvl", of.outline),
  ];
  return inside.every((xml) => xml === "") ? NOTHING : element("w:pPr", {}, inside);
}

/** `w:rPr`, in the order of the schema. Sizes and weights are said twice: for Latin and for complex scripts. */
export function runProperties(of: RunProperties): Xml {
  const inside = [
    of.style === undefined ? NOTHING : value("w:rStyle", of.style),
    of.bold === undefined ? NOTHING : element("w:b", of.bold ? {} : { "w:val": 0 }),
    of.bold === undefined ? NOTHING : element("w:bCs", of.bold ? {} : { "w:val": 0 }),
    when(of.italic, flag("w:i")),
    when(of.italic, flag("w:iCs")),
    of.colour === undefined ? NOTHING : value("w:color", hex(of.colour)),
    of.raise === undefined ? NOTHING : value("w:position", halfPoints(of.raise)),
    of.size === undefined ? NOTHING : value("w:sz", halfPoints(of.size)),
    of.size === undefined ? NOTHING : value("w:szCs", halfPoints(of.size)),
  ];
  return inside.every((xml) => xml === "") ? NOTHING : element("w:rPr", {}, inside);
}
