import type { Block } from "#documents/document.ts";
import { bars } from "./bars.ts";
import { basis } from "./basis.ts";
import { cards } from "./cards.ts";
import { columns } from "./columns.ts";
import { dataTable } from "./data-table.ts";
import { factGrid } from "./fact-grid.ts";
import { goalHead } from "./goal-head.ts";
import { letterhead } from "./letterhead.ts";
import { gap, paragraph, stacked, withoutLastGap } from "./paragraph.ts";
import { chartRun } from "./picture.ts";
import type { Place } from "./place.ts";
import type { Press } from "./press.ts";
import { heading, list, prose, title } from "./prose.ts";
import { signatures } from "./signatures.ts";
import { joined, NOTHING, type Xml } from "./xml.ts";

/** Blocks one after the other. With `place.keep` they share a page with what follows them. */
export function blocks(press: Press, body: readonly Block[], place: Place): Xml {
  let newPage = place.newPage;
  const printed = body.map((each) => {
    if (each.kind === "page-break") {
      newPage = true;
      return NOTHING;
    }
    const xml = block(press, each, { ...place, newPage });
    newPage = false;
    return xml;
  });
  return stacked(press, printed);
}

/** Every kind of block is printed; the compiler refuses a new one that is not. */
function block(press: Press, each: Exclude<Block, { kind: "page-break" }>, place: Place): Xml {
  switch (each.kind) {
    case "title":
      return title(press, each, place);
    case "heading":
      return heading(press, each, place);
    case "paragraph":
      return prose(press, each, place);
    case "list":
      return list(press, each, place);
    case "section":
      return section(press, each, place);
    case "goal-head":
      return goalHead(press, each, place.width);
    default:
      return joined([onNewPage(press, place), apart(press, each, place)]);
  }
}

type Apart = Exclude<
  Block,
  { kind: "page-break" | "title" | "heading" | "paragraph" | "list" | "section" | "goal-head" }
>;

/** Blocks that cannot begin a page by themselves. */
function apart(press: Press, each: Apart, place: Place): Xml {
  switch (each.kind) {
    case "facts":
      return factGrid(press, each, place.width);
    case "cards":
      return cards(press, each, place.width);
    case "table":
      return joined([dataTable(press, each, place), gap(press)]);
    case "bars":
      return bars(press, each, place.width);
    case "basis":
      return basis(press, each);
    case "letterhead":
      return letterhead(press, each, place.width);
    case "signatures":
      return signatures(press, each, place.width);
    case "figure":
      return paragraph(press, "figure", chartRun(press, each.chart, place.width), place.keep ? { keepNext: true } : {});
    case "columns":
      return columns(press, each, place, blocks);
    default:
      return each satisfies never;
  }
}

function section(press: Press, each: Extract<Block, { kind: "section" }>, place: Place): Xml {
  const newPage = place.newPage || each.fit === "page";
  if (each.fit === "page") return withoutLastGap(press, blocks(press, each.body, { ...place, newPage }));
  if (each.fit === "flow") return blocks(press, each.body, place);
  const last = each.body.length - 1;
  return joined([
    blocks(press, each.body.slice(0, last), { ...place, newPage, keep: true }),
    blocks(press, each.body.slice(last), { ...place, newPage: newPage && last === 0 }),
  ]);
}

function onNewPage(press: Press, place: Place): Xml {
  return place.newPage ? paragraph(press, "gap", NOTHING, { pageBreakBefore: true }) : NOTHING;
}
