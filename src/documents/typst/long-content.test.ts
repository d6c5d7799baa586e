import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printPdf } from "#documents/as-pdf.ts";
import type { Block, Document } from "#documents/document.ts";
import { poppler } from "#test/poppler.ts";
import { everyKind } from "./every-kind.ts";

const sentences = (count: number): string => Array.from({ length: count }, (_, n) => `Mening nummer${n}.`).join(" ");
const LAST = /nummer1999\./u;

async function printed(body: readonly Block[]): Promise<string> {
  const chapter: Block = { kind: "heading", level: 1, look: "chapter", text: "Kapitel" };
  const paper: Document = { ...everyKind("Långt"), body: [chapter, ...body] };
  return poppler("pdftotext", ["-raw"], await printPdf(paper, { archive: false }));
}

const table = (cell: string): Block => ({
  kind: "table",
  name: "Aktiviteter",
  columns: [
    { header: "Nr", width: 10, align: "left" },
    { header: "Kommentar", width: "rest", align: "left" },
  ],
  rows: [[{ content: ["1"] }, { content: [cell] }]],
});

describe("content longer than a page", () => {
  it("goes on to the next page in a table's cell, under the repeated head", async () => {
    const text = await printed([table(sentences(2000))]);
    assert.match(text, LAST);
    assert.ok(text.split("Nr Kommentar").length > 3);
  });

  it("goes on in a group that else stays together, in the basis and in a column", async () => {
    const paragraph: Block = { kind: "paragraph", role: "body", content: [sentences(2000)] };
    const cases: readonly Block[] = [
      { kind: "section", fit: "together", body: [paragraph] },
      { kind: "section", fit: "page", body: [paragraph] },
      { kind: "basis", heading: "Så gjordes bedömningen", rows: [{ label: "Underlag", content: [sentences(2000)] }] },
      { kind: "columns", left: [table(sentences(2000))], right: [] },
      { kind: "columns", left: [table("kort")], right: [paragraph] },
      { kind: "paragraph", role: "missing", content: [sentences(2000)] },
    ];
    for (const block of cases) assert.match(await printed([block]), LAST, block.kind);
  });

  it("keeps a compound of sixty letters inside its column", async () => {
    const word = "realisationsvinstbeskattningsomläggningsförberedelsearbetsgrupp";
    const text = await printed([table(`${word} slut`)]);
    assert.ok(text.replaceAll(/[\u00ad\n-]/gu, "").includes(`${word} slut`));
  });
});
