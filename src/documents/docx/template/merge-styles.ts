import { type Style, plainStyleId } from "#documents/docx/styles.ts";
import { declared } from "#documents/docx/namespaces.ts";
import { value } from "#documents/docx/xml.ts";
import { attribute, childOf, childrenOf, isElement, withChildren, type XmlElement, type XmlNode } from "./xml-tree.ts";

const EMPTY: XmlElement = { name: "w:styles", attributes: declared(["w"]), children: [] };
const LANGUAGE = "sv-SE";
/** Styles that every paragraph and table rests on; a template calls its own what it likes. */
const DEFAULTS: Readonly<Record<string, string>> = { Normal: "paragraph", "Normal Table": "table" };

export type StyleIds = (name: string) => string;

/**
 * What each style is called in a template: by Word's own rule a style is known by its name, in any capitals, while its
 * id differs between languages ("Rubrik1"). A name that the template lacks gets an id that nothing there has.
 */
export function styleIdsOf(template: XmlElement | null): StyleIds {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const style of childrenOf(template ?? undefined, "w:style")) {
    const id = attribute(style, "w:styleId") ?? "";
    const isDefault = ["1", "true", "on"].includes(attribute(style, "w:default") ?? "");
    const known = Object.entries(DEFAULTS).find(([, type]) => isDefault && type === attribute(style, "w:type"));
    taken.add(id);
    if (known !== undefined) ids.set(known[0].toLowerCase(), id);
    ids.set(nameOf(style), id);
  }
  return (name) => {
    const known = ids.get(name.toLowerCase());
    if (known !== undefined) return known;
    let id = plainStyleId(name);
    while (taken.has(id)) id += "Tertial";
    taken.add(id);
    ids.set(name.toLowerCase(), id);
    return id;
  };
}

function nameOf(style: XmlElement): string {
  return (attribute(childOf(style, "w:name"), "w:val") ?? "").toLowerCase();
}

/** The template's styles, each as it is, and after them ours that it has none of. The language of the text becomes Swedish. */
export function mergedStyles(template: XmlElement | null, ours: readonly Style[], ids: StyleIds): XmlElement {
  const root = template ?? EMPTY;
  const names = new Set(childrenOf(root, "w:style").map(nameOf));
  const missing = ours.filter(({ name }) => !names.has(name.toLowerCase()));
  const children = root.children.map((child) => (isElement(child, "w:docDefaults") ? inSwedish(child) : child));
  return withChildren(root, [...children, ...missing.map((style) => ({ made: style.xml(ids) }))]);
}

/** Readers aloud and spelling take the language from here; a template made on an English Word says English. */
function inSwedish(defaults: XmlElement): XmlElement {
  const run = childOf(childOf(defaults, "w:rPrDefault"), "w:rPr");
  const language = childOf(run, "w:lang");
  if (run === undefined) return defaults;
  const spoken: XmlNode =
    language === undefined
      ? { made: value("w:lang", LANGUAGE) }
      : { ...language, attributes: { ...language.attributes, "w:val": LANGUAGE } };
  const others = run.children.filter((child) => child !== language);
  const changed = withChildren(run, [
    ...others.slice(0, languagePlace(others)),
    spoken,
    ...others.slice(languagePlace(others)),
  ]);
  return withChildren(
    defaults,
    defaults.children.map((child) =>
      isElement(child, "w:rPrDefault")
        ? withChildren(
            child,
            child.children.map((each) => (each === run ? changed : each)),
          )
        : child,
    ),
  );
}

/** Only these stand after the language among the properties of a run. */
const AFTER_LANGUAGE = new Set(["w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange"]);

function languagePlace(properties: readonly XmlNode[]): number {
  const place = properties.findIndex((child) => isElement(child) && AFTER_LANGUAGE.has(child.name));
  return place === -1 ? properties.length : place;
}
