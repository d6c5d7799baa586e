import { isContent } from "./read-template.ts";
import { attribute, childOf, everyElement, type XmlElement } from "./xml-tree.ts";

const MM_PER_TWIP = 25.4 / 1440;
/** A4 with Word's own margins: where a template says nothing. */
const USUAL = 160;
/** A3 across. */
const WIDEST = 420;
/** Narrower columns hold no table. */
const NARROWEST = 60;

/** The width of the text, in millimetres, in the section where the paper is to stand. */
export function textWidthOf(body: XmlElement): number {
  let isReached = false;
  for (const found of everyElement(body)) {
    if (isContent(found)) isReached = true;
    // A section's properties stand at its end: the first after the place are its own.
    if (isReached && found.name === "w:sectPr") return Math.min(WIDEST, Math.max(NARROWEST, widthOf(found)));
  }
  return USUAL;
}

function widthOf(section: XmlElement): number {
  const size = childOf(section, "w:pgSz");
  const margins = childOf(section, "w:pgMar");
  const columns = childOf(section, "w:cols");
  const page = measure(size, "w:w");
  if (Number.isNaN(page)) return USUAL;
  const text = page - sum(margins, ["w:left", "w:right", "w:gutter"]);
  const count = Math.max(1, measure(columns, "w:num") || 1);
  const between = measure(columns, "w:space") || 0;
  return ((text - between * (count - 1)) / count) * MM_PER_TWIP;
}

function sum(of: XmlElement | undefined, names: readonly string[]): number {
  return names.reduce((total, name) => total + (measure(of, name) || 0), 0);
}

function measure(of: XmlElement | undefined, name: string): number {
  return Number(attribute(of, name) ?? Number.NaN);
}
