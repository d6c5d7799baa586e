import type { Cards } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import { words } from "./inline.ts";
import { layoutTable, type LayoutCell } from "./layout-table.ts";
import { gap, paragraph } from "./paragraph.ts";
import { symbolRun } from "./picture.ts";
import type { Press } from "./press.ts";
import { joined, NOTHING, type Xml } from "./xml.ts";

const MOST_IN_A_ROW = 6;
const SYMBOL = 7;
const COUNT_POINTS = 19;
/** White lines part the cards: a column of empty cells would be read out. */
const PARTED = { insideV: { width: 6, colour: INK.white }, insideH: { width: 6, colour: INK.white } } as const;

/** The counts by grade, each on a tinted ground. */
export function cards(press: Press, { items, note }: Cards, room: number): Xml {
  const across = Math.min(MOST_IN_A_ROW, Math.max(1, items.length));
  const widths = Array.from({ length: across }, () => room / across);
  const rows: LayoutCell[][] = [];
  for (let first = 0; first < items.length; first += across) {
    const row = items.slice(first, first + across).map((item) => card(press, item));
    while (row.length < across) row.push({ content: paragraph(press, "gap", NOTHING) });
    rows.push(row);
  }
  return joined([
    items.length === 0 ? NOTHING : layoutTable(press, widths, rows, { lines: PARTED }),
    note === "" ? gap(press) : paragraph(press, "note", words(note)),
  ]);
}

function card(press: Press, { symbol, count, previous, label }: Cards["items"][number]): LayoutCell {
  const before = { style: press.characterStyle("muted"), bold: false, size: 8.5 };
  return {
    shade: INK.tint,
    inset: { x: 2.6, y: 1.4 },
    content: joined([
      paragraph(
        press,
        "count",
        joined([
          symbolRun(press, symbol, null, SYMBOL, COUNT_POINTS),
          words(` ${count}`),
          previous === null ? NOTHING : words(` (${previous})`, before),
        ]),
      ),
      paragraph(press, "cell", words(label)),
    ]),
  };
}
