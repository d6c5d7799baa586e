import type { Block, Inline, Paragraph } from "./document.ts";

const SPACE = "\u00a0";

const UNIT = "(?:%|procent\\b|kr\\b|kronor\\b|st\\b)";

/** What must stand on one line: `tertial 3 2024`, `1 140`, `7,4 %`, `§ 201`, `mål 8`, `KS 2025/0031`, `31 mars`. */
const TOGETHER = new RegExp(
  [
    "(?<!\\p{L})(?:tertial|kvartal|halvår|år|mål|kap\\.|punkt) \\d+(?:\\.\\d+)*(?: \\d{4}\\b)?",
    `(?<![\\d.,-])\\d{1,3}(?: \\d{3})+(?:,\\d+)?\\b(?: ${UNIT})?`,
    `\\d+(?:,\\d+)? ${UNIT}`,
    "§§? \\d+",
    "\\p{Lu}{2,4} \\d{2,4}/\\d+",
    "\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\\b(?: \\d{4}\\b)?",
  ].join("|"),
  "giu",
);

/** The text with no-break spaces where a line must not break. */
export function together(text: string): string {
  return text.replace(TOGETHER, (match) => match.replaceAll(" ", SPACE));
}

/** The text with ordinary spaces, for what is not set in lines: a file's title and keywords. */
export function plain(text: string): string {
  return text.replaceAll(SPACE, " ");
}

const DATE = /\b(\d{4}-\d{2}-\d{2})\b/;

/** Running text with its no-break places: spaces inside figures and references, and dates that must not be split. */
export function flow(text: string): readonly Inline[] {
  return together(text)
    .split(DATE)
    .flatMap((part, place): readonly Inline[] => {
      if (part === "") return [];
      return place % 2 === 1 ? [kept(part)] : [part];
    });
}

export function kept(text: string): Inline {
  return { kind: "kept", text };
}

export function strong(...content: readonly Inline[]): Inline {
  return { kind: "strong", content };
}

export function muted(...content: readonly Inline[]): Inline {
  return { kind: "muted", content };
}

export const LINE_BREAK: Inline = { kind: "line-break" };

/** The parts with `between` between them; empty parts are left out. */
export function joined(parts: readonly (readonly Inline[])[], between: readonly Inline[]): readonly Inline[] {
  return parts.filter((part) => part.length > 0).flatMap((part, place) => (place === 0 ? part : [...between, ...part]));
}

/** One line of a text that may hold line breaks: each becomes a break, never a space. */
function lines(text: string): readonly Inline[] {
  return joined(
    text.split(/\r?\n/).map((line) => flow(line.trim())),
    [LINE_BREAK],
  );
}

/** What a person has written, cut where there is an empty line; lines that all begin with a dash are a list. */
export function written(text: string, role: Paragraph["role"] = "body"): readonly Block[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const rows = part.trim().split(/\r?\n/);
      const isList = rows.length > 1 && rows.every((row) => LIST_MARK.test(row.trim()));
      if (!isList) return paragraph(lines(part.trim()), role);
      return { kind: "list", look: "bullets", items: rows.map((row) => flow(row.trim().replace(LIST_MARK, ""))) };
    });
}

const LIST_MARK = /^[-–•*]\s+/;

export function paragraph(content: readonly Inline[], role: Paragraph["role"] = "body"): Paragraph {
  return { kind: "paragraph", role, content };
}

/** A part that should be here and is not: printed so that nobody can miss it. */
export function missing(text: string): Paragraph {
  return paragraph([text], "missing");
}

/** A text as inlines on one line, for a cell: its paragraphs divided by line breaks. */
export function inCell(text: string): readonly Inline[] {
  return lines(text.replace(/(?:\r?\n[ \t]*)+/g, "\n"));
}
