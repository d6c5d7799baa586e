import type { Basis } from "#documents/document.ts";
import { POINTS_PER_MM } from "#documents/charts/drawing.tsx";
import { textWidth } from "#documents/charts/text-width.ts";
import { inlines, words } from "./inline.ts";
import { paragraph } from "./paragraph.ts";
import type { Press } from "./press.ts";
import { BESIDE_RULE, RULE_INDENT } from "./styles.ts";
import { flag, element, joined, type Xml } from "./xml.ts";

const SIZE = 9;
/** How the goal was judged: label, tab and text, behind a line that its heading, though of another style, shares. */
export function basis(press: Press, { heading, rows }: Basis): Xml {
  const indent = widened(rows.map(({ label }) => label));
  return joined([
    paragraph(press, "heading2", words(heading), { lines: BESIDE_RULE, ...RULE_INDENT, ...indent }),
    ...rows.map(({ label, content }, index) =>
      paragraph(
        press,
        "rule",
        joined([
          words(label, { bold: true }),
          element("w:r", {}, flag("w:tab")),
          inlines(press, content, { size: SIZE }),
        ]),
        index === rows.length - 1 ? { ...indent, after: 6 } : indent,
      ),
    ),
  ]);
}

/** More room for labels when one is longer than the style has room for; all in a basis the same, so that the line is one. */
function widened(labels: readonly string[]): { readonly left?: number; readonly hanging?: number } {
  const { left, hanging } = RULE_INDENT;
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, SIZE) / POINTS_PER_MM));
  const room = Math.min(WIDEST_LABEL, longest * BOLD + AFTER_LABEL);
  return room <= hanging ? {} : { left: left - hanging + room, hanging: room };
}

const AFTER_LABEL = 2.5;
const WIDEST_LABEL = 45;
/** The widths are those of semibold. */
const BOLD = 1.05;
