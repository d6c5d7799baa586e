import assert from "node:assert/strict";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { placeAt, sentencesOf } from "#domain/plausibility/text/sentences.ts";
import { findProse } from "./prose-folder.ts";
import { readProse } from "./prose.ts";

type Read = { readonly where: string; readonly text: string; readonly shape: string };

function read(text: string, name: string): readonly Read[] {
  const result = readProse(new TextEncoder().encode(text), name);
  assert.ok(result.ok);
  return result.value.map(({ where, text, shape = "paragraph" }) => ({ where, text, shape }));
}

test("wrapped lines become one paragraph, and a sentence stands at the line where it begins", () => {
  const text =
    "Bakgrund\n\nKommunstyrelsen har under året genomfört viktiga insatser som stärker\nkommunen. Arbetet fortsätter nästa år. Det\nsker i samverkan.\n";
  const result = readProse(new TextEncoder().encode(text), "memo.txt");
  assert.ok(result.ok);
  const places = result.value.flatMap((passage) =>
    sentencesOf(passage).map((sentence) => `${placeAt(passage, sentence.from)} ${sentence.text}`),
  );
  assert.deepEqual(places, [
    "memo.txt:1 Bakgrund",
    "memo.txt:3 Kommunstyrelsen har under året genomfört viktiga insatser som stärker kommunen.",
    "memo.txt:4 Arbetet fortsätter nästa år.",
    "memo.txt:4 Det sker i samverkan.",
  ]);
});

test("Markdown is read without its marks; front matter, comments, code and bare tables are no prose", () => {
  const text = [
    "---",
    "title: X",
    "---",
    "<!-- sida 1",
    " -->",
    "# Rubrik",
    "Arbetet **pågår** enligt [planen](plan.md).",
    "- en punkt",
    "```",
    "kod",
    "```",
    "| Mål | Kommentar |",
    "| --- | --- |",
    "| 1 | Arbetet<br>pågår. |",
    "[Tabell 1-1](handlingar.tabeller/1-1.csv)",
  ].join("\n");
  assert.deepEqual(read(text, "m.md"), [
    { where: "m.md:6", text: "Rubrik", shape: "heading" },
    { where: "m.md:7", text: "Arbetet pågår enligt planen.", shape: "paragraph" },
    { where: "m.md:8", text: "- en punkt", shape: "item" },
    { where: "m.md:14", text: "Arbetet pågår.", shape: "cell" },
  ]);
});

test("a word divided at the end of its line, and a table of contents", () => {
  const text =
    "Den sammanlagda avvikelsen förklaras av att kommunens budget-\navvikelse är stor.\n\n1 Inledning ........ 3";
  assert.deepEqual(
    read(text, "a.txt").map((passage) => passage.text),
    ["Den sammanlagda avvikelsen förklaras av att kommunens budget-avvikelse är stor."],
  );
});

test("a text that is not UTF-8 is refused, whatever it could be", () => {
  const latin1 = Uint8Array.from([0xe5, 0x74, 0x67, 0xe4, 0x72, 0x64]);
  assert.deepEqual(readProse(latin1, "a.txt"), { ok: false, refusals: [{ where: "a.txt", code: "not-utf8" }] });
});

const paragraph = (content: string, style = ""): string =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function word(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function readWord(bytes: Uint8Array): readonly Read[] {
  const result = readProse(bytes, "memo.docx");
  assert.ok(result.ok);
  return result.value.map(({ where, text, shape = "paragraph" }) => ({ where, text, shape }));
}

test("a Word file's paragraphs, headings, lists, tables and notes are read in order", () => {
  const body = [
    paragraph(run("Rubrik"), "Rubrik1"),
    paragraph(run("Arbetet ") + run("pågår.")),
    paragraph(""),
    paragraph(run("Utan punkt och")),
    paragraph(run("punkt"), "Liststycke"),
    `<w:tbl><w:tr><w:tc>${paragraph(run("I en cell."))}</w:tc></w:tr></w:tbl>`,
  ].join("");
  const notes = `<w:footnotes xmlns:w="w"><w:footnote>${paragraph(run("En fotnot."))}</w:footnote></w:footnotes>`;
  assert.deepEqual(readWord(word(body, { "word/footnotes.xml": notes })), [
    { where: "memo.docx:1", text: "Rubrik", shape: "heading" },
    { where: "memo.docx:2", text: "Arbetet pågår.", shape: "paragraph" },
    { where: "memo.docx:4", text: "Utan punkt och", shape: "paragraph" },
    { where: "memo.docx:5", text: "punkt", shape: "item" },
    { where: "memo.docx:6", text: "I en cell.", shape: "cell" },
    { where: "memo.docx:7", text: "En fotnot.", shape: "paragraph" },
  ]);
});

test("tracked deletions are left out and insertions are read", () => {
  const body = paragraph(
    `${run("Målet är ")}<w:del><w:r><w:delText>inte </w:delText></w:r></w:del><w:ins>${run("delvis ")}</w:ins>${run("nått.")}` +
      `<w:moveFrom>${run("Flyttat.")}</w:moveFrom><w:r><w:instrText>PAGEREF</w:instrText></w:r>`,
  );
  assert.deepEqual(
    readWord(word(body)).map((passage) => passage.text),
    ["Målet är delvis nått."],
  );
});

test("what is no Word file is refused: other archives, broken XML, entities", () => {
  const bomb = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w">&b;</w:document>`;
  const refused: readonly (readonly [string, Uint8Array])[] = [
    ["zip-broken", strToU8("inget arkiv")],
    ["not-a-word-file", zipSync({ "xl/workbook.xml": strToU8("<a/>") })],
    ["not-a-word-file", zipSync({ "word/document.xml": strToU8("<w:document><w:p>") })],
    ["not-a-word-file", zipSync({ "word/document.xml": strToU8(bomb) })],
  ];
  for (const [code, bytes] of refused) {
    const result = readProse(bytes, "memo.docx");
    assert.ok(!result.ok);
    assert.deepEqual(
      result.refusals.map((fault) => [fault.where, fault.code]),
      [["memo.docx", code]],
    );
  }
});

test("a folder's papers come in the order of their paths, its other files apart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "prose-"));
  try {
    mkdirSync(join(folder, "b"));
    for (const name of ["c.txt", "a.md", "b/x.docx", "b/bild.png", ".gömd.md", "~$a.docx"])
      writeFileSync(join(folder, name), "");
    assert.deepEqual(await findProse(folder), {
      papers: ["a.md", "b/x.docx", "c.txt"].map((name) => join(folder, name)),
      others: [join(folder, "b/bild.png")],
    });
    assert.deepEqual(await findProse(join(folder, "a.md")), { papers: [join(folder, "a.md")], others: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
