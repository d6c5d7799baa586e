import type { Block, Cell, Inline } from "#documents/document.ts";

/** Inlines as they are read, sign by sign: every blank is an ordinary one, so that a quoted sentence is found again. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(textOf).join("");
}

function textOf(part: Inline): string {
  if (typeof part === "string") return plainBlanks(part);
  switch (part.kind) {
    case "kept":
      return plainBlanks(part.text);
    case "line-break":
      return " ";
    case "symbol":
    case "page-of":
      return "";
    default:
      return inlineText(part.content);
  }
}

export const plainBlanks = (text: string): string => text.replaceAll(/[\s\u00a0]/g, " ");

/** Everything that a block says in inlines, piece by piece. */
export function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case "paragraph":
      return [block.content];
    case "list":
      return block.items;
    case "table":
      return block.rows.flatMap((row) => row.flatMap(ofCell));
    case "facts":
      return block.items.map(({ value }) => value);
    case "basis":
      return block.rows.map(({ content }) => content);
    case "title":
    case "heading":
      return [[block.text]];
    default:
      return [];
  }
}

const ofCell = ({ content, second }: Cell): readonly (readonly Inline[])[] =>
  second === undefined ? [content] : [content, second];
