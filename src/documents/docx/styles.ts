import type { Document } from "#documents/document.ts";
import { DEVIATION, INK } from "#documents/palette.ts";
import { cellMargins } from "./layout-table.ts";
import { borders, paragraphProperties, runProperties } from "./properties.ts";
import type { ParagraphProperties, RunProperties } from "./properties.ts";
import { CHARACTER_STYLES, PARAGRAPH_STYLES, styleId, TABLE_STYLES } from "./style-names.ts";
import type { CharacterStyle, ParagraphStyle, TableStyle } from "./style-names.ts";
import { element, flag, NOTHING, value, type Xml } from "./xml.ts";

/** One style as it is written when the template has none of that name. `ids` gives the id of another style by name. */
export type Style = { readonly name: string; readonly xml: (ids: (name: string) => string) => Xml };

type Look = ParagraphProperties & RunProperties & { readonly basedOn?: string; readonly next?: string };

const ACCENT_LINE = { width: 1.25, colour: INK.accent, space: 5 } as const;
/** Lines of prose are no longer than about 90 letters (millimetres), though tables go on to the margin. */
const WIDEST_PROSE = 145;

/** Source Sans 3 asks for 1.42 times its size from line to line, Calibri, which stands in for it, for 1.22: between them. */
const TIGHT = 0.85;

/** The line beside how a goal was judged, and the indents (millimetres) that put its text after its labels. */
export const BESIDE_RULE = { left: { width: 2, colour: INK.rule, space: 8 } } as const;
export const RULE_INDENT = { left: 23.5, hanging: 20 } as const;

const DASHED = { width: 0.5, colour: INK.line, space: 5, dashed: true } as const;
const DASHED_BOX = { top: DASHED, left: DASHED, bottom: DASHED, right: DASHED } as const;

type Sizes = Readonly<Record<"title" | "subtitle" | "chapter" | "section" | "body" | "lead" | "table", number>>;

const SIZES: Readonly<Record<Document["kind"], Sizes>> = {
  report: { title: 25, subtitle: 13, chapter: 18, section: 10.5, body: 10, lead: 11.5, table: 9 },
  memo: { title: 19, subtitle: 12, chapter: 13, section: 11, body: 11, lead: 11, table: 9 },
};

const HEADING: Look = {
  basedOn: "Normal",
  next: PARAGRAPH_STYLES.body,
  bold: true,
  keepNext: true,
  keepLines: true,
  leading: 0.9,
  hyphenate: false,
};

function headings(kind: Document["kind"], size: Sizes): Partial<Record<ParagraphStyle, Look>> {
  const report = kind === "report";
  return {
    title: { ...HEADING, next: PARAGRAPH_STYLES.body, size: size.title, after: report ? 2 : 12 },
    subtitle: { ...HEADING, bold: false, size: size.subtitle, after: 6 },
    heading1: { ...HEADING, size: size.chapter, before: report ? 10 : 18, after: report ? 2 : 4, outline: 0 },
    heading2: {
      ...HEADING,
      size: size.section,
      before: report ? 5 : 12,
      after: report ? 2 : 3,
      outline: 1,
      ...(report ? { colour: INK.accent } : {}),
    },
    heading3: { ...HEADING, size: size.body, before: 8, after: 2, outline: 2 },
    goalTitle: {
      ...HEADING,
      basedOn: PARAGRAPH_STYLES.heading1,
      size: 14,
      before: 0,
      after: 2,
      pageBreakBefore: true,
      lines: { top: ACCENT_LINE },
    },
    label: { ...HEADING, colour: INK.accent, size: 10.5, before: 6, after: 4 },
  };
}

function texts(kind: Document["kind"], size: Sizes, proseIndent: number): Partial<Record<ParagraphStyle, Look>> {
  const prose = { basedOn: "Normal", after: kind === "report" ? 4 : 8, leading: kind === "report" ? 0.89 : 0.97 };
  return {
    body: { ...prose, right: proseIndent },
    listNumber: { ...prose, after: 4, keepLines: true },
    listBullet: { ...prose, after: 4 },
    lead: { basedOn: "Normal", next: PARAGRAPH_STYLES.body, size: size.lead, leading: 0.95, after: 6 },
    definition: {
      basedOn: "Normal",
      leading: TIGHT,
      italic: true,
      colour: INK.secondary,
      size: 9,
      after: 2,
      hyphenate: false,
    },
    rule: {
      basedOn: "Normal",
      size: 9,
      leading: TIGHT,
      hyphenate: false,
      after: 1,
      lines: BESIDE_RULE,
      ...RULE_INDENT,
    },
    listItem: { basedOn: "Normal", size: 9, leading: TIGHT, after: 2, hyphenate: false },
    missing: { ...prose, colour: INK.secondary, left: 2, lines: DASHED_BOX },
    // The line under a picture is as deep as its letters would be.
    figure: { basedOn: "Normal", size: 2 },
    gap: { basedOn: "Normal", size: kind === "report" ? 2 : 8, leading: TIGHT },
  };
}

function small(size: Sizes): Partial<Record<ParagraphStyle, Look>> {
  const meta: Look = { basedOn: "Normal", size: 8, leading: TIGHT, colour: INK.secondary, hyphenate: false };
  return {
    header: meta,
    footer: meta,
    meta: { ...meta, size: 8.8 },
    note: { ...meta, before: 2, after: 3 },
    factLabel: { ...meta, bold: true, keepNext: true },
    factValue: { basedOn: "Normal", size: 9.5, leading: TIGHT, hyphenate: false, after: 3 },
    sender: { basedOn: "Normal", size: 12, bold: true, hyphenate: false },
    grade: { basedOn: "Normal", size: 12.5, bold: true, hyphenate: false },
    count: { basedOn: "Normal", size: 19, bold: true, leading: 0.9, hyphenate: false },
    cell: { basedOn: "Normal", size: size.table, leading: TIGHT, hyphenate: false },
    cellHead: { basedOn: PARAGRAPH_STYLES.cell, size: 8.5, bold: true, keepNext: true },
  };
}

function paragraphStyle(key: ParagraphStyle, look: Look): Style {
  const name = PARAGRAPH_STYLES[key];
  const { basedOn = "Normal", next, ...rest } = look;
  const custom = name.startsWith("Tertial");
  return {
    name,
    xml: (ids) =>
      element(
        "w:style",
        { "w:type": "paragraph", ...(custom ? { "w:customStyle": 1 } : {}), "w:styleId": ids(name) },
        value("w:name", name),
        value("w:basedOn", ids(basedOn)),
        next === undefined ? NOTHING : value("w:next", ids(next)),
        flag("w:qFormat"),
        paragraphProperties({ ...UNSPACED, ...rest }),
        runProperties(rest),
      ),
  };
}

/** Said in every style, since a template's own defaults may put room between all paragraphs. */
const UNSPACED = { before: 0, after: 0, leading: 1 } as const;

function characterStyle(key: CharacterStyle, look: RunProperties): Style {
  const name = CHARACTER_STYLES[key];
  return {
    name,
    xml: (ids) =>
      element(
        "w:style",
        { "w:type": "character", "w:customStyle": 1, "w:styleId": ids(name) },
        value("w:name", name),
        flag("w:qFormat"),
        runProperties(look),
      ),
  };
}

function tableStyle(key: TableStyle, properties: Xml, conditions: Xml): Style {
  const name = TABLE_STYLES[key];
  return {
    name,
    xml: (ids) =>
      element(
        "w:style",
        { "w:type": "table", "w:customStyle": 1, "w:styleId": ids(name) },
        value("w:name", name),
        value("w:basedOn", ids("Normal Table")),
        flag("w:qFormat"),
        properties,
        conditions,
      ),
  };
}

function condition(type: "firstRow" | "lastRow", side: "top" | "bottom", bold: boolean): Xml {
  return element(
    "w:tblStylePr",
    { "w:type": type },
    bold ? runProperties({ bold: true }) : NOTHING,
    element("w:tcPr", {}, borders("w:tcBorders", { [side]: { width: 0.625, colour: INK.ink } })),
  );
}

/** A rule above and below, a thinner one under the head and over a sum, hairlines between rows, no vertical lines. */
function tableStyles(): Style[] {
  const lines = borders("w:tblBorders", {
    top: { width: 0.875, colour: INK.ink },
    bottom: { width: 0.875, colour: INK.ink },
    insideH: { width: 0.5, colour: INK.rule },
  });
  const rules = [condition("firstRow", "bottom", false), condition("lastRow", "top", true)];
  return [
    tableStyle(
      "table",
      element("w:tblPr", {}, lines, cellMargins("w:tblCellMar", { top: 0.35, left: 1.4, bottom: 0.5, right: 1.4 })),
      rules.join("") as Xml,
    ),
    tableStyle(
      "layout",
      element("w:tblPr", {}, cellMargins("w:tblCellMar", { top: 0, left: 0, bottom: 0, right: 0 })),
      NOTHING,
    ),
  ];
}

/** Whose page it is: how wide its text is in millimetres, and whether its lines are set for our font or for another. */
export type Setting = { readonly textWidth: number; readonly font: "ours" | "another" };

/** Every named style of a paper, as it looks where no template says otherwise. */
export function stylesOf(kind: Document["kind"], { textWidth, font }: Setting): readonly Style[] {
  const size = SIZES[kind];
  const looks = {
    ...headings(kind, size),
    ...texts(kind, size, Math.max(0, textWidth - WIDEST_PROSE)),
    ...small(size),
  };
  const keys = Object.keys(PARAGRAPH_STYLES) as ParagraphStyle[];
  return [
    ...keys.map((key) => paragraphStyle(key, { ...looks[key], ...(font === "ours" ? {} : { leading: 1 }) })),
    characterStyle("deviation", { bold: true, colour: DEVIATION.strong }),
    characterStyle("muted", { colour: INK.secondary }),
    ...tableStyles(),
  ];
}

/** The size of running text, on which everything else rests. */
export function bodySize(kind: Document["kind"]): number {
  return SIZES[kind].body;
}

export function plainStyleId(name: string): string {
  return name === "Normal Table" ? "TableNormal" : styleId(name);
}
