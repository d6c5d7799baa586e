import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from "#documents/docx/namespaces.ts";
import { element } from "#documents/docx/xml.ts";
import { relationsPath, typeUri } from "./relations.ts";
import { attribute, isElement, parseXml, withChildren, writeXml, type XmlElement } from "./xml-tree.ts";

export type NewPart = { readonly path: string; readonly type: string };
export type NewRelation = { readonly id: string; readonly type: string; readonly target: string };

/** The list of content types with ours in it. A template file (.dotx) becomes an ordinary document. */
export function mergedTypes(
  bytes: Uint8Array | undefined,
  endings: Readonly<Record<string, string>>,
  parts: readonly NewPart[],
): string {
  const root = rootOf(bytes, "Types", CONTENT_TYPES);
  const names = new Set(parts.map(({ path }) => `/${path}`.toLowerCase()));
  const kept = root.children.filter(
    (child) => !(isElement(child, "Override") && names.has((attribute(child, "PartName") ?? "").toLowerCase())),
  );
  const known = new Set(
    kept.flatMap((child) => (isElement(child, "Default") ? [(attribute(child, "Extension") ?? "").toLowerCase()] : [])),
  );
  const defaults = Object.entries(endings)
    .filter(([ending]) => !known.has(ending))
    .map(([ending, type]) => ({ made: element("Default", { Extension: ending, ContentType: type }) }));
  const overrides = parts.map(({ path, type }) => ({
    made: element("Override", { PartName: `/${path}`, ContentType: type }),
  }));
  const asDocument = kept.map((child) => (isElement(child) ? documentType(child) : child));
  return writeXml(withChildren(root, [...defaults, ...asDocument, ...overrides]));
}

function documentType(entry: XmlElement): XmlElement {
  const type = attribute(entry, "ContentType") ?? "";
  return {
    ...entry,
    attributes: {
      ...entry.attributes,
      ContentType: type.replace("wordprocessingml.template.main", "wordprocessingml.document.main"),
    },
  };
}

/** A part's relations with ours in them, and without those whose type `without` names. */
export function mergedRelations(
  bytes: Uint8Array | undefined,
  added: readonly NewRelation[],
  without: readonly string[] = [],
): string {
  const root = rootOf(bytes, "Relationships", PACKAGE_RELATIONSHIPS);
  const kept = root.children.filter((child) => {
    const type = isElement(child) ? (attribute(child, "Type") ?? "").split("/").at(-1) : undefined;
    return type === undefined || !without.includes(type);
  });
  const own = added.map(({ id, type, target }) => ({
    made: element("Relationship", { Id: id, Type: typeUri(type), Target: target }),
  }));
  return writeXml(withChildren(root, [...kept, ...own]));
}

function rootOf(bytes: Uint8Array | undefined, name: string, xmlns: string): XmlElement {
  const root = bytes === undefined ? null : parseXml(bytes);
  return root ?? { name, attributes: { xmlns }, children: [] };
}

/** A start of names for what we add, that nothing in the template bears: a printed paper may itself be the template. */
export function freeMark(parts: ReadonlyMap<string, Uint8Array>, main: string): string {
  const names = new TextDecoder().decode(parts.get(relationsPath(main)) ?? new Uint8Array());
  let highest = 0;
  for (const [, number = ""] of names.matchAll(/["/]tertial(?:(\d{1,6})x)?/gu)) {
    highest = Math.max(highest, number === "" ? 1 : Number(number));
  }
  return highest === 0 ? "tertial" : `tertial${highest + 1}x`;
}
