import type { Signatures } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";
import { words } from "./inline.ts";
import { layoutTable } from "./layout-table.ts";
import { gap, paragraph } from "./paragraph.ts";
import type { Press } from "./press.ts";
import { joined, type Xml } from "./xml.ts";

/** Points over the line: 25 mm for a hand. */
const ROOM_FOR_A_HAND = 71;
const LINE = { top: { width: 0.5, colour: INK.ink, space: 3 } } as const;

/** A line to sign on over each name, two beside each other. Rows are not divided, so a line stays with its name. */
export function signatures(press: Press, { people }: Signatures, room: number): Xml {
  const rows = [];
  for (let first = 0; first < people.length; first += 2) {
    rows.push([first, first + 1].map((index) => ({ content: signature(press, people[index]) })));
  }
  return joined([layoutTable(press, [room / 2, room / 2], rows), gap(press)]);
}

function signature(press: Press, person: Signatures["people"][number] | undefined): Xml {
  if (person === undefined) return gap(press);
  return joined([
    paragraph(press, "body", words(person.name), {
      keepNext: true,
      lines: LINE,
      before: ROOM_FOR_A_HAND,
      after: 0,
      right: 6,
    }),
    paragraph(press, "meta", words(person.title), { right: 6 }),
  ]);
}
