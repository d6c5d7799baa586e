import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { printDocx, readWordTemplate } from "#documents/as-docx.ts";
import { decisionMemo } from "#documents/decision-memo.ts";
import type { Document } from "#documents/document.ts";
import type { TemplateFault } from "#domain/template-fault.ts";
import { templateFaultText } from "#text/template-fault-text.ts";
import { textsIn } from "#text/texts.ts";
import { exampleFacts } from "./documents.ts";
import { allOf, firstOf, type Found, handmadeTemplate, openWord, paragraphOf, readPart, valueOf } from "./word-file.ts";

const CONTENT = paragraphOf("{{innehall}}");
const SECTION = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;

function faultsOf(file: Uint8Array): readonly TemplateFault[] {
  const read = readWordTemplate(openWord(file));
  return read.ok ? [] : read.refusals;
}

const codesOf = (file: Uint8Array): readonly string[] => faultsOf(file).map((fault) => fault.code);

describe("a paper in a municipality's own template", () => {
  let memo: Document;
  before(async () => {
    memo = decisionMemo(await exampleFacts("granboda-2024-t3", "2024-T3"));
  });

  async function printed(file: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
    const template = readWordTemplate(openWord(file));
    assert.ok(template.ok, JSON.stringify(template));
    return openWord(await printDocx(memo, template.value));
  }

  const mainOf = async (file: Uint8Array): Promise<Found> => readPart(await printed(file), "word/document.xml");

  it("finds placeholders that Word has cut into several runs, and keeps what stands around them", async () => {
    const body = paragraphOf("Dnr: {", "{diarie", "nummer}", "} (", "{{ Datum }})") + CONTENT + SECTION;
    const main = await mainOf(handmadeTemplate({ body }));
    assert.equal(allOf(main, "w:p")[0]?.text, "Dnr: KS 2025/0031 (2025-02-03)");
  });

  it("fills in the page head, and does not say again what the template says", async () => {
    const header = paragraphOf("EXEMPELKOMMUN {{forvaltning}} {{diarienummer}}");
    const parts = await printed(handmadeTemplate({ body: paragraphOf("{{titel}}") + CONTENT + SECTION, header }));
    assert.equal(readPart(parts, "word/header1.xml").text, "EXEMPELKOMMUN Kommunledningsförvaltningen KS 2025/0031");
    const { text } = readPart(parts, "word/document.xml");
    assert.equal(text.split("Uppföljning av kommunstyrelsens mål,").length, 3, "the title, and one annex");
    assert.ok(!text.includes("Handläggare"));
  });

  it("says visibly what the file does not know", async () => {
    const facts = await exampleFacts("vansbro-2021-attraktiv-och-trygg", "2021");
    const template = readWordTemplate(openWord(handmadeTemplate({ body: paragraphOf("{{diarienummer}}") + CONTENT })));
    assert.ok(template.ok);
    const main = readPart(openWord(await printDocx(decisionMemo(facts), template.value)), "word/document.xml");
    assert.equal(allOf(main, "w:p")[0]?.text, "[Diarienummer saknas]");
  });

  it("uses the template's own styles by their names and adds those it lacks", async () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      `<w:style w:type="paragraph" w:default="1" w:styleId="Brödtext1"><w:name w:val="Normal"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="Heading 1"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="TertialTabelltext"><w:name w:val="Något annat"/></w:style>`;
    const parts = await printed(handmadeTemplate({ body: CONTENT, styles }));
    const main = readPart(parts, "word/document.xml");
    const merged = readPart(parts, "word/styles.xml");
    assert.ok(allOf(main, "w:pStyle").some((each) => each.attributes["w:val"] === "Rubrik1"));
    assert.ok(!allOf(main, "w:pStyle").some((each) => each.attributes["w:val"] === "Heading1"));
    const ids = allOf(merged, "w:style").map((each) => each.attributes["w:styleId"]);
    assert.equal(new Set(ids).size, ids.length);
    for (const used of allOf(main, "w:pStyle")) assert.ok(ids.includes(used.attributes["w:val"]));
    const body = allOf(merged, "w:style").find((each) => valueOf(each, "w:name") === "Body Text");
    assert.equal(valueOf(body, "w:basedOn"), "Brödtext1");
    assert.equal(valueOf(firstOf(merged, "w:rPrDefault"), "w:lang"), "sv-SE");
  });

  it("numbers beside the template's own lists, all patterns before all lists", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum>` +
      `<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="7"/>`;
    const parts = await printed(handmadeTemplate({ body: CONTENT, numbering }));
    const root = readPart(parts, "word/numbering.xml");
    const names = root.children.map((child) => child.name);
    assert.deepEqual(names, [
      ...Array<string>(3).fill("w:abstractNum"),
      ...Array<string>(3).fill("w:num"),
      "w:numIdMacAtCleanup",
    ]);
    const ids = allOf(root, "w:num").map((each) => each.attributes["w:numId"]);
    assert.equal(new Set(ids).size, ids.length);
    for (const used of allOf(readPart(parts, "word/document.xml"), "w:numId"))
      assert.ok(ids.includes(used.attributes["w:val"]));
  });

  it("lets the template's numbered style rule over how the proposed decision is numbered", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="Numrerad"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`;
    const parts = await printed(handmadeTemplate({ body: CONTENT, numbering, styles }));
    const used = valueOf(firstOf(readPart(parts, "word/document.xml"), "w:numPr"), "w:numId");
    const list = allOf(readPart(parts, "word/numbering.xml"), "w:num").find(
      (each) => each.attributes["w:numId"] === used,
    );
    assert.equal(valueOf(list, "w:abstractNumId"), "4");
  });

  it("makes tables as wide as the template's text, and no wider", async () => {
    const main = await mainOf(handmadeTemplate({ body: CONTENT + SECTION }));
    for (const table of allOf(main, "w:tbl")) {
      const widths = (firstOf(table, "w:tblGrid")?.children ?? []).map((each) => Number(each.attributes["w:w"]));
      assert.ok(widths.reduce((sum, width) => sum + width, 0) <= 11_906 - 2 * 1417 + widths.length);
    }
  });

  it("fills in ten thousand placeholders in ten thousand runs of one paragraph", async () => {
    const runs = Array.from({ length: 10_000 }, () => "{{datum}}");
    const main = await mainOf(handmadeTemplate({ body: paragraphOf(...runs) + CONTENT }));
    assert.equal(allOf(main, "w:p")[0]?.text, "2025-02-03".repeat(10_000));
  });

  it("keeps the end of a section that stands on the placeholder", async () => {
    const body = `<w:p><w:pPr>${SECTION}</w:pPr><w:r><w:t>{{innehall}}</w:t></w:r></w:p>${paragraphOf("Bilaga")}${SECTION}`;
    const main = await mainOf(handmadeTemplate({ body }));
    assert.equal(allOf(main, "w:sectPr").length, 2);
    assert.ok(!main.text.includes("{{"));
  });

  it("takes a printed paper as its template without a clash of names", async () => {
    const first = await printDocx({
      ...memo,
      body: [{ kind: "paragraph", role: "body", content: ["{{innehall}}"] }, ...memo.body],
    });
    const parts = await printed(first);
    const main = readPart(parts, "word/document.xml");
    const relations = allOf(readPart(parts, "word/_rels/document.xml.rels"), "Relationship").map(
      (each) => each.attributes["Id"],
    );
    const drawings = allOf(main, "wp:docPr").map((each) => each.attributes["id"]);
    for (const ids of [relations, drawings]) assert.equal(new Set(ids).size, ids.length);
  });

  it("does not reach for the file that the template was made from", async () => {
    const settings = `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/></w:settings>`;
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const outside = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/attachedTemplate" Target="http://example.org/x.dotm" TargetMode="External"/></Relationships>`;
    const parts = await printed(
      handmadeTemplate({
        body: CONTENT,
        relations: `<Relationship Id="rId9" Type="${office}/settings" Target="settings.xml"/>`,
        more: { "word/settings.xml": settings, "word/_rels/settings.xml.rels": outside },
      }),
    );
    assert.ok(
      !Buffer.from(parts.get("word/_rels/settings.xml.rels") ?? [])
        .toString()
        .includes("example.org"),
    );
    assert.equal(firstOf(readPart(parts, "word/settings.xml"), "w:attachedTemplate"), undefined);
  });

  it("is the same bytes when it is printed again", async () => {
    const template = readWordTemplate(openWord(handmadeTemplate({ body: CONTENT + SECTION })));
    assert.ok(template.ok);
    assert.ok(Buffer.from(await printDocx(memo, template.value)).equals(await printDocx(memo, template.value)));
  });
});

describe("a template that cannot be used", () => {
  it("lacks the place for the paper", () => {
    assert.deepEqual(faultsOf(handmadeTemplate({ body: paragraphOf("{{titel}}") })), [
      { code: "template-content-missing", placeholder: "{{innehall}}" },
    ]);
  });

  it("names every placeholder that there is none of, in head and text, in one list", () => {
    const faults = faultsOf(
      handmadeTemplate({ body: paragraphOf("{{tite", "ll}}") + CONTENT, header: paragraphOf("{{dnr}} {{titel") }),
    );
    assert.deepEqual(
      faults.map((fault) => [fault.code, "placeholder" in fault ? fault.placeholder : null]),
      [
        ["template-placeholder-unknown", "{{titell}}"],
        ["template-placeholder-unclosed", null],
        ["template-placeholder-unknown", "{{dnr}}"],
      ],
    );
  });

  it("has the paper's place in a table, among other words or twice", () => {
    const cell = `<w:tbl><w:tr><w:tc>${CONTENT}</w:tc></w:tr></w:tbl>`;
    assert.deepEqual(codesOf(handmadeTemplate({ body: cell })), ["template-content-not-alone"]);
    assert.deepEqual(codesOf(handmadeTemplate({ body: paragraphOf("Här: {{innehall}}") })), [
      "template-content-not-alone",
    ]);
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT + CONTENT })), ["template-content-repeated"]);
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT, header: CONTENT })), ["template-content-repeated"]);
  });

  it("is broken, declares a document type, holds macros or fetches from outside", () => {
    assert.deepEqual(codesOf(handmadeTemplate({ body: "<w:p>" })), ["template-broken"]);
    const entity = { "word/document.xml": `<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="x">&a;</w:document>` };
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT, more: entity })), ["template-broken"]);
    const deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000);
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT + deep })), ["template-broken"]);
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT, more: { "word/vbaProject.bin": "x" } })), [
      "template-macros",
    ]);
    const picture = `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.org/x.png" TargetMode="External"/>`;
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT, relations: picture })), ["template-outside-content"]);
    const strict = {
      "word/document.xml": `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>`,
    };
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT, more: strict })), ["template-strict"]);
    assert.deepEqual(codesOf(handmadeTemplate({ body: CONTENT, more: { "_rels/.rels": "<Relationships/>" } })), [
      "template-not-word",
    ]);
  });

  it("is refused or filled in moments, whatever it is made of", () => {
    const blanks = paragraphOf(`{{${" ".repeat(200_000)}`);
    assert.ok(codesOf(handmadeTemplate({ body: blanks + CONTENT })).includes("template-placeholder-unclosed"));
    assert.equal(faultsOf(handmadeTemplate({ body: paragraphOf("{{x}}".repeat(100_000)) + CONTENT })).length, 50);
    const huge = new Map([...openWord(handmadeTemplate({ body: CONTENT })), ["word/theme.xml", new Uint8Array(25e6)]]);
    assert.deepEqual(readWordTemplate(huge), {
      ok: false,
      refusals: [{ code: "template-too-large", limitMegabytes: 24 }],
    });
  });

  it("is explained in plain words, in both languages", () => {
    const [fault] = faultsOf(handmadeTemplate({ body: paragraphOf("{{dnr}}") + CONTENT }));
    assert.ok(fault !== undefined);
    assert.match(
      templateFaultText(fault, textsIn("sv")),
      /^Platshållaren \{\{dnr\}\} finns inte\. De som finns är \{\{innehall\}\}, /u,
    );
    assert.match(templateFaultText(fault, textsIn("en")), /^There is no placeholder \{\{dnr\}\}\./u);
  });
});
