declare const written: unique symbol;

/** Finished XML. Text becomes XML only through `text`, so that nothing a user wrote is ever read as markup. */
export type Xml = string & { readonly [written]: true };

export type Attributes = Readonly<Record<string, string | number>>;

/** Characters that no XML 1.0 file may hold, also as an entity: control characters and halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const MARKUP = /[&<>"]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(value: string): string {
  return value.replaceAll(FORBIDDEN, "").replaceAll(MARKUP, (found) => ENTITIES[found] ?? found);
}

/** A string as XML text. Characters that XML cannot hold are left out. */
export function text(value: string): Xml {
  return escaped(value) as Xml;
}

/** One element. Children that are empty leave no trace; an element without children closes itself. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | readonly Xml[])[]): Xml {
  let opening = `<${name}`;
  for (const key in attributes) opening += ` ${key}="${escaped(String(attributes[key]))}"`;
  let inside = "";
  for (const child of children) inside += typeof child === "string" ? child : child.join("");
  return (inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>`) as Xml;
}

export const NOTHING = "" as Xml;

export function joined(parts: readonly Xml[]): Xml {
  return parts.join("") as Xml;
}

/** The `w:val` elements that make up most of WordprocessingML: `value("w:jc", "right")`. */
export function value(name: string, of: string | number): Xml {
  return element(name, { "w:val": of });
}

/** A switch that is on by standing there: `w:keepNext`, `w:b`. */
export function flag(name: string): Xml {
  return `<${name}/>` as Xml;
}

/** A whole part of the package, with its declaration. */
export function part(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
