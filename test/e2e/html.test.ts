import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { printHtml } from "#documents/as-html.tsx";
import { decisionMemo } from "#documents/decision-memo.ts";
import { followUpReport } from "#documents/follow-up-report.ts";
import { axeOn } from "./axe.ts";
import { openChromium } from "../chromium.ts";
import { EXAMPLES, exampleFacts } from "../documents.ts";
import { ONE_OF_EACH_DOCUMENT } from "../one-of-each.ts";

const folder = mkdtempSync(join(tmpdir(), "tertial-html-"));
const papers = new Map<string, string>();
/** Each paper is opened once and then looked at from all sides. */
const open = new Map<string, Page>();
let browser: Browser;

before(async () => {
  browser = await openChromium();
  const facts = await Promise.all(EXAMPLES.map(([name, key]) => exampleFacts(name, key)));
  const read = facts.flatMap((each) => [followUpReport(each), decisionMemo(each)]);
  const context = await browser.newContext();
  for (const paper of [ONE_OF_EACH_DOCUMENT, ...read]) {
    const file = join(folder, `${papers.size}.html`);
    const name = `${paper.kind} ${papers.size}: ${paper.title}`;
    writeFileSync(file, printHtml(paper));
    papers.set(name, pathToFileURL(file).href);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    open.set(name, page);
  }
});

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function onEveryPaper(width: number, look: (page: Page, name: string) => Promise<void>): Promise<void> {
  for (const [name, page] of open) {
    await page.setViewportSize({ width, height: 900 });
    await look(page, name);
  }
}

for (const width of [1280, 390]) {
  test(`axe finds nothing to remark on at ${width} pixels`, async () => {
    await onEveryPaper(width, async (page, name) => assert.deepEqual(await axeOn(page), [], name));
  });
}

for (const width of [320, 390, 768, 801, 961, 1280]) {
  test(`no page scrolls sideways at ${width} pixels`, async () => {
    await onEveryPaper(width, async (page, name) => {
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), width, name);
    });
  });
}

test("the browser holds the page to its policy and finds no breach of it", async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("request", (request) => said.push(request.url()));
  for (const address of papers.values()) await page.goto(address);
  assert.deepEqual(said, [...papers.values()]);
  await page.close();
});

test("the keyboard comes first to the skip link, and from there to the paper", async () => {
  await onEveryPaper(1280, async (page, name) => {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement.textContent"), "Hoppa till innehållet", name);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate("document.activeElement.tagName"), "MAIN", name);
  });
});

test("a long timeline can be scrolled with the keyboard alone on a narrow screen", { timeout: 60_000 }, async () => {
  await onEveryPaper(390, async (page) => {
    const frames = page.locator("figure.wide");
    if ((await frames.count()) === 0) return;
    await frames.first().focus();
    await page.keyboard.press("ArrowRight");
    const scrolled = (): Promise<number> => frames.first().evaluate((frame) => frame.scrollLeft);
    while ((await scrolled()) === 0) await page.waitForTimeout(20);
  });
});

/** Runs in the page: texts outside their drawing, and titles (left of January) that reach January. */
const TEXTS_OUTSIDE = `[...document.querySelectorAll(".picture svg")].flatMap((drawing) => {
  const january = drawing.querySelector('text[font-size="7.5"]')?.getBBox().x ?? 0;
  return [...drawing.querySelectorAll("text")].filter((text) => {
    const { x, width } = text.getBBox();
    return x < 0 || x + width > (x < january ? january : drawing.viewBox.baseVal.width);
  }).map((text) => text.textContent);
})`;

test("no text of a chart leaves its drawing, and no title of a timeline reaches its months", async () => {
  await onEveryPaper(1280, async (page, name) => {
    await page.evaluate("document.fonts.ready");
    const outside = await page.evaluate(TEXTS_OUTSIDE);
    assert.deepEqual(outside, [], name);
  });
});
