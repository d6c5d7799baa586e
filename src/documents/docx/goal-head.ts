import type { GoalHead } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import { textsIn } from "#text/texts.ts";
import { flow } from "#documents/inlines.ts";
import { bookmarked, inlines, words } from "./inline.ts";
import { layoutTable } from "./layout-table.ts";
import { gap, paragraph } from "./paragraph.ts";
import { symbolRun } from "./picture.ts";
import type { Press } from "./press.ts";
import { joined, NOTHING, type Xml } from "./xml.ts";

const SYMBOL = 9.5;
const SYMBOL_CELL = 14.5;
const WORD_CELL = 40;
const SMALL_SYMBOL = 2.9;
const META_POINTS = 8.8;
/** Puts the big symbol in the middle of its cell: raised as if beside text of this size. */
const BESIDE = 12.5;

/**
 * The wording of a goal as a heading of its own (Word leaves headings inside tables out of its navigation), and under it
 * facts and definition beside the verdict.
 */
export function goalHead(press: Press, head: GoalHead, room: number): Xml {
  const { goalHeading } = textsIn("sv").documents;
  const facts = head.facts.map((fact) => paragraph(press, "meta", words(fact), { keepNext: true, right: 4 }));
  const definition =
    head.definition === null
      ? NOTHING
      : paragraph(press, "definition", words(head.definition), { keepNext: true, before: 2, right: 4 });
  const left = joined([...facts, definition]);
  const cells = [
    { content: left === "" ? gap(press) : left },
    {
      content: paragraph(press, "grade", symbolRun(press, head.grade.symbol, null, SYMBOL, BESIDE), {
        align: "center",
      }),
      shade: INK.tint,
      inset: { x: 0, y: 1.2 },
      middle: true,
    },
    { content: verdict(press, head), shade: INK.tint, inset: { x: 1, y: 1.2 }, middle: true },
  ];
  const title = inlines(press, flow(goalHeading(head.number, head.title)), { size: META_POINTS });
  return joined([
    paragraph(press, "goalTitle", bookmarked(press, head.id, title)),
    layoutTable(press, [room - SYMBOL_CELL - WORD_CELL, SYMBOL_CELL, WORD_CELL], [cells]),
    gap(press),
  ]);
}

function verdict(press: Press, { grade, history }: GoalHead): Xml {
  const before = history.flatMap(({ period, symbol, label }, index) => [
    words(`${index === 0 ? "" : "   "}${period}\u00a0`),
    symbolRun(press, symbol, label, SMALL_SYMBOL, META_POINTS),
  ]);
  return joined([
    paragraph(press, "grade", words(grade.label), { keepNext: true }),
    before.length === 0 ? NOTHING : paragraph(press, "meta", joined(before)),
  ]);
}
