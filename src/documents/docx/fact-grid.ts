import type { FactGrid } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import { inlines, words } from "./inline.ts";
import { layoutTable } from "./layout-table.ts";
import { gap, paragraph } from "./paragraph.ts";
import type { Press } from "./press.ts";
import { joined, NOTHING, type Xml } from "./xml.ts";

/** The third column holds the longest facts: where plan and model come from. */
const SHARES = [1, 1, 1.5, 1] as const;
const WHOLE = SHARES.reduce((sum, share) => sum + share, 0);
const SIZE = 9.5;
const GUTTER = 3;

/** The facts of the cover, four in a row between two rules. */
export function factGrid(press: Press, { items }: FactGrid, room: number): Xml {
  const widths = SHARES.map((share) => (room * share) / WHOLE);
  const rows: Xml[][] = [];
  for (let first = 0; first < items.length; first += SHARES.length) {
    rows.push(SHARES.map((_, column) => fact(press, items[first + column])));
  }
  const lines = { top: { width: 1.25, colour: INK.accent }, bottom: { width: 0.375, colour: INK.line } } as const;
  const cells = rows.map((row) => row.map((content) => ({ content, inset: { x: 0, y: 0.7 } })));
  return joined([layoutTable(press, widths, cells, { lines }), gap(press)]);
}

function fact(press: Press, item: FactGrid["items"][number] | undefined): Xml {
  if (item === undefined) return paragraph(press, "factValue", NOTHING);
  return joined([
    paragraph(press, "factLabel", words(item.label), { right: GUTTER }),
    paragraph(press, "factValue", inlines(press, item.value, { size: SIZE }), { after: 0, right: GUTTER }),
  ]);
}
