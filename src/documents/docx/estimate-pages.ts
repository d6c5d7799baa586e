import type { Anchor, Block, Document } from "#documents/document.ts";
import { heightOf } from "./estimate-heights.ts";
import { MEANT_WIDTH } from "./press.ts";

/** Millimetres between the margins of A4. */
const PAGE_HEIGHTS = { report: 252, memo: 240 } as const;

/**
 * The page on which each anchor is likely to stand, from rough heights. Word counts its fields anew when it prints or
 * saves as PDF; until then these are what the reader sees, which is better than nothing and than a question at opening.
 */
export function estimatePages(document: Document): ReadonlyMap<Anchor, number> {
  const height = PAGE_HEIGHTS[document.kind];
  const pages = new Map<Anchor, number>();
  let page = 1;
  let filled = 0;
  const breakPage = (): void => {
    if (filled > 0) page++;
    filled = 0;
  };
  const place = (block: Block): void => {
    if (block.kind === "page-break") return breakPage();
    if (block.kind === "section") {
      if (block.fit === "page") breakPage();
      for (const inner of block.body) place(inner);
      return;
    }
    if ("id" in block && block.id !== undefined) pages.set(block.id, page + (isFull(block, height - filled) ? 1 : 0));
    filled += heightOf([block], document.kind, MEANT_WIDTH[document.kind]);
    page += Math.floor(filled / height);
    filled %= height;
  };
  document.body.forEach(place);
  return pages;
}

const LEAST_UNDER_HEADING = 25;

/** No room for a heading and what must follow it. */
function isFull(block: Block, left: number): boolean {
  return block.kind === "heading" && left < LEAST_UNDER_HEADING;
}
