import type { Document } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import type { Texts } from "#text/texts.ts";
import { field, words } from "./inline.ts";
import { declared } from "./namespaces.ts";
import { paragraph } from "./paragraph.ts";
import type { Press } from "./press.ts";
import { twips } from "./units.ts";
import { element, flag, joined, part, type Xml } from "./xml.ts";

const A4 = { width: 210, height: 297 } as const;

/** Millimetres. `hang`: how far letterhead and running heads reach out into the margins of the memo. */
type Page = Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>> & {
  readonly hang: { readonly left: number; readonly right: number };
};

const PAGES: Readonly<Record<Document["kind"], Page>> = {
  report: { top: 25, right: 20, bottom: 20, left: 20, header: 13, footer: 10, hang: { left: 0, right: 0 } },
  memo: { top: 27, right: 30, bottom: 30, left: 40, header: 14, footer: 12, hang: { left: 18, right: 10 } },
};

export function pageOf(kind: Document["kind"]): { readonly textWidth: number; readonly hang: Page["hang"] } {
  const { left, right, hang } = PAGES[kind];
  return { textWidth: A4.width - left - right, hang };
}

/** The parts of the running head and foot, by the name of their file. */
export const FURNITURE = ["header-first", "header", "footer-first", "footer"] as const;
export type Furniture = (typeof FURNITURE)[number];

/** The paper's section: A4, margins, and which head and foot stand on which page. */
export function sectionXml(kind: Document["kind"]): Xml {
  const { hang: _, ...margins } = PAGES[kind];
  return element(
    "w:sectPr",
    {},
    reference("header", "first"),
    reference("header", "default"),
    reference("footer", "first"),
    reference("footer", "default"),
    element("w:pgSz", { "w:w": twips(A4.width), "w:h": twips(A4.height) }),
    element("w:pgMar", {
      ...Object.fromEntries(Object.entries(margins).map(([side, width]) => [`w:${side}`, twips(width)])),
      "w:gutter": 0,
    }),
    flag("w:titlePg"),
  );
}

function reference(place: "header" | "footer", type: "first" | "default"): Xml {
  return element(`w:${place}Reference`, {
    "w:type": type,
    "r:id": relationOf(type === "first" ? `${place}-first` : place),
  });
}

export function relationOf(furniture: Furniture): string {
  return `tertial-${furniture}`;
}

/** The four parts. The report's first page has no head; the memo's has only the page number, and no other page a foot. */
export function furnitureParts(
  press: Press,
  document: Document,
  { page, of }: Texts["pages"],
): Record<Furniture, string> {
  const { textWidth, hang } = pageOf(document.kind);
  const numbered = joined([words(`${page} `), field("PAGE", "1"), words(` ${of} `), field("NUMPAGES", "1")]);
  const own = { left: -hang.left, right: -hang.right, rightTab: textWidth + hang.right };
  const between = element("w:r", {}, flag("w:tab"));
  const { left, right } = document.runningHead;
  const head = (content: Xml, line: boolean): string =>
    furniturePart("w:hdr", paragraph(press, "header", content, line ? { ...own, lines: UNDER } : own));
  const foot = (content: Xml): string => furniturePart("w:ftr", paragraph(press, "footer", content, own));
  if (document.kind === "memo") {
    return {
      "header-first": head(joined([between, numbered]), false),
      header: head(joined([words(`${left} · ${right}`), between, numbered]), false),
      "footer-first": foot(words(document.foot)),
      footer: foot(words("")),
    };
  }
  const reportFoot = foot(joined([words(document.foot), between, numbered]));
  return {
    "header-first": head(words(""), false),
    header: head(joined([words(left), between, words(right)]), true),
    "footer-first": reportFoot,
    footer: reportFoot,
  };
}

const UNDER = { bottom: { width: 0.375, colour: INK.rule, space: 4 } } as const;

function furniturePart(root: "w:hdr" | "w:ftr", content: Xml): string {
  return part(element(root, declared(["w", "r"]), content));
}
