import type { Block, Document, Inline } from "#documents/document.ts";

/** A tree with every kind of block and inline, with one text in all its places: what the tests print. */
export function everyKind(text: string): Document {
  return {
    kind: "report",
    language: "sv",
    title: text,
    author: text,
    date: "2025-02-03",
    keywords: [text],
    runningHead: { left: text, right: text },
    foot: text,
    body: [...opening(text), ...flow(text), ...goal(text), { kind: "page-break" }, ...closing(text)],
  };
}

function inlines(text: string): readonly Inline[] {
  return [
    text,
    { kind: "strong", content: [text] },
    { kind: "emphasis", content: [text] },
    { kind: "muted", content: [text] },
    { kind: "deviation", content: [] },
    { kind: "kept", text },
    { kind: "symbol", symbol: "grade-full", alt: text },
    { kind: "line-break" },
    { kind: "link", to: "goal-1", content: [text] },
    { kind: "page-of", to: "goal-1" },
  ];
}

function opening(text: string): readonly Block[] {
  return [
    {
      kind: "letterhead",
      municipality: text,
      unit: text,
      officer: [text, text],
      facts: [{ label: text, value: text }],
    },
    { kind: "paragraph", role: "label", content: [text] },
    { kind: "title", text, subtitle: [text] },
    { kind: "facts", items: [{ label: text, value: inlines(text) }] },
    { kind: "heading", level: 1, look: "chapter", text, id: "summary" },
    { kind: "cards", items: [{ symbol: "grade-full", count: 3, previous: null, label: text }], note: text },
  ];
}

function flow(text: string): readonly Block[] {
  const roles = ["body", "lead", "definition", "note", "missing"] as const;
  const looks = ["numbered", "bullets", "plain", "items"] as const;
  return [
    ...roles.map((role): Block => ({ kind: "paragraph", role, content: inlines(text) })),
    ...looks.map((look): Block => ({ kind: "list", look, items: [inlines(text), [text], []] })),
    { kind: "heading", level: 2, look: "section", text },
    {
      kind: "columns",
      left: [{ kind: "paragraph", role: "body", content: [text] }],
      right: [{ kind: "bars", items: [{ label: text, count: 2 }], note: text }],
    },
    { kind: "section", fit: "together", body: [{ kind: "paragraph", role: "body", content: [text] }] },
  ];
}

function goal(text: string): readonly Block[] {
  const grade = { symbol: "grade-third", label: text };
  const chart = { svg: SQUARE, alt: text, width: 20, height: 5 };
  const head: Block = {
    kind: "goal-head",
    id: "goal-1",
    number: "1",
    title: text,
    facts: [text],
    grade,
    history: [{ ...grade, period: "T1" }],
    definition: text,
  };
  const table: Block = {
    kind: "table",
    name: text,
    columns: [
      { header: text, width: 30, align: "left" },
      { header: text, width: "rest", align: "right" },
      { header: text, width: 40, align: "center" },
    ],
    rows: [
      [{ content: inlines(text), second: [text] }, { content: [], chart }, { content: [text] }],
      [{ content: [text] }, { content: [] }, { content: [] }],
    ],
    hasSum: true,
  };
  const basis: Block = { kind: "basis", heading: text, rows: [{ label: text, content: [text] }] };
  return [{ kind: "section", fit: "page", body: [head, basis, { kind: "figure", chart }, table] }];
}

function closing(text: string): readonly Block[] {
  return [
    { kind: "section", fit: "flow", body: [{ kind: "heading", level: 2, look: "small", text }] },
    { kind: "signatures", people: [{ name: text, title: text }] },
  ];
}

const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10" width="40" height="10"><rect width="40" height="10"/></svg>';
