import { textsIn } from "#text/texts.ts";
import type { Block, Inline, Paragraph } from "./document.ts";

const say = textsIn("sv").documents;

/** The text with ordinary spaces, for what is not set in lines: a file's title and keywords. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

const DATE = /\b(\d{4}-\d{2}-\d{2})\b/;

/** Running text with its no-break places: spaces inside figures and references, and dates that must not be split. */
export function flow(text: string): readonly Inline[] {
  return say
    .keptTogether(text)
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
