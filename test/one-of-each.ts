import type { Block, Document, Inline } from "#documents/document.ts";
import { statusBar } from "#documents/charts/status-bar.tsx";

/** Longer than a telephone is wide, and nowhere to break it. */
const LONG = "Barnomsorgsplaceringsköhanteringssamordningsansvarig";

const kept: Inline = { kind: "kept", text: "tertial 3 2024" };
const lone: Inline = { kind: "symbol", symbol: "grade-full", alt: "Uppfyllt", size: "small" };
const toGoal: Inline = { kind: "link", to: "mal-1", content: ["Fler elever läser"] };
const pageOfGoal: Inline = { kind: "link", to: "mal-1", content: [{ kind: "page-of", to: "mal-1" }] };
const chart = statusBar(
  [
    { phase: "finished", deviates: false, count: 3, label: "Avslutad enligt plan" },
    { phase: "ongoing", deviates: true, count: 2, label: "Pågående med avvikelse" },
  ],
  { width: 170, height: 6 },
);

/** One block of every kind: a new kind of block does not compile until it stands here, and so is printed in the tests. */
const ONE_OF_EACH: { readonly [Kind in Block["kind"]]: Extract<Block, { readonly kind: Kind }> } = {
  letterhead: {
    kind: "letterhead",
    municipality: "Granboda kommun",
    unit: "Kommunstyrelsen",
    officer: [LONG],
    facts: [{ label: "Diarienummer", value: "KS 2025/0031" }],
  },
  title: { kind: "title", text: `Uppföljning av mål: ${LONG}`, subtitle: [{ kind: "strong", content: [kept] }] },
  heading: { kind: "heading", level: 1, look: "chapter", text: LONG },
  paragraph: {
    kind: "paragraph",
    role: "lead",
    content: [
      "Målet är ",
      { kind: "emphasis", content: ["nästan"] },
      " uppfyllt.",
      { kind: "line-break" },
      "Se sidan ",
      pageOfGoal,
      ".",
    ],
  },
  list: { kind: "list", look: "items", items: [[toGoal], [{ kind: "muted", content: [LONG] }]] },
  facts: { kind: "facts", items: [{ label: "Datum", value: [LONG] }] },
  cards: {
    kind: "cards",
    items: [{ symbol: "grade-full", count: 1, previous: 0, label: "Uppfyllt" }],
    note: "Antal mål av 1.",
  },
  table: {
    kind: "table",
    name: "Målen tertial för tertial",
    columns: [
      { header: "Nr", width: 7.5, align: "left" },
      { header: "Mål", width: "rest", align: "left" },
      { header: "T3", width: 9, align: "center" },
      { header: "Aktiviteter", width: 23, align: "left" },
      { header: "Antal", width: 12, align: "right" },
      { header: "Sida", width: 9, align: "right" },
    ],
    rows: [
      [
        { content: ["1"] },
        { content: [toGoal], second: [LONG] },
        { content: [lone] },
        { content: [], chart },
        { content: ["5"] },
        { content: [pageOfGoal] },
      ],
    ],
    hasSum: false,
  },
  bars: { kind: "bars", items: [{ label: LONG, count: 4 }], note: "Antal aktiviteter." },
  figure: { kind: "figure", chart },
  columns: {
    kind: "columns",
    left: [{ kind: "paragraph", role: "body", content: [LONG] }],
    right: [{ kind: "paragraph", role: "note", content: ["Höger"] }],
  },
  "goal-head": {
    kind: "goal-head",
    id: "mal-1",
    number: "1",
    title: "Fler elever läser",
    facts: ["Barn och unga", LONG],
    grade: { symbol: "grade-full", label: "Uppfyllt" },
    history: [{ period: "T3", symbol: "grade-full", label: "Uppfyllt" }],
    definition: "Uppfyllt: Målet är nått.",
  },
  basis: { kind: "basis", heading: "Så gjordes bedömningen", rows: [{ label: "Regel", content: [LONG] }] },
  section: {
    kind: "section",
    fit: "page",
    body: [{ kind: "heading", level: 2, look: "small", id: "aktiviteter", text: "Aktiviteter" }],
  },
  "page-break": { kind: "page-break" },
  signatures: { kind: "signatures", people: [{ name: "Kommundirektör", title: LONG }] },
};

/** A small paper that holds every kind of block. */
export const ONE_OF_EACH_DOCUMENT: Document = {
  kind: "report",
  language: "sv",
  title: "Uppföljning av mål, tertial 3 2024",
  author: "Granboda kommun",
  date: "2025-02-03",
  keywords: ["KS 2025/0031"],
  runningHead: { left: "Granboda kommun · Uppföljning", right: "KS 2025/0031" },
  foot: "Daterad 2025-02-03",
  body: Object.values(ONE_OF_EACH),
};
