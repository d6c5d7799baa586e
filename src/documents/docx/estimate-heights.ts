import type { Block, Cell, Document, Inline, Table } from "#documents/document.ts";
import { columnWidths } from "./data-table.ts";
import { isKey, KEY_ACROSS } from "./prose.ts";

/**
 * Rough heights in millimetres of what Word will make of the blocks, from counts of characters, in Calibri, which most
 * readers will see. Good enough to tell the page of a goal that begins one; Word itself decides.
 */
const MM_PER_POINT = 25.4 / 72;
/** Mean width of a letter, and distance between lines of prose and of tables, in parts of the size. */
const LETTER = 0.47;
const PROSE_LINE = 1.12;
const TABLE_LINE = 1.04;
const TABLE_POINTS = 9;
const CELL_SIDES = 2.8;
const ROW_AIR = 1.1;
const HEAD_ROW = 4.2;
const WIDEST_PROSE = 145;
const BODY_POINTS = { report: 10, memo: 11 } as const;
const HEADINGS = { report: [13, 6.8, 6], memo: [13, 11, 8] } as const;
const KEY_ROW = 4.4;
const CARD_ROW = 17;
const LETTERHEAD = { report: 15, memo: 60 } as const;
/** The left column's share of the room, as in the report. */
const LEFT = 0.6;

export function heightOf(blocks: readonly Block[], kind: Document["kind"], width: number): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, kind, width), 0);
}

function lines(characters: number, width: number, points: number): number {
  return Math.max(1, Math.ceil(characters / (width / (LETTER * points * MM_PER_POINT))));
}

function proseHeight(characters: number, width: number, points: number, after: number): number {
  return lines(characters, Math.min(width, WIDEST_PROSE), points) * points * PROSE_LINE * MM_PER_POINT + after;
}

function cellHeight({ content, second, chart }: Cell, width: number): number {
  const room = width - CELL_SIDES;
  const first = content.length === 0 ? 0 : lines(lengthOf(content), room, TABLE_POINTS);
  const rest = second === undefined ? 0 : lines(lengthOf(second), room, TABLE_POINTS);
  return (first + rest) * TABLE_POINTS * TABLE_LINE * MM_PER_POINT + (chart?.height ?? 0);
}

function tableHeight({ columns, rows }: Table, room: number): number {
  const widths = columnWidths(columns, room, 1);
  const heights = rows.map((row) => Math.max(0, ...row.map((cell, index) => cellHeight(cell, widths[index] ?? room))));
  return heights.reduce((sum, height) => sum + height + ROW_AIR, HEAD_ROW);
}

function blockHeight(block: Block, kind: Document["kind"], width: number): number {
  const points = BODY_POINTS[kind];
  switch (block.kind) {
    case "heading":
      return HEADINGS[kind][block.level - 1] ?? 0;
    case "paragraph":
      return proseHeight(lengthOf(block.content), width, points, block.role === "note" ? 0.5 : 2);
    case "list":
      if (isKey(block.items)) return Math.ceil(block.items.length / KEY_ACROSS) * KEY_ROW;
      return block.items.reduce((sum, item) => sum + proseHeight(lengthOf(item), width, points - 1, 1), 0);
    case "table":
      return tableHeight(block, width);
    case "basis":
      return block.rows.reduce((sum, row) => sum + proseHeight(lengthOf(row.content), width - 24, 9, 0.7), 8.5);
    case "section":
      return heightOf(block.body, kind, width);
    case "columns":
      return Math.max(heightOf(block.left, kind, width * LEFT), heightOf(block.right, kind, width * (1 - LEFT)));
    case "figure":
      return block.chart.height + 0.5;
    default:
      return fixedHeight(block, kind);
  }
}

type Fixed = Exclude<
  Block,
  { kind: "heading" | "paragraph" | "list" | "table" | "basis" | "section" | "columns" | "figure" }
>;

function fixedHeight(block: Fixed, kind: Document["kind"]): number {
  switch (block.kind) {
    case "goal-head":
      return 24;
    case "bars":
      return block.items.length * 3.9 + 4;
    case "cards":
      return Math.ceil(block.items.length / 6) * CARD_ROW + 5;
    case "facts":
      return Math.ceil(block.items.length / 4) * 9.5 + 2;
    case "letterhead":
      return LETTERHEAD[kind];
    case "title":
      return block.subtitle === null ? 15 : 17;
    case "signatures":
      return Math.ceil(block.people.length / 2) * 37;
    case "page-break":
      return 0;
    default:
      return block satisfies never;
  }
}

/** A symbol is as wide as two letters, a page number as well. */
const NOT_WORDS = 2;

/** How many letters the text is long. */
function lengthOf(content: readonly Inline[]): number {
  return content.reduce((sum, part) => {
    if (typeof part === "string") return sum + part.length;
    if (part.kind === "kept") return sum + part.text.length;
    return sum + ("content" in part ? lengthOf(part.content) : NOT_WORDS);
  }, 0);
}
