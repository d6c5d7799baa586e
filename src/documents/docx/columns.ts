import type { Block } from "#documents/document.ts";
import { layoutTable } from "./layout-table.ts";
import { ended, paragraph } from "./paragraph.ts";
import type { Place } from "./place.ts";
import type { Press } from "./press.ts";
import { joined, NOTHING, type Xml } from "./xml.ts";

type Columns = Extract<Block, { kind: "columns" }>;
type PrintBlocks = (press: Press, body: readonly Block[], place: Place) => Xml;

const GUTTER = 6;
const LEFT_SHARE = { report: 109 / 170, memo: 0.5 } as const;
/** A longer table runs over the page, and Word repeats no head row in a table within a table. */
const MOST_ROWS = 16;
/** In a narrower text (millimetres) two columns are too narrow each. */
const NARROWEST = { report: 158, memo: 120 } as const;

/**
 * Two columns as one table without lines, read left before right. When the left has a table too long for the page, or
 * the page is too narrow, the right stands under it.
 */
export function columns(press: Press, { left, right }: Columns, place: Place, print: PrintBlocks): Xml {
  const isLong = left.some((block) => block.kind === "table" && block.rows.length > MOST_ROWS);
  if (isLong || place.width < NARROWEST[press.kind]) {
    return joined([print(press, left, place), print(press, right, place)]);
  }
  const width = place.width * LEFT_SHARE[press.kind];
  const rest = place.width - width;
  const inside = { ...place, newPage: false, keep: false, inColumn: true };
  const cells = [
    { content: ended(press, print(press, left, { ...inside, width: width - GUTTER })) },
    { content: ended(press, print(press, right, { ...inside, width: rest })) },
  ];
  return joined([layoutTable(press, [width, rest], [cells], { divides: true }), paragraph(press, "gap", NOTHING)]);
}
