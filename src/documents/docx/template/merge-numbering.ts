import { declared } from "#documents/docx/namespaces.ts";
import { listXml, type Patterns, patternXml } from "#documents/docx/numbering.ts";
import type { Press } from "#documents/docx/press.ts";
import { PARAGRAPH_STYLES } from "#documents/docx/style-names.ts";
import { attribute, childOf, childrenOf, isElement, withChildren, type XmlElement } from "./xml-tree.ts";

const EMPTY: XmlElement = { name: "w:numbering", attributes: declared(["w"]), children: [] };

/** What the template numbers already, and which of its own patterns its list styles follow. */
export type TemplateLists = {
  readonly root: XmlElement;
  readonly firstList: number;
  readonly patterns: Patterns;
  /** The patterns that the template has none of. */
  readonly added: Partial<Patterns>;
};

export function listsOf(numbering: XmlElement | null, styles: XmlElement | null): TemplateLists {
  const root = numbering ?? EMPTY;
  const next = highest(root, "w:abstractNum", "w:abstractNumId") + 1;
  const numbered = patternOfStyle(root, styles, PARAGRAPH_STYLES.listNumber);
  const bullets = patternOfStyle(root, styles, PARAGRAPH_STYLES.listBullet);
  return {
    root,
    firstList: highest(root, "w:num", "w:numId") + 1,
    patterns: { numbered: numbered ?? next, bullets: bullets ?? next + 1 },
    added: { ...(numbered === null ? { numbered: next } : {}), ...(bullets === null ? { bullets: next + 1 } : {}) },
  };
}

/** The numbering with our lists in it: all patterns stand before all lists, as the schema demands. */
export function mergedNumbering({ root, patterns, added }: TemplateLists, press: Press): XmlElement {
  const before = root.children.filter((child) => isElement(child) && isPattern(child.name));
  const lists = root.children.filter((child) => isElement(child, "w:num"));
  const after = root.children.filter((child) => isElement(child) && !isPattern(child.name) && child.name !== "w:num");
  const own = patternXml(added).map((made) => ({ made }));
  return withChildren(root, [...before, ...own, ...lists, { made: listXml(press, patterns) }, ...after]);
}

function isPattern(name: string): boolean {
  return name === "w:abstractNum" || name === "w:numPicBullet";
}

function highest(root: XmlElement, name: string, id: string): number {
  return childrenOf(root, name).reduce((most, each) => Math.max(most, Number(attribute(each, id)) || 0), 0);
}

/** The pattern that a paragraph style of the template numbers by; null when it has no such style or it does not number. */
function patternOfStyle(root: XmlElement, styles: XmlElement | null, name: string): number | null {
  const style = childrenOf(styles ?? undefined, "w:style").find((each) => {
    return attribute(childOf(each, "w:name"), "w:val")?.toLowerCase() === name.toLowerCase();
  });
  const list = attribute(childOf(childOf(childOf(style, "w:pPr"), "w:numPr"), "w:numId"), "w:val");
  const number = childrenOf(root, "w:num").find((each) => attribute(each, "w:numId") === list);
  const pattern = attribute(childOf(number, "w:abstractNumId"), "w:val");
  return list === undefined || pattern === undefined ? null : Number(pattern);
}
