import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { printPdf } from "#documents/as-pdf.ts";
import { decisionMemo } from "#documents/decision-memo.ts";
import type { Document } from "#documents/document.ts";
import { followUpReport } from "#documents/follow-up-report.ts";
import { EXAMPLES, exampleFacts } from "./documents.ts";
import { poppler } from "./poppler.ts";

async function papersOf([example, period]: (typeof EXAMPLES)[number]): Promise<readonly [Document, Document]> {
  const facts = await exampleFacts(example, period);
  return [followUpReport(facts), decisionMemo(facts)];
}

const pagesOf = (pdf: Uint8Array): readonly string[] => poppler("pdftotext", ["-raw"], pdf).split("\f").slice(0, -1);

describe("the papers as PDF", () => {
  let report: Uint8Array;
  let memo: Uint8Array;
  before(async () => {
    const [first, second] = await papersOf(["granboda-2024-t3", "2024-T3"]);
    report = await printPdf(first, { archive: false });
    memo = await printPdf(second, { archive: false });
  });

  for (const example of EXAMPLES)
    it(`prints ${example[0]} for keeping`, async () => {
      for (const paper of await papersOf(example)) {
        const pdf = await printPdf(paper, { archive: true });
        assert.match(poppler("pdfinfo", [], pdf), /Tagged: +yes/u);
      }
    });

  it("gives each goal of the ordinary report one page of its own", () => {
    const goals = pagesOf(report).map((page) => [...page.matchAll(/^Mål (\d+)\. /gmu)].map(([, number]) => number));
    const own = goals.slice(goals.findIndex((found, page) => page > 0 && found.length > 0));
    for (let number = 1; number <= 12; number += 1) assert.deepEqual(own[number - 1], [String(number)]);
    assert.match(pagesOf(report)[goals.length - 1] ?? "", /Förklaring av symboler/u);
  });

  it("tells in the matrix on which page each goal stands", () => {
    const pages = pagesOf(report);
    const [, matrix = ""] = /Aktiviteter Sida\n(.*?)\nFörändrat/su.exec(pages[0] ?? "") ?? [];
    // A row ends with the numbers in its bar and, last, the page.
    const told = [...matrix.matchAll(/^\d+(?: \d+)* (\d+)$/gmu)].map(([, page]) => Number(page));
    const found = Array.from({ length: 12 }, (_, goal) => {
      return 1 + pages.findIndex((text, page) => page > 0 && text.includes(`\nMål ${goal + 1}. `));
    });
    assert.deepEqual(told, found);
  });

  it("has headings that never skip a level", () => {
    for (const pdf of [report, memo]) {
      const tree = poppler("pdfinfo", ["-struct"], pdf);
      const levels = [...tree.matchAll(/^ *H(\d)\b/gmu)].map(([, level]) => Number(level));
      assert.ok(levels.length > 5);
      levels.forEach((level, place) => assert.ok(level <= (levels[place - 1] ?? 0) + 1, `level ${level} at ${place}`));
    }
  });

  it("reads in order: what it is, how it stands, why, what was done", async () => {
    // Poppler takes twenty seconds to read the tags of a long paper aloud, so this is a short one.
    const [short] = await papersOf(["helsingborg-2016-paverka-sina-liv", "2016"]);
    const text = poppler("pdfinfo", ["-struct-text"], await printPdf(short, { archive: false }));
    const parts = ["Uppföljning av kommunfullmäktiges mål", "Diarienummer", "Sammanfattning", "Behöver uppmärksamhet"];
    const places = [...parts, "Så gjordes bedömningen", "Mått", "Metod"].map((part) => text.indexOf(`"${part}"\n`));
    assert.ok(!places.includes(-1), places.join());
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  it("names case, snapshot and page at the head and foot", () => {
    const [first = "", second = ""] = pagesOf(report);
    assert.match(first, /Sida 1 av \d+/u);
    assert.match(second, /KS 2025\/0031 · Ögonblicksbild [0-9a-f]{12}/u);
    assert.match(pagesOf(memo)[1] ?? "", /Tjänsteskrivelse · KS 2025\/0031.*Sida 2 av \d+/su);
  });
});
