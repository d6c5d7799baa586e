import type { Heading, Inline, List, Paragraph, Title } from "#documents/document.ts";
import { flow } from "#documents/inlines.ts";
import { bookmarked, inlines, type Setting } from "./inline.ts";
import { layoutTable } from "./layout-table.ts";
import { gap, paragraph } from "./paragraph.ts";
import type { Place } from "./place.ts";
import type { Press } from "./press.ts";
import type { ParagraphProperties } from "./properties.ts";
import type { ParagraphStyle } from "./style-names.ts";
import { bodySize } from "./styles.ts";
import { joined, NOTHING, type Xml } from "./xml.ts";

const HEADINGS = { 1: "heading1", 2: "heading2", 3: "heading3" } as const;
const ROLES = {
  body: "body",
  lead: "lead",
  definition: "definition",
  note: "note",
  label: "label",
  missing: "missing",
} as const satisfies Readonly<Record<Paragraph["role"], ParagraphStyle>>;

function placed(place: Place): ParagraphProperties {
  return {
    ...(place.keep ? { keepNext: true } : {}),
    ...(place.newPage ? { pageBreakBefore: true } : {}),
  };
}

function setting(press: Press): Setting {
  return { size: bodySize(press.kind) };
}

export function title(press: Press, { text, subtitle }: Title, place: Place): Xml {
  return joined([
    paragraph(press, "title", inlines(press, flow(text), setting(press)), placed(place)),
    subtitle === null ? NOTHING : paragraph(press, "subtitle", inlines(press, subtitle, setting(press))),
  ]);
}

/** The level gives the style, and the style the look, so that a template rules over both. */
export function heading(press: Press, { level, id, text }: Heading, place: Place): Xml {
  // Word and LibreOffice keep a whole row with what follows when a paragraph in it is kept: the columns would never divide.
  const own = place.inColumn ? { keepNext: false } : placed({ ...place, keep: false });
  return paragraph(press, HEADINGS[level], bookmarked(press, id, inlines(press, flow(text), setting(press))), own);
}

export function prose(press: Press, { role, content }: Paragraph, place: Place): Xml {
  const own = role === "body" && place.inColumn ? { ...placed(place), right: 0 } : placed(place);
  return paragraph(press, ROLES[role], inlines(press, content, setting(press)), own);
}

export function list(press: Press, { look, items }: List, place: Place): Xml {
  const own = placed(place);
  const rows = (style: ParagraphStyle, more: ParagraphProperties): Xml =>
    joined(
      items.map((item, index) =>
        row(press, style, item, index === 0 ? { ...own, ...more } : { ...more, ...kept(own) }),
      ),
    );
  switch (look) {
    case "numbered":
      return rows("listNumber", { list: press.nextNumberedList() });
    case "bullets":
      return rows("listBullet", { list: press.bulletList });
    case "plain":
      return isKey(items) ? key(press, items, place) : rows("body", { after: 2 });
    case "items":
      return rows("listItem", {});
    default:
      return look satisfies never;
  }
}

function kept({ keepNext }: ParagraphProperties): ParagraphProperties {
  return keepNext === undefined ? {} : { keepNext };
}

function row(press: Press, style: ParagraphStyle, content: readonly Inline[], own: ParagraphProperties): Xml {
  return paragraph(press, style, inlines(press, content, setting(press)), own);
}

/** Whether every item begins with its symbol: such a list is the key to a chart. */
export function isKey(items: List["items"]): boolean {
  return items.length > 1 && items.every(([first]) => typeof first === "object" && first.kind === "symbol");
}

export const KEY_ACROSS = 3;

/** The key to a chart, three items beside each other. */
function key(press: Press, items: List["items"], place: Place): Xml {
  const widths = Array.from({ length: KEY_ACROSS }, () => place.width / KEY_ACROSS);
  const cells = items.map((item) => ({ content: row(press, "listItem", item, kept(placed(place))) }));
  while (cells.length % KEY_ACROSS !== 0) cells.push({ content: gap(press) });
  const rows = Array.from({ length: cells.length / KEY_ACROSS }, (_, index) =>
    cells.slice(index * KEY_ACROSS, (index + 1) * KEY_ACROSS),
  );
  return joined([layoutTable(press, widths, rows), gap(press)]);
}
