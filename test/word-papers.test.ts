import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { printDocx } from "#documents/as-docx.ts";
import { decisionMemo } from "#documents/decision-memo.ts";
import type { Document } from "#documents/document.ts";
import { followUpReport } from "#documents/follow-up-report.ts";
import { blocksOf, EXAMPLES, exampleFacts } from "./documents.ts";
import { ONE_OF_EACH_DOCUMENT } from "./one-of-each.ts";
import { allOf, firstOf, type Found, openWord, readPart, valueOf } from "./word-file.ts";

/** The order in which Word wants what stands within its properties: it calls a file damaged when it is another. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens spacing ind jc outlineLvl".split(
      " ",
    ),
  "w:rPr": "rStyle rFonts b bCs i iCs color position sz szCs lang".split(" "),
  "w:tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription".split(" "),
  "w:tcPr": "tcW tcBorders shd tcMar vAlign".split(" "),
  "w:sectPr": "headerReference footerReference pgSz pgMar titlePg".split(" "),
  "w:style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr".split(" "),
  "w:tblBorders": "top left bottom right insideH insideV".split(" "),
  "w:tcBorders": "top left bottom right insideH insideV".split(" "),
  "w:pBdr": "top left bottom right".split(" "),
  "w:settings":
    "zoom defaultTabStop autoHyphenation hyphenationZone doNotHyphenateCaps compat themeFontLang decimalSymbol listSeparator".split(
      " ",
    ),
};

function assertOrder(root: Found): void {
  for (const [name, order] of Object.entries(ORDER)) {
    for (const found of [...(root.name === name ? [root] : []), ...allOf(root, name)]) {
      const places = found.children.map((child) => order.indexOf(child.name.slice(2)));
      assert.ok(!places.includes(-1), `${name} holds ${found.children.map((child) => child.name).join(", ")}`);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        name,
      );
    }
  }
}

async function granboda(): Promise<readonly [Document, Document]> {
  const facts = await exampleFacts("granboda-2024-t3", "2024-T3");
  return [followUpReport(facts), decisionMemo(facts)];
}

const styleOf = (paragraph: Found): string | undefined => valueOf(paragraph, "w:pStyle");

describe("the report as a Word file", () => {
  let document: Document;
  let parts: ReadonlyMap<string, Uint8Array>;
  let main: Found;
  before(async () => {
    [document] = await granboda();
    parts = openWord(await printDocx(document));
    main = readPart(parts, "word/document.xml");
  });

  it("has a real heading for every heading and goal, in a style of that level", () => {
    const headings = allOf(main, "w:p").filter((each) => /^(?:Heading\d|TertialMalrubrik)$/u.test(styleOf(each) ?? ""));
    const basis = blocksOf(document.body, "basis").length;
    const wanted = blocksOf(document.body, "heading").length + blocksOf(document.body, "goal-head").length + basis;
    assert.equal(headings.length, wanted);
    const goals = headings.filter((each) => styleOf(each) === "TertialMalrubrik").map((each) => each.text);
    assert.match(goals[7] ?? "", /^Mål\s8\. Sjukfrånvaron minskar/u);
    const style = allOf(readPart(parts, "word/styles.xml"), "w:style").find(
      (each) => valueOf(each, "w:name") === "Tertial Målrubrik",
    );
    assert.equal(valueOf(style, "w:basedOn"), "Heading1");
    assert.ok(firstOf(style, "w:pageBreakBefore"));
    assert.ok(firstOf(style, "w:keepNext"));
  });

  it("repeats the head row of every table of data, names the table and divides no row", () => {
    const tables = allOf(main, "w:tbl").filter((each) => valueOf(each.children[0], "w:tblStyle") === "TertialTabell");
    assert.equal(tables.length, blocksOf(document.body, "table").length);
    for (const table of tables) {
      const rows = table.children.filter((child) => child.name === "w:tr");
      assert.ok(firstOf(rows[0], "w:tblHeader"));
      assert.ok(rows.every((row) => firstOf(row, "w:cantSplit")));
      assert.ok(valueOf(table, "w:tblCaption"));
      assert.equal(firstOf(table, "w:tblLayout")?.attributes["w:type"], "fixed");
      const grid = allOf(table, "w:gridCol").length;
      assert.ok(rows.every((row) => row.children.filter((child) => child.name === "w:tc").length === grid));
    }
  });

  it("speaks Swedish and bears title, author and the case's date, never the clock's", () => {
    const defaults = firstOf(readPart(parts, "word/styles.xml"), "w:rPrDefault");
    assert.equal(valueOf(defaults, "w:lang"), "sv-SE");
    const core = readPart(parts, "docProps/core.xml");
    assert.equal(firstOf(core, "dc:title")?.text, document.title);
    assert.equal(firstOf(core, "dc:creator")?.text, "Granboda kommun");
    assert.equal(firstOf(core, "dcterms:created")?.text, "2025-02-03T00:00:00Z");
  });

  it("gives every picture an alternative text or marks it as decoration", () => {
    const pictures = allOf(main, "wp:docPr");
    assert.ok(pictures.length > 100);
    for (const picture of pictures) {
      const isDecoration = firstOf(picture, "adec:decorative")?.attributes["val"] === "1";
      assert.notEqual(isDecoration, (picture.attributes["descr"] ?? "") !== "");
    }
    const ids = pictures.map((picture) => picture.attributes["id"]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("shows every picture as SVG with a PNG of the same, both there and each once", () => {
    const relations = new Map(
      allOf(readPart(parts, "word/_rels/document.xml.rels"), "Relationship").map((each) => [
        each.attributes["Id"],
        each.attributes["Target"],
      ]),
    );
    for (const blip of allOf(main, "a:blip")) {
      const png = relations.get(blip.attributes["r:embed"]);
      const svg = relations.get(firstOf(blip, "asvg:svgBlip")?.attributes["r:embed"]);
      assert.equal(png?.replace(".png", ""), svg?.replace(".svg", ""));
      assert.ok(parts.has(`word/${png}`) && parts.has(`word/${svg}`));
    }
    const drawings = [...parts]
      .filter(([path]) => path.endsWith(".svg"))
      .map(([, bytes]) => Buffer.from(bytes).toString());
    assert.equal(new Set(drawings).size, drawings.length);
  });

  it("leads every link and page number to a bookmark that is there once", () => {
    const names = allOf(main, "w:bookmarkStart").map((each) => each.attributes["w:name"] ?? "");
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.every((name) => /^[a-z]\w{0,39}$/u.test(name)));
    const fields = allOf(main, "w:instrText").map((each) => each.text.trim().split(" ")[1]);
    const links = allOf(main, "w:hyperlink").map((each) => each.attributes["w:anchor"]);
    assert.ok(fields.length >= 12 && links.length >= 12);
    for (const name of [...fields, ...links]) assert.ok(names.includes(name ?? ""), name);
  });

  it("says of each goal the page that Word will find it on, before Word has counted", () => {
    const cells = allOf(main, "w:tc").filter(
      (cell) => allOf(cell, "w:instrText").length === 1 && allOf(cell, "w:p").length === 1,
    );
    const pages = cells.map((cell) =>
      allOf(cell, "w:t")
        .map((each) => each.text)
        .join(""),
    );
    assert.deepEqual(pages, ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"]);
  });

  it("bears the snapshot's id in its running head, from the second page, and counts its pages", () => {
    assert.match(readPart(parts, "word/header.xml").text, /Ögonblicksbild [0-9a-f]{12}/u);
    assert.equal(readPart(parts, "word/header-first.xml").text, "");
    assert.match(readPart(parts, "word/footer-first.xml").text, /Sida\s+PAGE\s+1\s+av\s+NUMPAGES/u);
    assert.ok(firstOf(firstOf(main, "w:sectPr"), "w:titlePg"));
  });

  it("asks nobody to update its fields", () => {
    const settings = readPart(parts, "word/settings.xml");
    assert.equal(firstOf(settings, "w:updateFields"), undefined);
    assert.ok(!allOf(main, "w:fldChar").some((each) => each.attributes["w:dirty"] !== undefined));
  });
});

describe("the memo as a Word file", () => {
  it("numbers the proposed decision with a list of its own, and leaves no part of the text out", async () => {
    const [, memo] = await granboda();
    const parts = openWord(await printDocx(memo));
    const main = readPart(parts, "word/document.xml");
    const points = allOf(main, "w:p").filter((each) => styleOf(each) === "ListNumber");
    const lists = new Set(points.map((each) => valueOf(firstOf(each, "w:numPr"), "w:numId")));
    assert.equal(points.length, 3);
    assert.equal(lists.size, 1);
    const number = allOf(readPart(parts, "word/numbering.xml"), "w:num").find((each) =>
      lists.has(each.attributes["w:numId"]),
    );
    assert.equal(valueOf(number, "w:startOverride"), "1");
    for (const block of blocksOf(memo.body, "heading"))
      assert.ok(main.text.replaceAll("\u00a0", " ").includes(block.text));
  });
});

describe("every paper as a Word file", () => {
  for (const [example, period] of EXAMPLES)
    it(`prints ${example} with its properties in Word's order`, async () => {
      const facts = await exampleFacts(example, period);
      for (const document of [followUpReport(facts), decisionMemo(facts)]) {
        const parts = openWord(await printDocx(document));
        for (const path of parts.keys()) if (/\.(?:xml|rels)$/u.test(path)) assertOrder(readPart(parts, path));
      }
    });

  it("keeps tables apart, and leaves no paragraph after a goal's last table that could fill a page with nothing", async () => {
    const [report] = await granboda();
    const body = readPart(openWord(await printDocx(report)), "word/document.xml").children[0]?.children ?? [];
    const goals = body.flatMap((each, index) => (styleOf(each) === "TertialMalrubrik" ? [index] : []));
    for (const goal of goals.slice(1)) assert.equal(body[goal - 1]?.name, "w:tbl");
    for (const [index, each] of body.entries()) assert.ok(each.name !== "w:tbl" || body[index + 1]?.name === "w:p");
  });

  it("prints one block of every kind, each cell ending with a paragraph", async () => {
    const main = readPart(openWord(await printDocx(ONE_OF_EACH_DOCUMENT)), "word/document.xml");
    for (const cell of allOf(main, "w:tc")) assert.equal(cell.children.at(-1)?.name, "w:p");
    assertOrder(main);
  });

  it("is the same bytes when it is printed again", async () => {
    const [report] = await granboda();
    const [first, second] = [await printDocx(report), await printDocx(report)];
    assert.ok(Buffer.from(first).equals(second));
    // Day and time of the first entry: 1980-01-01 00:00, not now.
    assert.deepEqual([...first.subarray(10, 14)], [0, 0, 33, 0]);
  });

  it("leaves out what no XML can hold and lets no text become markup", async () => {
    const body = [{ kind: "paragraph", role: "body", content: ["a\u0000\ud800<w:br/>&amp;\u000bb"] }] as const;
    const main = readPart(openWord(await printDocx({ ...ONE_OF_EACH_DOCUMENT, body })), "word/document.xml");
    assert.equal(main.text, "a<w:br/>&amp;b");
  });
});
