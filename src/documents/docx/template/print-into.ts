import type { Block, Document } from "#documents/document.ts";
import { textsIn } from "#text/texts.ts";
import { archive } from "#documents/docx/archive.ts";
import { blocks } from "#documents/docx/block.ts";
import { estimatePages } from "#documents/docx/estimate-pages.ts";
import type { MediaFile } from "#documents/docx/media.ts";
import { CONTENT_TYPE, NAMESPACES } from "#documents/docx/namespaces.ts";
import { corePart } from "#documents/docx/package-parts.ts";
import { ended } from "#documents/docx/paragraph.ts";
import { Press } from "#documents/docx/press.ts";
import { stylesOf } from "#documents/docx/styles.ts";
import type { Xml } from "#documents/docx/xml.ts";
import { listsOf, mergedNumbering } from "./merge-numbering.ts";
import { freeMark, mergedRelations, mergedTypes } from "./merge-package.ts";
import { mergedStyles, styleIdsOf } from "./merge-styles.ts";
import { endsSection, filled, type Placeholder } from "./placeholders.ts";
import { isContent, type TemplatePart, type WordTemplate } from "./read-template.ts";
import { partOfType, relationsPath, targetPath } from "./relations.ts";
import { textWidthOf } from "./text-width.ts";
import {
  attribute,
  everyElement,
  isElement,
  parseXml,
  rewritten,
  withChildren,
  writeXml,
  type XmlElement,
  type XmlNode,
} from "./xml-tree.ts";

/**
 * The paper in the municipality's own template: its page, heads, feet and styles, with the placeholders filled in. What
 * the template has is kept byte for byte, except the parts that must name what is added.
 */
export async function printInto(document: Document, template: WordTemplate): Promise<Uint8Array> {
  const { main, furniture, parts } = template;
  const stylesPath = partOfType(parts, main.path, "styles") ?? targetPath(main.path, "styles.xml");
  const numberingPath = partOfType(parts, main.path, "numbering") ?? targetPath(main.path, "numbering.xml");
  const styles = rootAt(template, stylesPath);
  const lists = listsOf(rootAt(template, numberingPath), styles);
  const ids = styleIdsOf(styles);
  const textWidth = textWidthOf(main.root);
  const ground = {
    styleId: ids,
    firstDrawing: highest([main, ...furniture], "wp:docPr", "id") + 1,
    firstBookmark: highest([main, ...furniture], "w:bookmarkStart", "w:id") + 1,
    firstList: lists.firstList,
    hang: { left: 0, right: 0 },
    textWidth,
    mark: freeMark(parts, main.path),
  };
  const press = new Press(document.kind, ground, estimatePages(document));
  const place = { width: textWidth, inColumn: false, keep: false, newPage: false };
  const body = ended(press, blocks(press, unplaced(document.body, template.placed), place));
  const media = await press.media.files();
  const valueOf = valuesOf(document);
  return archive(
    new Map<string, Uint8Array | string>([
      ["[Content_Types].xml", ""],
      ...parts,
      ...furniture.map(({ path, root }) => [path, writeXml(filledIn(root, valueOf, null))] as const),
      [main.path, writeXml(declaring(filledIn(main.root, valueOf, body)))],
      [stylesPath, writeXml(mergedStyles(styles, stylesOf(document.kind, { textWidth, font: "another" }), ids))],
      [numberingPath, writeXml(mergedNumbering(lists, press))],
      ...packageParts(template, document, media, { stylesPath, numberingPath, mark: ground.mark }),
      ...media.map((file) => [targetPath(main.path, `media/${file.name}`), file.bytes] as const),
    ]),
  );
}

type Paths = { readonly stylesPath: string; readonly numberingPath: string; readonly mark: string };

/** What names the parts: content types and relations, also without what tied the template to the computer it was made on. */
function packageParts(
  { parts, main }: WordTemplate,
  document: Document,
  media: readonly MediaFile[],
  { stylesPath, numberingPath, mark }: Paths,
): readonly (readonly [string, string])[] {
  const corePath = partOfType(parts, "", "core-properties") ?? "docProps/core.xml";
  const named = [
    { path: stylesPath, type: `${CONTENT_TYPE}.styles+xml` },
    { path: numberingPath, type: `${CONTENT_TYPE}.numbering+xml` },
    { path: corePath, type: "application/vnd.openxmlformats-package.core-properties+xml" },
  ];
  const endings = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    svg: "image/svg+xml",
  };
  const relations = [
    { id: `${mark}Styles`, type: "styles", target: `/${stylesPath}` },
    { id: `${mark}Numbering`, type: "numbering", target: `/${numberingPath}` },
    ...media.map(({ relation, name }) => ({ id: relation, type: "image", target: `media/${name}` })),
  ];
  const core = [{ id: `${mark}Core`, type: "core-properties", target: `/${corePath}` }];
  const mainRelations = relationsPath(main.path);
  return [
    ["[Content_Types].xml", mergedTypes(parts.get("[Content_Types].xml"), endings, named)],
    ["_rels/.rels", mergedRelations(parts.get("_rels/.rels"), core, ["core-properties"])],
    [mainRelations, mergedRelations(parts.get(mainRelations), relations, ["styles", "numbering"])],
    [corePath, corePart(document)],
    ...detached(parts, main.path),
  ];
}

/** Settings without the file that the template was itself made from: a paper must not reach for it when it is opened. */
function detached(parts: WordTemplate["parts"], main: string): readonly (readonly [string, string])[] {
  const path = partOfType(parts, main, "settings");
  const settings = path === undefined ? null : parseXml(parts.get(path) ?? new Uint8Array());
  if (path === undefined || settings === null) return [];
  const kept = settings.children.filter((child) => !isElement(child, "w:attachedTemplate"));
  const relations = parts.get(relationsPath(path));
  return [
    [path, writeXml(withChildren(settings, kept))],
    ...(relations === undefined
      ? []
      : [[relationsPath(path), mergedRelations(relations, [], ["attachedTemplate"])] as const]),
  ];
}

function rootAt({ parts }: WordTemplate, path: string): XmlElement | null {
  const bytes = parts.get(path);
  return bytes === undefined ? null : parseXml(bytes);
}

function highest(parts: readonly TemplatePart[], name: string, id: string): number {
  let most = 0;
  for (const { root } of parts) {
    for (const found of everyElement(root)) {
      if (found.name === name) most = Math.max(most, Number(attribute(found, id)) || 0);
    }
  }
  return most;
}

/** The tree with its placeholders filled in, and the paper where it is to stand. */
function filledIn(root: XmlElement, valueOf: (name: Placeholder) => string, paper: Xml | null): XmlElement {
  const replace = (found: XmlElement): readonly XmlNode[] => {
    if (found.name !== "w:p") return [found];
    if (paper === null || !isContent(found)) return [filled(found, valueOf)];
    const mark = endsSection(found)
      ? [
          withChildren(
            found,
            found.children.filter((child) => isElement(child, "w:pPr")),
          ),
        ]
      : [];
    return [{ made: paper }, ...mark];
  };
  const [made] = rewritten(root, replace);
  return made !== undefined && isElement(made) ? made : root;
}

function declaring(root: XmlElement): XmlElement {
  const ours = Object.entries(NAMESPACES).map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
  return { ...root, attributes: { ...root.attributes, ...Object.fromEntries(ours) } };
}

/** The paper without what the template says itself: its sender is in the page head, its title where the template has it. */
function unplaced(body: readonly Block[], placed: ReadonlySet<Placeholder>): readonly Block[] {
  const hasFacts = (["handlaggare", "datum", "diarienummer", "mottagare"] as const).some((name) => placed.has(name));
  return body.filter((block) => {
    if (block.kind === "title") return !placed.has("titel");
    if (block.kind === "paragraph" && block.role === "label") return !placed.has("titel");
    if (block.kind === "letterhead") return !hasFacts && block.officer.length + block.facts.length > 0;
    return true;
  });
}

/** What each placeholder becomes. A fact that the file does not have is visibly missing, as in the paper itself. */
function valuesOf(document: Document): (name: Placeholder) => string {
  const { missing } = textsIn(document.language).documents.memo;
  const { matter } = document;
  const title = document.body.find((block) => block.kind === "title");
  const values: Readonly<Record<Placeholder, string>> = {
    innehall: "",
    titel: title?.text ?? document.title,
    kommun: document.author,
    forvaltning: matter?.unit ?? "",
    handlaggare: matter?.officer ?? missing.officer,
    datum: document.date ?? missing.date,
    diarienummer: matter?.reference ?? missing.reference,
    mottagare: matter?.recipient ?? missing.recipient,
    period: matter?.period ?? "",
    ogonblicksbild: matter?.snapshot ?? "",
  };
  return (name) => values[name];
}
