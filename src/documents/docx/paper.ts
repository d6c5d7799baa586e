import type { Document } from "#documents/document.ts";
import { textsIn } from "#text/texts.ts";
import { archive } from "./archive.ts";
import { blocks } from "./block.ts";
import { estimatePages } from "./estimate-pages.ts";
import { declared, NAMESPACES } from "./namespaces.ts";
import { listXml, patternXml } from "./numbering.ts";
import {
  contentTypesPart,
  corePart,
  documentRelations,
  fontTablePart,
  packageRelations,
  settingsPart,
  stylesPart,
} from "./package-parts.ts";
import { FURNITURE, furnitureParts, pageOf, sectionXml } from "./page.ts";
import { ended } from "./paragraph.ts";
import { Press } from "./press.ts";
import { plainStyleId } from "./styles.ts";
import { element, part } from "./xml.ts";

const PREFIXES = Object.keys(NAMESPACES) as (keyof typeof NAMESPACES)[];
const PATTERNS = { numbered: 1, bullets: 2 } as const;

/** The paper in its own look: A4, its own styles, running head and foot. */
export async function plainPaper(document: Document): Promise<Uint8Array> {
  const { textWidth, hang } = pageOf(document.kind);
  const ground = {
    styleId: plainStyleId,
    firstDrawing: 1,
    firstBookmark: 1,
    firstList: 1,
    hang,
    textWidth,
    mark: "tertial",
  };
  const press = new Press(document.kind, ground, estimatePages(document));
  const body = blocks(press, document.body, { width: textWidth, inColumn: false, keep: false, newPage: false });
  const main = element(
    "w:document",
    declared(PREFIXES),
    element("w:body", {}, ended(press, body), sectionXml(document.kind)),
  );
  const media = await press.media.files();
  const furniture = furnitureParts(press, document, textsIn(document.language).pages);
  return archive(
    new Map<string, Uint8Array | string>([
      ["[Content_Types].xml", contentTypesPart()],
      ["_rels/.rels", packageRelations()],
      ["docProps/core.xml", corePart(document)],
      ["word/document.xml", part(main)],
      ["word/_rels/document.xml.rels", documentRelations(media)],
      ["word/styles.xml", stylesPart(document.kind)],
      [
        "word/numbering.xml",
        part(element("w:numbering", declared(["w"]), patternXml(PATTERNS), listXml(press, PATTERNS))),
      ],
      ["word/settings.xml", settingsPart()],
      ["word/fontTable.xml", fontTablePart()],
      ...FURNITURE.map((name) => [`word/${name}.xml`, furniture[name]] as const),
      ...media.map((file) => [`word/media/${file.name}`, file.bytes] as const),
    ]),
  );
}
