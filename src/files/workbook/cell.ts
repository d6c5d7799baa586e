import { unescapeCellText } from "#xlsx/cell-text.ts";
import { GENERAL, type NumberFormat } from "./number-format.ts";
import type { WorkbookContext } from "./context.ts";
import type { Attributes } from "./xml.ts";

/** What a cell shows. Of a formula, the value that was last calculated; nothing is ever calculated here. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormat }
  | { readonly kind: "date"; readonly date: string; readonly showsDay: boolean }
  /** `#REF!`, `#N/A` and their like. */
  | { readonly kind: "error"; readonly text: string };

/** The cell, or null when it shows nothing. `text` is the content of `<v>`, or of `<is>` for inline text. */
export function cellOf(attributes: Attributes, text: string, context: WorkbookContext): Cell | null {
  switch (attributes["t"]) {
    case "s":
      return textCell(context.strings[Number(text)] ?? "");
    case "inlineStr":
    case "str":
      return textCell(text);
    case "e":
      return { kind: "error", text };
    case "b":
      return textCell(text === "1" ? "SANT" : "FALSKT");
    case "d":
      return { kind: "date", date: text.slice(0, 10), showsDay: true };
    default:
      return numberCell(text.trim(), attributes["s"], context);
  }
}

/** Blanks at the ends are what people's fingers left. */
function textCell(raw: string): Cell | null {
  const text = raw.trim();
  return text === "" ? null : { kind: "text", text: unescapeCellText(text) };
}

function numberCell(text: string, style: string | undefined, context: WorkbookContext): Cell | null {
  if (text === "") return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: "error", text };
  const format = context.formats[Number(style ?? 0)] ?? GENERAL;
  const date = format.isDate ? dateOfSerial(value, context.countsFrom1904) : null;
  return date === null ? { kind: "number", value, format } : { kind: "date", date, showsDay: format.showsDay };
}

const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;

/**
 * The date of Excel's day number; the time of day is dropped. Old workbooks from a Mac count from 1904, others from
 * 1900, which Excel takes for a leap year: before 1 March 1900 the count is one day off. Null outside the calendar.
 */
export function dateOfSerial(serial: number, countsFrom1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < 0 || days > LAST_SERIAL) return null;
  if (countsFrom1904) return isoDate(Date.UTC(1904, 0, 1) + days * DAY);
  if (days === 0 || days === 60) return null;
  return isoDate(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
