import type { Press } from "./press.ts";
import { paragraphProperties } from "./properties.ts";
import { element, joined, value, type Xml } from "./xml.ts";

/** Which patterns of numbering the lists follow: ids of `w:abstractNum`. */
export type Patterns = { readonly numbered: number; readonly bullets: number };

const INDENT = { left: 8, hanging: 6 } as const;

/** The patterns, those of them that are asked for, as they are where no template has its own. */
export function patternXml({ numbered, bullets }: Partial<Patterns>): readonly Xml[] {
  return [
    ...(numbered === undefined ? [] : [pattern(numbered, "decimal", "%1.")]),
    ...(bullets === undefined ? [] : [pattern(bullets, "bullet", "•")]),
  ];
}

function pattern(id: number, format: "decimal" | "bullet", mark: string): Xml {
  return element(
    "w:abstractNum",
    { "w:abstractNumId": id },
    value("w:multiLevelType", "singleLevel"),
    element(
      "w:lvl",
      { "w:ilvl": 0 },
      value("w:start", 1),
      value("w:numFmt", format),
      element("w:lvlText", { "w:val": mark }),
      value("w:lvlJc", "left"),
      paragraphProperties(INDENT),
    ),
  );
}

/** One `w:num` for all bullets, and one for each numbered list, which starts it at 1. */
export function listXml(press: Press, { numbered, bullets }: Patterns): Xml {
  const restart = element("w:lvlOverride", { "w:ilvl": 0 }, value("w:startOverride", 1));
  return joined([
    element("w:num", { "w:numId": press.bulletList }, value("w:abstractNumId", bullets)),
    ...press.numberedLists.map((id) =>
      element("w:num", { "w:numId": id }, value("w:abstractNumId", numbered), restart),
    ),
  ]);
}
