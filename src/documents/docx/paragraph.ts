import type { Press } from "./press.ts";
import { type ParagraphProperties, paragraphProperties } from "./properties.ts";
import type { ParagraphStyle } from "./style-names.ts";
import { element, NOTHING, type Xml } from "./xml.ts";

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
