import type { Block, Cell, Inline, Table } from "#documents/document.ts";

/**
 * Rough heights in millimetres, from counts of characters. Layout itself decides; these only tell which parts are worth
 * measuring (a third of the time of a paper) and which could fill a page of their own and so must be allowed to divide.
 */
export const PAGE_HEIGHT = 252;
const TEXT_WIDTH = { report: 170, memo: 140 } as const;
const TEXT_POINTS = { report: 10, memo: 11 } as const;
const TABLE_POINTS = 9;
const MM_PER_POINT = 0.3528;
/** Mean width of a character and distance between lines, in em, of Source Sans 3 as the papers set it. */
const CHARACTER = 0.44;
const LINE = 1.17;
/** The share of a line that words leave empty at its end. */
const RAGGED = 0.06;

export type Kind = keyof typeof TEXT_WIDTH;

/** `lengths`: characters of each line that the writer has ended. */
function textHeight(lengths: readonly number[], width: number, points: number): number {
  const perLine = Math.max(1, width / (CHARACTER * points * MM_PER_POINT));
  const lines = lengths.reduce(
    (sum, length) => sum + (length <= perLine ? 1 : Math.ceil(length / (perLine * (1 - RAGGED)))),
    0,
  );
  return lines * LINE * points * MM_PER_POINT;
}

function lineLengths(parts: readonly Inline[]): readonly number[] {
  const lengths = [0];
  const add = (length: number): void => {
    lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + length;
  };
  for (const part of parts) {
    if (typeof part === "string") add(part.length);
    else if (part.kind === "line-break") lengths.push(0);
    else if ("content" in part) {
      const [first = 0, ...others] = lineLengths(part.content);
      add(first);
      lengths.push(...others);
    } else add(part.kind === "kept" ? part.text.length : 3);
  }
  return lengths;
}

export function columnWidths(table: Table, kind: Kind): number[] {
  const fixed = table.columns.reduce((sum, { width }) => sum + (width === "rest" ? 0 : width), 0);
  const rests = table.columns.filter(({ width }) => width === "rest").length;
  const rest = Math.max(10, (TEXT_WIDTH[kind] - fixed) / Math.max(1, rests));
  return table.columns.map(({ width }) => (width === "rest" ? rest : width));
}

function cellHeight({ content, second, chart }: Cell, width: number): number {
  const height = (parts: readonly Inline[] | undefined): number =>
    parts === undefined || parts.length === 0 ? 0 : textHeight(lineLengths(parts), width - 2.8, TABLE_POINTS);
  return height(content) + height(second) + (chart?.height ?? 0);
}

export function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  return 3 + Math.max(0, ...row.map((cell, index) => cellHeight(cell, widths[index] ?? 10)));
}

export function blocksHeight(blocks: readonly Block[], kind: Kind): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, kind), 0);
}

/** Blocks whose height hardly depends on what stands in them. */
const FIXED = {
  title: 25,
  heading: 11,
  facts: 24,
  cards: 24,
  letterhead: 40,
  "goal-head": 29,
  "page-break": 0,
} as const satisfies Partial<Record<Block["kind"], number>>;

function isFixed(block: Block): block is Extract<Block, { readonly kind: keyof typeof FIXED }> {
  return Object.hasOwn(FIXED, block.kind);
}

function blockHeight(block: Block, kind: Kind): number {
  if (isFixed(block)) return FIXED[block.kind];
  const width = TEXT_WIDTH[kind];
  const points = TEXT_POINTS[kind];
  const itemsHeight = (items: readonly (readonly Inline[])[], indent: number, gap: number): number =>
    items.reduce((sum, item) => sum + gap + textHeight(lineLengths(item), width - indent, points), 0);
  switch (block.kind) {
    case "table": {
      const widths = columnWidths(block, kind);
      return 7 + block.rows.reduce((sum, row) => sum + rowHeight(row, widths), 0);
    }
    case "paragraph":
      return 3 + textHeight(lineLengths(block.content), Math.min(width, 145), points);
    case "list":
      return 4 + itemsHeight(block.items, 5, 2.9);
    case "basis":
      return (
        16 +
        itemsHeight(
          block.rows.map(({ content }) => content),
          34,
          1.9,
        )
      );
    case "section":
      return blocksHeight(block.body, kind);
    case "columns":
      return Math.max(blocksHeight(block.left, kind), blocksHeight(block.right, kind));
    case "figure":
      return 6 + block.chart.height;
    case "bars":
      return 5 + block.items.length * 4.5;
    case "signatures":
      return 12 + Math.ceil(block.people.length / 2) * 36;
  }
}
