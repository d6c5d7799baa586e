import type { Document } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import type { MediaFile } from "./media.ts";
import { CONTENT_TYPE, CONTENT_TYPES, declared, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from "./namespaces.ts";
import { FURNITURE, pageOf, relationOf } from "./page.ts";
import { runProperties } from "./properties.ts";
import { bodySize, plainStyleId, stylesOf } from "./styles.ts";
import { element, flag, joined, NOTHING, part, text, value, type Xml } from "./xml.ts";

const FONT = "Source Sans 3";
/** What stands in where the font is not installed: it is named, not embedded. */
const STAND_INS = "Source Sans Pro,Calibri,Carlito,Arial";
const LANGUAGE = "sv-SE";

/** Every named style and what all of them rest on. */
export function stylesPart(kind: Document["kind"]): string {
  return part(
    element(
      "w:styles",
      declared(["w"]),
      element(
        "w:docDefaults",
        {},
        element("w:rPrDefault", {}, defaultRun(kind)),
        element("w:pPrDefault", {}, defaultParagraph()),
      ),
      BASES,
      stylesOf(kind, { textWidth: pageOf(kind).textWidth, font: "ours" }).map((style) => style.xml(plainStyleId)),
    ),
  );
}

function defaultRun(kind: Document["kind"]): Xml {
  const fonts = element("w:rFonts", { "w:ascii": FONT, "w:hAnsi": FONT, "w:eastAsia": FONT, "w:cs": FONT });
  const size = bodySize(kind) * 2;
  return element(
    "w:rPr",
    {},
    fonts,
    value("w:sz", size),
    value("w:szCs", size),
    element("w:lang", { "w:val": LANGUAGE, "w:eastAsia": LANGUAGE, "w:bidi": "ar-SA" }),
  );
}

function defaultParagraph(): Xml {
  const spacing = element("w:spacing", { "w:after": 0, "w:line": 240, "w:lineRule": "auto" });
  return element("w:pPr", {}, flag("w:widowControl"), spacing);
}

const BASES = joined([
  element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    value("w:name", "Normal"),
    flag("w:qFormat"),
    runProperties({ colour: INK.ink }),
  ),
  element(
    "w:style",
    { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" },
    value("w:name", "Default Paragraph Font"),
    value("w:uiPriority", 1),
    flag("w:semiHidden"),
  ),
  element(
    "w:style",
    { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
    value("w:name", "Normal Table"),
    value("w:uiPriority", 99),
    flag("w:semiHidden"),
  ),
  element(
    "w:style",
    { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" },
    value("w:name", "No List"),
    value("w:uiPriority", 99),
    flag("w:semiHidden"),
  ),
]);

/** Word's newest layout rules, hyphenation in prose, and no request to update fields: Word would ask each reader about it. */
export function settingsPart(): string {
  const compatible = element("w:compatSetting", {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": 15,
  });
  return part(
    element(
      "w:settings",
      declared(["w"]),
      element("w:zoom", { "w:percent": 100 }),
      value("w:defaultTabStop", 1134),
      flag("w:autoHyphenation"),
      value("w:hyphenationZone", 425),
      flag("w:doNotHyphenateCaps"),
      element("w:compat", {}, compatible),
      element("w:themeFontLang", { "w:val": LANGUAGE }),
      element("w:decimalSymbol", { "w:val": "," }),
      element("w:listSeparator", { "w:val": ";" }),
    ),
  );
}

export function fontTablePart(): string {
  return part(
    element(
      "w:fonts",
      declared(["w"]),
      element(
        "w:font",
        { "w:name": FONT },
        value("w:altName", STAND_INS),
        value("w:panose1", "020B0503030403020204"),
        value("w:charset", "00"),
        value("w:family", "swiss"),
        value("w:pitch", "variable"),
      ),
    ),
  );
}

/** Title, author and keywords. The dates are the document's own, never the clock's; without one they are left out. */
export function corePart({ title, author, keywords, date }: Document): string {
  const day = date === null ? NOTHING : text(`${date}T00:00:00Z`);
  const dated = (name: string): Xml => (day === "" ? NOTHING : element(name, { "xsi:type": "dcterms:W3CDTF" }, day));
  return part(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, text(title)),
      element("dc:creator", {}, text(author)),
      element("cp:keywords", {}, text(keywords.join("; "))),
      element("dc:language", {}, text(LANGUAGE)),
      dated("dcterms:created"),
      dated("dcterms:modified"),
    ),
  );
}

const PARTS: readonly (readonly [id: string, type: string, target: string])[] = [
  ["tertialStyles", "styles", "styles.xml"],
  ["tertialNumbering", "numbering", "numbering.xml"],
  ["tertialSettings", "settings", "settings.xml"],
  ["tertialFonts", "fontTable", "fontTable.xml"],
];

/** Where the main part's pictures, heads and feet are. */
export function documentRelations(media: readonly MediaFile[]): string {
  return relations([
    ...PARTS.map(([id, type, target]) => relation(id, `${RELATIONSHIPS}/${type}`, target)),
    ...FURNITURE.map((name) => relation(relationOf(name), `${RELATIONSHIPS}/${name.split("-")[0]}`, `${name}.xml`)),
    ...media.map((file) => relation(file.relation, `${RELATIONSHIPS}/image`, `media/${file.name}`)),
  ]);
}

export function packageRelations(): string {
  return relations([
    relation("tertialDocument", `${RELATIONSHIPS}/officeDocument`, "word/document.xml"),
    relation("tertialCore", `${PACKAGE_RELATIONSHIPS}/metadata/core-properties`, "docProps/core.xml"),
  ]);
}

function relation(id: string, type: string, target: string): Xml {
  return element("Relationship", { Id: id, Type: type, Target: target });
}

function relations(all: readonly Xml[]): string {
  return part(element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, all));
}

export function contentTypesPart(): string {
  return part(
    element(
      "Types",
      { xmlns: CONTENT_TYPES },
      byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      byEnding("xml", "application/xml"),
      byEnding("png", "image/png"),
      byEnding("svg", "image/svg+xml"),
      byName("/word/document.xml", `${CONTENT_TYPE}.document.main+xml`),
      ...["styles", "numbering", "settings", "fontTable"].map((name) =>
        byName(`/word/${name}.xml`, `${CONTENT_TYPE}.${name}+xml`),
      ),
      ...FURNITURE.map((name) => byName(`/word/${name}.xml`, `${CONTENT_TYPE}.${name.split("-")[0] ?? ""}+xml`)),
      byName("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ),
  );
}

function byEnding(ending: string, type: string): Xml {
  return element("Default", { Extension: ending, ContentType: type });
}

function byName(name: string, type: string): Xml {
  return element("Override", { PartName: name, ContentType: type });
}
