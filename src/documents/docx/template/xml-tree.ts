import { SaxesParser } from "saxes";
import { type Attributes, element, joined, part, text, type Xml } from "#documents/docx/xml.ts";

/** An element of somebody else's XML, with its names as they are written there. Text is plain; `made` is XML of our own. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string | { readonly made: Xml };

/** Deeper than any document, and well within what can be walked. */
const DEEPEST = 256;

/**
 * The root element of a part; null when it is not well-formed XML, is nested past all reason, or declares a document
 * type (Word writes none, and nothing good hides in one). Comments and processing instructions are left out.
 */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  type Open = { name: string; attributes: Attributes; children: XmlNode[] };
  const parser = new SaxesParser();
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let broken = false;
  parser.on("error", () => (broken = true));
  parser.on("doctype", () => (broken = true));
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= DEEPEST) broken = true;
    const opened: Open = { name, attributes, children: [] };
    open.at(-1)?.children.push(opened);
    root ??= opened;
    open.push(opened);
  });
  parser.on("closetag", () => void open.pop());
  const say = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on("text", say);
  parser.on("cdata", say);
  try {
    parser.write(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)).close();
  } catch {
    return null;
  }
  return broken ? null : root;
}

/** Word writes UTF-8; the standard lets others write UTF-16, which begins with its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function nodeXml(node: XmlNode): Xml {
  if (typeof node === "string") return text(node);
  return "made" in node ? node.made : elementXml(node);
}

function elementXml({ name, attributes, children }: XmlElement): Xml {
  return element(name, attributes, children.length === 0 ? joined([]) : joined(children.map(nodeXml)));
}

/** The root as a whole part. */
export function writeXml(root: XmlElement): string {
  return part(elementXml(root));
}

export function isElement(node: XmlNode, name?: string): node is XmlElement {
  return typeof node === "object" && "name" in node && (name === undefined || node.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter((child): child is XmlElement => isElement(child, name));
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  const found = of?.attributes[name];
  return found === undefined ? undefined : String(found);
}

/** The element and everything within it, in reading order. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* everyElement(child);
}

/** The tree with some of its elements replaced, inner ones first. */
export function rewritten(root: XmlElement, replace: (found: XmlElement) => readonly XmlNode[]): readonly XmlNode[] {
  const children = root.children.flatMap((child) => (isElement(child) ? rewritten(child, replace) : [child]));
  return replace({ ...root, children });
}

export function withChildren(parent: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...parent, children };
}
