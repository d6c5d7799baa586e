import type { Bars } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import { words } from "./inline.ts";
import { layoutTable } from "./layout-table.ts";
import { gap, paragraph } from "./paragraph.ts";
import { barRun } from "./picture.ts";
import type { Press } from "./press.ts";
import { joined, NOTHING, type Xml } from "./xml.ts";

const COUNT = 6;
const MOST_LABEL = 60;
const BAR_HEIGHT = 2;
const SHORTEST = 0.6;

/** Label, bar and number in rows. The bar only repeats the number, so a screen reader passes over it. */
export function bars(press: Press, { items, note }: Bars, room: number): Xml {
  const label = Math.min(MOST_LABEL, (room - COUNT) * 0.68);
  const length = room - COUNT - label;
  const most = Math.max(1, ...items.map(({ count }) => count));
  const rows = items.map((item) => {
    const width = Math.max(SHORTEST, (length * item.count) / most);
    const bar = item.count === 0 ? NOTHING : barRun(press, INK.bar, width, BAR_HEIGHT);
    return [
      { content: paragraph(press, "cell", words(item.label)), inset: { x: 0, y: 0.2 } },
      { content: paragraph(press, "cell", bar), middle: true },
      { content: paragraph(press, "cell", words(String(item.count)), { align: "right" }), middle: true },
    ];
  });
  return joined([
    rows.length === 0 ? NOTHING : layoutTable(press, [label, length, COUNT], rows),
    note === "" ? gap(press) : paragraph(press, "note", words(note)),
  ]);
}
