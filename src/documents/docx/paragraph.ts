import type { Press } from "./press.ts";
import { type ParagraphProperties, paragraphProperties } from "./properties.ts";
import type { ParagraphStyle } from "./style-names.ts";
import { element, joined, NOTHING, type Xml } from "./xml.ts";

/** One paragraph in a named style. `own` is what this one has besides its style: as little as can be, so that a template rules. */
export function paragraph(
  press: Press,
  style: ParagraphStyle,
  content: Xml,
  own: Omit<ParagraphProperties, "style"> = {},
): Xml {
  return element("w:p", {}, paragraphProperties({ style: press.paragraphStyle(style), ...own }), content);
}

/** Keeps two tables from growing together, and gives a cell the paragraph that it must end with. */
export function gap(press: Press): Xml {
  return paragraph(press, "gap", NOTHING);
}

/** A cell, and the text itself, must end with a paragraph. */
export function ended(press: Press, content: Xml): Xml {
  return content === "" || endsWithTable(content) ? joined([content, gap(press)]) : content;
}

/** Without the paragraph after a last table: what follows begins a page, and alone it could fill one with nothing. */
export function withoutLastGap(press: Press, content: Xml): Xml {
  const last = gap(press);
  const rest = content.slice(0, -last.length) as Xml;
  return content.endsWith(last) && endsWithTable(rest) ? rest : content;
}

/** Blocks after each other, two tables kept apart. */
export function stacked(press: Press, printed: readonly Xml[]): Xml {
  let before = NOTHING;
  const parts = printed.map((xml) => {
    const meets = endsWithTable(before) && xml.startsWith("<w:tbl>");
    if (xml !== "") before = xml;
    return meets ? joined([gap(press), xml]) : xml;
  });
  return joined(parts);
}

function endsWithTable(content: Xml): boolean {
  return content.endsWith("</w:tbl>");
}
