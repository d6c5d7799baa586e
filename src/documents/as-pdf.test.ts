import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { poppler } from "#test/poppler.ts";
import { printPdf } from "./as-pdf.ts";
import { everyKind } from "./typst/every-kind.ts";

const COMMON = { archive: false };
const ARCHIVE = { archive: true };

const bytesAsText = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1");
const pageText = (pdf: Uint8Array): string => poppler("pdftotext", ["-raw"], pdf).replaceAll(/\s+/gu, " ");

describe("printPdf", () => {
  it("prints every kind of block and inline as tagged PDF/UA-1", async () => {
    const pdf = await printPdf(everyKind("Mål 3 är nått"), COMMON);
    assert.match(bytesAsText(pdf), /<pdfuaid:part>1<\/pdfuaid:part>/u);
    assert.match(poppler("pdfinfo", [], pdf), /Tagged: +yes/u);
  });

  it("prints a memo in a set-up of its own", async () => {
    const pdf = await printPdf({ ...everyKind("Tjänsteskrivelse"), kind: "memo" }, COMMON);
    assert.match(poppler("pdfinfo", [], pdf), /Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/u);
  });

  it("gives the same bytes for the same document, cold or warm", async () => {
    const first = await printPdf(everyKind("Lika"), COMMON);
    await printPdf(everyKind("Annat"), COMMON);
    assert.deepEqual(await printPdf(everyKind("Lika"), COMMON), first);
  });

  it("tells language, title, author, keywords and the case's date", async () => {
    const pdf = await printPdf(
      { ...everyKind("x"), title: "Uppföljning", author: "Granboda kommun", keywords: ["KS 1"] },
      COMMON,
    );
    assert.match(bytesAsText(pdf), /\/Lang ?\(sv-SE\)/u);
    const info = poppler("pdfinfo", ["-isodates"], pdf);
    for (const line of [
      /Title: +Uppföljning/u,
      /Author: +Granboda kommun/u,
      /Keywords: +KS 1/u,
      /CreationDate: +2025-02-03/u,
    ])
      assert.match(info, line);
  });

  it("has no date when the case has none", async () => {
    for (const options of [COMMON, ARCHIVE]) {
      const pdf = await printPdf({ ...everyKind("x"), date: null }, options);
      assert.doesNotMatch(bytesAsText(pdf), /CreationDate|ModDate|<xmp:CreateDate>|stEvt:when/u);
      assert.doesNotMatch(poppler("pdfinfo", [], pdf), /CreationDate|Syntax Error/u);
    }
  });

  it("makes archive copies that say both PDF/A-2a and PDF/UA-1", async () => {
    const text = bytesAsText(await printPdf(everyKind("x"), ARCHIVE));
    assert.match(text, /<pdfaid:part>2<\/pdfaid:part>/u);
    assert.match(text, /<pdfaid:conformance>A<\/pdfaid:conformance>/u);
    assert.match(text, /<pdfuaid:part [^>]*>1<\/pdfuaid:part>/u);
  });

  it("embeds every font", async () => {
    const [, , ...fonts] = poppler("pdffonts", [], await printPdf(everyKind("Ö"), COMMON))
      .trim()
      .split("\n");
    assert.ok(fonts.length > 0);
    for (const font of fonts) assert.match(font, /SourceSans3.* yes yes yes /u);
  });

  it("never reads what a user writes as markup", async () => {
    const hostile =
      '#panic("x") $ x $ *fet* _kursiv_ @ref <a> ] [ } { // bort /* bort */ \\ `kod` ~ = R - lista + 1. #[ \u201c " \' -- ...';
    const text = pageText(await printPdf(everyKind(hostile), ARCHIVE));
    const expected = hostile.replace("\u201c", "“");
    assert.ok(text.includes(expected), `${expected} is not in ${text.slice(0, 400)}`);
  });

  it("puts a box for a character that the font cannot draw, one for each that a reader sees", async () => {
    const odd = "Klart 👩‍👩‍👧 和 \u0007\ud800 Ελλάδα Привет é";
    const text = pageText(await printPdf(everyKind(odd), ARCHIVE));
    assert.ok(text.includes("Klart □ □ □ Ελλάδα Привет é"), text.slice(0, 300));
  });

  it("prints empty texts and empty lists", async () => {
    const { body, ...paper } = everyKind("");
    const empty = body.map((block) =>
      "rows" in block ? { ...block, rows: [] } : "items" in block ? { ...block, items: [] } : block,
    );
    for (const kind of ["report", "memo"] as const) {
      await printPdf({ ...paper, kind, title: "x", body: empty as typeof body }, COMMON);
      await printPdf({ ...paper, kind, title: "x", body: [] }, COMMON);
    }
  });
});
