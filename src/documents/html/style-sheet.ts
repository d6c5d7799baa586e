import { DEVIATION, INK } from "#documents/palette.ts";
import type { Block, Document } from "#documents/document.ts";
import { baseCss } from "./base.css.ts";
import { blocksCss } from "./blocks.css.ts";
import { fontFaces } from "./font-faces.ts";
import { printCss } from "./print.css.ts";
import { tableCss } from "./table.css.ts";
import { widthClass } from "./table.tsx";

/** The whole style of one page. Only the widths of its tables and the texts of a printed copy's margins are its own. */
export function styleSheet(document: Document, blocks: readonly Block[]): string {
  const colours = Object.entries({ ...INK, deviation: DEVIATION.strong }).map(
    ([name, colour]) => `--${kebab(name)}:${colour}`,
  );
  const root = `:root{${colours.join(";")}}`;
  const own = compact([baseCss, blocksCss, tableCss, widths(blocks), printCss(document)].join("\n"));
  return [fontFaces, root, own].join("\n");
}

/** `--mm` is a millimetre of the paper on the screen. */
function widths(blocks: readonly Block[]): string {
  const used = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const { width } of block.columns) if (width !== "rest") used.add(width);
  }
  return [...used]
    .toSorted((a, b) => a - b)
    .map((width) => `.${widthClass(width)}{inline-size:calc(${width}*var(--mm))}`)
    .join("\n");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Comments and indentation are for us, not for the reader. */
function compact(css: string): string {
  return css
    .replace(/\/\*[^*]*\*\//g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
