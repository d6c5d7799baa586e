import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { EXAMPLES, exampleFacts } from "#test/documents.ts";
import { ONE_OF_EACH_DOCUMENT } from "#test/one-of-each.ts";
import { printHtml } from "./as-html.tsx";
import { decisionMemo } from "./decision-memo.ts";
import type { Block, Document } from "./document.ts";
import { followUpReport } from "./follow-up-report.ts";

async function allPapers(): Promise<readonly Document[]> {
  const facts = await Promise.all(EXAMPLES.map(([name, key]) => exampleFacts(name, key)));
  return [ONE_OF_EACH_DOCUMENT, ...facts.flatMap((each) => [followUpReport(each), decisionMemo(each)])];
}

const withBody = (body: readonly Block[]): Document => ({ ...ONE_OF_EACH_DOCUMENT, body });
const values = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");

test("what cannot be seen and may not stand in a page is left out", () => {
  const body: readonly Block[] = [{ kind: "paragraph", role: "body", content: ["a\u0001b\u0008c\uffffd\u0085e\tf"] }];
  assert.match(printHtml(withBody(body)), /abcde\tf/);
});

test("every paper is valid HTML", async () => {
  // The names of municipalities and boards decide how long a title is.
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: { "long-title": "off" },
  });
  for (const paper of await allPapers()) {
    const report = await validator.validateString(printHtml(paper));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map((fault) => `${fault.ruleId}: ${fault.message}`),
    );
    assert.deepEqual([...new Set(faults)], [], paper.title);
  }
});

test("every paper has one title, headings that skip no level, and links that lead somewhere", async () => {
  for (const paper of await allPapers()) {
    const html = printHtml(paper);
    const levels = values(html, /<h([1-6])[ >]/g).map(Number);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, place) => assert.ok(level <= (levels[place - 1] ?? 0) + 1, `${paper.title}: h${level}`));
    const ids = values(html, / id="([^"]+)"/g);
    assert.equal(new Set(ids).size, ids.length);
    for (const target of values(html, / href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
  }
});

test("a paper without a title block still has its title as the first heading", () => {
  assert.match(printHtml(withBody([])), /<h1>Uppföljning av mål, tertial 3 2024<\/h1>/);
});

test("the page may fetch nothing and run nothing, and its policy lets its own style through", async () => {
  for (const paper of await allPapers()) {
    const html = printHtml(paper);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    assert.ok(html.includes(`default-src 'none'; style-src 'sha256-${hash}'`));
    assert.doesNotMatch(html, /<script|\sstyle=|\son\w+=|src="http|href="http|url\(http/);
  }
});

test("page numbers are left out with the column and the line that hold nothing else", () => {
  const html = printHtml(ONE_OF_EACH_DOCUMENT);
  assert.doesNotMatch(html.slice(html.indexOf("<body")), /Sida|Se sidan/);
  assert.equal(values(html, /<th scope="col"[^>]*>([^<]*)/g).join(" "), "Nr Mål T3 Aktiviteter Antal");
  assert.match(html, /Målet är <em>nästan<\/em> uppfyllt\.<\/p>/);
});

test("a symbol beside its word is hidden from a screen reader, and one that stands alone says its word", () => {
  const html = printHtml(ONE_OF_EACH_DOCUMENT);
  assert.match(html, /<td class="center beside"[^>]*><svg class="symbol small" role="img" aria-label="Uppfyllt">/);
  assert.match(html, /<svg class="symbol huge" aria-hidden="true">/);
});

test("a chart says its data", () => {
  const alt = 'role="img" aria-label="5 aktiviteter. Avslutad enligt plan: 3. Pågående med avvikelse: 2."';
  assert.equal(printHtml(ONE_OF_EACH_DOCUMENT).split(alt).length - 1, 2);
});

test("what people write is shown as they wrote it and never becomes markup or style", () => {
  const hostile = `</style><script>alert(1)</script>"; } & <b>`;
  const html = printHtml({
    ...withBody([{ kind: "paragraph", role: "body", content: [hostile] }]),
    title: hostile,
    author: hostile,
    foot: hostile,
    keywords: [hostile],
    runningHead: { left: hostile, right: hostile },
  });
  assert.doesNotMatch(html, /<script|<b>|<\/style>[\s\S]*<\/style>/);
  assert.match(html, /<p>&lt;\/style>&lt;script>/);
});

test("equal documents give equal bytes", async () => {
  const [first, second] = await Promise.all([allPapers(), allPapers()]);
  assert.deepEqual(first.map(printHtml), second.map(printHtml));
});
