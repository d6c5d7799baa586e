import { textsIn } from "#text/texts.ts";
import type { Block, Cell, Chart, Document, Inline, Table } from "#documents/document.ts";
import { symbolSvg } from "#documents/symbols.tsx";
import { blocksHeight, columnWidths, PAGE_HEIGHT, rowHeight, type Kind } from "./estimate.ts";
import { plainText, setHeading, setText } from "./set-text.ts";

/** What Typst reads: the document as JSON, and its pictures by path. */
export type Typesetting = { readonly json: string; readonly files: ReadonlyMap<string, string> };

/** The words that the printer adds to those of the tree. */
export type PrinterWords = {
  readonly page: string;
  readonly of: string;
  goalHeading(number: string, title: string): string;
};

/** A row, box or group estimated higher than this may be divided: one higher than a page would be cut off. */
const UNDIVIDED = 160;
/** A table not higher than this is never divided: a lone row on the next page says nothing. */
const SHORT_TABLE = 60;
/** Estimates are a fifth too high, more or less: between these shares of a page a goal is measured. */
const NEAR = { least: 1.1, most: 1.4 } as const;
const MOST_KEPT_CHARACTERS = 40;

type Setter = { readonly kind: Kind; readonly words: PrinterWords; readonly files: Map<string, string> };

/**
 * The tree as plain values for the Typst program: text made ready to set, pictures moved to files, and hints on what may
 * be divided. Text never becomes source, so nothing a user writes is read as markup.
 */
export function typesetting(document: Document, words: PrinterWords): Typesetting {
  const files = new Map<string, string>();
  const setter: Setter = { kind: document.kind, words, files };
  const json = JSON.stringify({
    kind: document.kind,
    language: document.language,
    title: plainText(document.title),
    author: plainText(document.author),
    date: document.date === null ? null : document.date.split("-").map(Number),
    keywords: document.keywords.map(plainText),
    runningHead: { left: setText(document.runningHead.left), right: setText(document.runningHead.right) },
    foot: setText(document.foot),
    labels: { page: words.page, of: words.of },
    body: document.body.map((block) => setBlock(block, setter)),
  });
  return { json, files };
}

function symbolFile(key: string, { files }: Setter): string {
  const path = `/symbols/${key}.svg`;
  if (!files.has(path)) files.set(path, symbolSvg(key));
  return path;
}

function setChart(chart: Chart, { files }: Setter) {
  const path = `/charts/${files.size}.svg`;
  // The firm blank has the common blank's glyph; see `setText`.
  files.set(path, chart.svg.replaceAll("\u00a0", " "));
  return { file: path, alt: plainText(chart.alt), width: chart.width };
}

function setInlines(parts: readonly Inline[], setter: Setter): unknown[] {
  return parts.map((part) => {
    if (typeof part === "string") return { kind: "text", text: setText(part) };
    switch (part.kind) {
      case "strong":
      case "emphasis":
      case "muted":
      case "deviation":
      case "link":
        return { ...part, content: setInlines(part.content, setter) };
      case "kept": {
        const text = setText(part.text);
        return { kind: part.text.length <= MOST_KEPT_CHARACTERS ? "kept" : "text", text };
      }
      case "symbol":
        return {
          kind: "symbol",
          file: symbolFile(part.symbol, setter),
          alt: part.alt === null ? null : plainText(part.alt),
          size: part.size ?? "normal",
        };
      case "page-of":
      case "line-break":
        return part;
    }
  });
}

/** A symbol first in a cell stands in a column of its own, so the blank after it would indent the words. */
function withoutBlankAfterSymbol([first, second, ...others]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const isSymbol = typeof first === "object" && first.kind === "symbol";
  return [first, isSymbol && typeof second === "string" ? second.trimStart() : second, ...others];
}

function setCell(cell: Cell, setter: Setter) {
  return {
    content: setInlines(withoutBlankAfterSymbol(cell.content), setter),
    ...(cell.second === undefined ? {} : { second: setInlines(cell.second, setter) }),
    ...(cell.chart === undefined ? {} : { chart: setChart(cell.chart, setter) }),
  };
}

function setTable(table: Table, setter: Setter) {
  const widths = columnWidths(table, setter.kind);
  return {
    kind: table.kind,
    columns: table.columns.map((column) => ({ ...column, header: setText(column.header) })),
    rows: table.rows.map((row) => ({
      divides: rowHeight(row, widths) > UNDIVIDED,
      cells: row.map((cell) => setCell(cell, setter)),
    })),
    hasSum: table.hasSum ?? false,
    divides: blocksHeight([table], setter.kind) > SHORT_TABLE,
    // Rows with a chart are read along its middle; rows of words from the top.
    middle: table.rows.some((row) => row.some((cell) => cell.chart !== undefined)),
  };
}

function setBlocks(blocks: readonly Block[], setter: Setter): unknown[] {
  return blocks.map((block) => setBlock(block, setter));
}

function setBlock(block: Block, setter: Setter): unknown {
  switch (block.kind) {
    case "title":
      return {
        kind: "title",
        text: setHeading(block.text),
        subtitle: block.subtitle === null ? null : setInlines(block.subtitle, setter),
      };
    case "heading":
      return { ...block, text: setHeading(block.text) };
    case "paragraph":
      return { ...block, content: setInlines(block.content, setter) };
    case "list":
      return { ...block, items: block.items.map((item) => setInlines(item, setter)) };
    case "facts":
      return {
        kind: "facts",
        items: block.items.map(({ label, value }) => ({ label: setText(label), value: setInlines(value, setter) })),
      };
    case "table":
      return setTable(block, setter);
    case "figure":
      return { kind: "figure", chart: setChart(block.chart, setter) };
    case "columns":
      return { kind: "columns", left: setBlocks(block.left, setter), right: setBlocks(block.right, setter) };
    case "page-break":
      return block;
    case "section":
    case "basis":
      return setGroup(block, setter);
    default:
      return setSpecial(block, setter);
  }
}

type Group = Extract<Block, { readonly kind: "section" | "basis" }>;

function setGroup(block: Group, setter: Setter): unknown {
  const height = blocksHeight([block], setter.kind);
  if (block.kind === "basis") {
    return {
      kind: "basis",
      heading: setHeading(block.heading),
      rows: block.rows.map(({ label, content }) => ({ label: setText(label), content: setInlines(content, setter) })),
      divides: height > UNDIVIDED,
    };
  }
  return {
    kind: "section",
    fit: block.fit,
    body: setBlocks(block.body, setter),
    divides: height > UNDIVIDED,
    near: height > NEAR.least * PAGE_HEIGHT && height < NEAR.most * PAGE_HEIGHT,
  };
}

type Special = Extract<Block, { readonly kind: "cards" | "bars" | "goal-head" | "letterhead" | "signatures" }>;

function setSpecial(block: Special, setter: Setter): unknown {
  switch (block.kind) {
    case "cards":
      return {
        kind: "cards",
        items: block.items.map((item) => ({
          ...item,
          file: symbolFile(item.symbol, setter),
          label: setText(item.label),
        })),
        note: setText(block.note),
      };
    case "bars":
      return {
        kind: "bars",
        items: block.items.map((item) => ({ ...item, label: setText(item.label) })),
        note: setText(block.note),
      };
    case "goal-head":
      return setGoalHead(block, setter);
    case "letterhead":
      return {
        kind: "letterhead",
        crest: symbolFile("crest", setter),
        municipality: setText(block.municipality),
        unit: setText(block.unit),
        officerLabel: setText(textsIn("sv").documents.report.facts.officer),
        officer: block.officer.map(setText),
        facts: block.facts.map(({ label, value }) => ({ label: setText(label), value: setText(value) })),
      };
    case "signatures":
      return {
        kind: "signatures",
        people: block.people.map(({ name, title }) => ({ name: setText(name), title: setText(title) })),
      };
  }
}

function setGoalHead(block: Extract<Block, { readonly kind: "goal-head" }>, setter: Setter) {
  return {
    kind: "goal-head",
    id: block.id,
    heading: setHeading(setter.words.goalHeading(block.number, block.title)),
    facts: block.facts.map(setText),
    grade: { file: symbolFile(block.grade.symbol, setter), label: setText(block.grade.label) },
    history: block.history.map(({ period, symbol, label }) => ({
      period: setText(period),
      file: symbolFile(symbol, setter),
      label: plainText(label),
    })),
    definition: block.definition === null ? null : setText(block.definition),
  };
}
