import assert from "node:assert/strict";
import { SaxesParser } from "saxes";
import { zipSync } from "fflate";
import { unzip } from "#files/zip.ts";

/** An element of a part, read with a parser of its own so that the printer does not judge itself. */
export type Found = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Found[];
  text: string;
};

/** The parts of a Word file by their paths. */
export function openWord(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const parts = unzip(bytes, () => true);
  assert.ok(parts.ok);
  return parts.value;
}

export function readPart(parts: ReadonlyMap<string, Uint8Array>, path: string): Found {
  const bytes = parts.get(path);
  assert.ok(bytes !== undefined, path);
  const root: Found = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => assert.fail(`${path}: ${error.message}`));
  parser.on("opentag", ({ name, attributes }) => {
    const found: Found = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(found);
    open.push(found);
  });
  parser.on("text", (text) => {
    for (const each of open) each.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(new TextDecoder().decode(bytes)).close();
  const [only] = root.children;
  assert.ok(only !== undefined, path);
  return only;
}

/** Everything of that name within, in reading order. */
export function allOf(within: Found, name: string): readonly Found[] {
  return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

export function firstOf(within: Found | undefined, name: string): Found | undefined {
  return within === undefined ? undefined : allOf(within, name)[0];
}

export function valueOf(within: Found | undefined, name: string): string | undefined {
  return firstOf(within, name)?.attributes["w:val"];
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

type TemplateParts = {
  readonly body: string;
  readonly header?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly relations?: string;
};

/** A template as a person's Word would leave it, made by hand: only what is given, and what makes it a Word file. */
export function handmadeTemplate({
  body,
  header,
  styles,
  numbering,
  more = {},
  relations = "",
}: TemplateParts): Uint8Array {
  const given = { header1: header, styles, numbering };
  const names = Object.entries(given).filter(([, content]) => content !== undefined);
  const own = names.map(([name], index) => relation(`rId${index + 1}`, name.replace("1", ""), `${name}.xml`));
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}">${relation("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": `<Relationships xmlns="${RELATIONS}">${own.join("")}${relations}</Relationships>`,
    ...(header === undefined ? {} : { "word/header1.xml": root("hdr", header) }),
    ...(styles === undefined ? {} : { "word/styles.xml": root("styles", styles) }),
    ...(numbering === undefined ? {} : { "word/numbering.xml": root("numbering", numbering) }),
    ...more,
  };
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, encoder.encode(content)])));
}

/** A paragraph of plain runs, as Word cuts words into them. */
export function paragraphOf(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;
}

function root(name: string, content: string): string {
  return `<w:${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${content}</w:${name}>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
