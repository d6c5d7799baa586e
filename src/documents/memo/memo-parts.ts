import type { Block, Heading } from "#documents/document.ts";
import { missing, written } from "#documents/inlines.ts";

/** A heading of the memo: chapters look alike from the proposed decision to the last list. */
export function chapter(text: string): Heading {
  return { kind: "heading", level: 1, look: "section", text };
}

/** What is written, or the visible place where it should have been. */
export function writtenOr(text: string | null, absence: string): readonly Block[] {
  return text === null ? [missing(absence)] : written(text);
}
