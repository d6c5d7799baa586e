import type { Letterhead } from "#documents/document.ts";
import { textsIn } from "#text/texts.ts";
import { words } from "./inline.ts";
import { layoutTable } from "./layout-table.ts";
import { gap, paragraph } from "./paragraph.ts";
import type { Press } from "./press.ts";
import { element, flag, joined, NOTHING, type Xml } from "./xml.ts";

const FACTS = 70;
const LABEL = 26;

/** Sender, officer and the matter's facts. Hangs out into the margins where the page lets it. */
export function letterhead(press: Press, head: Letterhead, room: number): Xml {
  const { left, right } = press.hang;
  const sender = joined([
    words(head.municipality),
    element("w:r", {}, flag("w:br")),
    words(head.unit, { style: press.characterStyle("muted"), bold: false, size: 10 }),
  ]);
  const whole = room + left + right;
  const label = textsIn("sv").documents.report.facts.officer;
  const officer =
    head.officer.length === 0
      ? gap(press)
      : joined([
          paragraph(press, "factLabel", words(label)),
          ...head.officer.map((line) => paragraph(press, "factValue", words(line), { after: 1 })),
        ]);
  const facts = head.facts.map((fact) => [
    { content: paragraph(press, "factLabel", words(fact.label)), inset: { x: 0, y: 0.6 }, middle: true },
    { content: paragraph(press, "factValue", words(fact.value), { after: 0 }), inset: { x: 0, y: 0.6 } },
  ]);
  const grid = facts.length === 0 ? NOTHING : layoutTable(press, [LABEL, FACTS - LABEL], facts);
  const isEmpty = head.officer.length === 0 && facts.length === 0;
  return joined([
    paragraph(press, "sender", sender, { left: -left, after: isEmpty ? 6 : 34 }),
    isEmpty
      ? NOTHING
      : layoutTable(press, [whole - FACTS, FACTS], [[{ content: officer }, { content: joined([grid, gap(press)]) }]], {
          indent: -left,
        }),
    isEmpty ? NOTHING : paragraph(press, "gap", NOTHING, { after: 24 }),
  ]);
}
