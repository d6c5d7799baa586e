import type { Anchor, Inline } from "#documents/document.ts";
import { symbolRun } from "./picture.ts";
import type { Press } from "./press.ts";
import { runProperties, type RunProperties } from "./properties.ts";
import { element, flag, joined, NOTHING, text, type Xml } from "./xml.ts";

/** What the words around look like: `size` in points, so that symbols can stand on their line. */
export type Setting = { readonly size: number; readonly run?: RunProperties };

const NO_BREAK_SPACE = "\u00a0";
const SYMBOL_HEIGHTS = { small: 2.9, normal: 3.4, large: 4.3 } as const;

/** Running text as runs. Every kind of inline is printed; the compiler refuses a new one that is not. */
export function inlines(press: Press, content: readonly Inline[], setting: Setting): Xml {
  return joined(content.map((part) => inline(press, part, setting)));
}

function inline(press: Press, part: Inline, setting: Setting): Xml {
  if (typeof part === "string") return words(part, setting.run);
  switch (part.kind) {
    case "strong":
      return inlines(press, part.content, withRun(setting, { bold: true }));
    case "emphasis":
      return inlines(press, part.content, withRun(setting, { italic: true }));
    case "muted":
      return inlines(press, part.content, withRun(setting, { style: press.characterStyle("muted") }));
    case "deviation":
      return inlines(press, part.content, withRun(setting, { style: press.characterStyle("deviation") }));
    case "kept":
      return words(part.text.replaceAll(" ", NO_BREAK_SPACE), setting.run, true);
    case "symbol":
      return symbolRun(press, part.symbol, part.alt, SYMBOL_HEIGHTS[part.size ?? "normal"], setting.size);
    case "link":
      return element(
        "w:hyperlink",
        { "w:anchor": press.bookmarkName(part.to), "w:history": 1 },
        inlines(press, part.content, setting),
      );
    case "page-of":
      return pageOf(press, part.to, setting.run);
    case "line-break":
      return element("w:r", {}, flag("w:br"));
    default:
      return part satisfies never;
  }
}

function withRun(setting: Setting, run: RunProperties): Setting {
  return { ...setting, run: { ...setting.run, ...run } };
}

/** Text as one run; line feeds become line breaks. `kept`: not divided at its hyphens either. */
export function words(of: string, properties: RunProperties = {}, kept = false): Xml {
  if (of === "") return NOTHING;
  const lines = of.split(/\r\n|[\r\n\u2028]/u);
  const set = lines.map((line, index) =>
    joined([index === 0 ? NOTHING : flag("w:br"), kept ? unbroken(line) : plain(line)]),
  );
  return element("w:r", {}, runProperties(properties), set);
}

function plain(line: string): Xml {
  return joined(
    line.split("\t").map((piece, index) => joined([index === 0 ? NOTHING : flag("w:tab"), textXml(piece)])),
  );
}

function unbroken(line: string): Xml {
  return joined(
    line.split("-").map((piece, index) => joined([index === 0 ? NOTHING : flag("w:noBreakHyphen"), textXml(piece)])),
  );
}

function textXml(of: string): Xml {
  return of === "" ? NOTHING : element("w:t", { "xml:space": "preserve" }, text(of));
}

/** A field with the answer that it had when the paper was made. Word counts it anew when it prints or saves as PDF. */
export function field(instruction: string, answer: string, properties: RunProperties = {}): Xml {
  const look = runProperties(properties);
  const mark = (type: string): Xml => element("w:r", {}, look, element("w:fldChar", { "w:fldCharType": type }));
  return joined([
    mark("begin"),
    element("w:r", {}, look, element("w:instrText", { "xml:space": "preserve" }, text(` ${instruction} `))),
    mark("separate"),
    words(answer, properties),
    mark("end"),
  ]);
}

function pageOf(press: Press, to: Anchor, properties: RunProperties | undefined): Xml {
  const page = press.pageOf(to);
  if (page === null) return NOTHING;
  return field(`PAGEREF ${press.bookmarkName(to)} \\h`, String(page), properties);
}

/** Marks the place of an anchor around its heading. */
export function bookmarked(press: Press, anchor: Anchor | undefined, content: Xml): Xml {
  if (anchor === undefined) return content;
  const id = press.nextBookmark();
  return joined([
    element("w:bookmarkStart", { "w:id": id, "w:name": press.bookmarkName(anchor) }),
    content,
    element("w:bookmarkEnd", { "w:id": id }),
  ]);
}
