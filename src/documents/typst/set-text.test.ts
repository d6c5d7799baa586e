import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plainText, setHeading, setText } from "./set-text.ts";

describe("setText", () => {
  it("leaves ordinary text as it is", () => {
    assert.equal(setText("Centralen öppnade i april."), "Centralen öppnade i april.");
    assert.equal(setText(""), "");
  });

  it("keeps together what Swedish setting never divides", () => {
    for (const kept of ["tertial 3 2024", "§ 201", "KS 2025/0031", "7,4 %", "1 140", "31 mars", "mål 8"])
      assert.deepEqual(setText(kept), [{ kept }], kept);
    assert.deepEqual(setText("den\u00a031"), [{ kept: "den 31" }]);
  });

  it("divides a span of dates after its dash, and nowhere else", () => {
    assert.deepEqual(setText("1 september–31 december 2024."), [
      { kept: "1 september–" },
      { kept: "31 december" },
      " 2024.",
    ]);
  });

  it("does not keep together what no line could hold", () => {
    const words = Array.from({ length: 12 }, () => "lång").join("\u00a0");
    assert.equal(setText(words), words.replaceAll("\u00a0", " "));
  });

  it("lets a long compound be hyphenated, and breaks what has no syllables anywhere", () => {
    const compound = "arbetsmarknadsintegrationssamordning";
    assert.deepEqual(setText(`En ${compound} till`), ["En ", { long: compound }, " till"]);
    assert.equal(setText("a".repeat(26)), `${"a".repeat(12)}\u200b${"a".repeat(12)}\u200baa`);
    assert.match(String(setText("https://exempel.example/en/lang/adress")), /exempel\.\u200bexample\/\u200b/u);
  });

  it("ends a line where the writer did", () => {
    assert.deepEqual(setText("ett\r\ntvå\ntre"), ["ett", null, "två", null, "tre"]);
  });

  it("drops control characters and boxes what the font lacks, one for each that a reader sees", () => {
    assert.equal(setText("a\u0007b\u0000"), "ab");
    assert.equal(setText("Klart 👍🏽 och 王\ud800"), "Klart □ och □□");
    assert.equal(setText("e\u0301 och Ελλάδα"), "é och Ελλάδα");
  });
});

describe("headings and texts beside pictures", () => {
  it("are never empty", () => {
    assert.equal(setHeading(" "), "–");
    assert.equal(plainText("\u0000"), "–");
    assert.equal(plainText("Mål\u00a03\n"), "Mål 3");
  });
});
