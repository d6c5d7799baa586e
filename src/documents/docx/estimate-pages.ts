import type { Anchor, Block, Document } from "#documents/document.ts";
import { blocksHeight, PAGE_HEIGHT } from "#documents/typst/estimate.ts";

/**
 * The page on which each anchor is likely to stand, from rough heights. Word counts its fields anew when it prints or
 * saves as PDF; until then these are what the reader sees, which is better than nothing and than a question at opening.
 */
export function estimatePages(document: Document): ReadonlyMap<Anchor, number> {
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
    if ("id" in block && block.id !== undefined) pages.set(block.id, page + (isFull(filled, block) ? 1 : 0));
    filled += blocksHeight([block], document.kind);
    page += Math.floor(filled / PAGE_HEIGHT);
    filled %= PAGE_HEIGHT;
  };
  document.body.forEach(place);
  return pages;
}

/** No room for a heading and what must follow it. */
function isFull(filled: number, block: Block): boolean {
  return block.kind === "heading" && filled > PAGE_HEIGHT - 25;
}
