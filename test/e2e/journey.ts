import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";
import type { AxeResults } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { aGranboda, type Granboda } from "#test/granboda.ts";
import { openChromium } from "#test/chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type Way = {
  readonly name: string;
  readonly javaScriptEnabled: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
};

/** With and without JavaScript, at a desk and on a phone. */
export const WAYS: readonly Way[] = [
  { name: "at a desk with JavaScript", javaScriptEnabled: true, viewport: { width: 1280, height: 900 } },
  { name: "on a phone without JavaScript", javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
];

/**
 * For a look at every page: axe reads the same tree whether scripts run or not, and is slow to bring into a page that has
 * none. What is done on pages is done in both ways.
 */
export const SIGHTS: readonly Way[] = [
  { name: "at a desk", javaScriptEnabled: true, viewport: { width: 1280, height: 900 } },
  { name: "on a phone", javaScriptEnabled: true, viewport: { width: 390, height: 844 } },
];

export type Journey = Granboda & {
  /** Somebody's own browser, logged in with the account of that name; with a way, as that way says. */
  readonly visit: (name: string, way?: Way) => Promise<Page>;
};

/** The example municipality and a browser, for one test file. */
export async function aJourney(): Promise<Journey> {
  const granboda = await aGranboda();
  const browser = await openChromium();
  after(() => browser.close());
  return {
    ...granboda,
    visit: async (name, way = WAYS[0]) => {
      const context = await browser.newContext({
        ...(way === undefined ? {} : { javaScriptEnabled: way.javaScriptEnabled, viewport: way.viewport }),
        baseURL: granboda.url,
        locale: "sv-SE",
      });
      const page = await context.newPage();
      page.setDefaultTimeout(5_000);
      if (way?.javaScriptEnabled === false) withoutScripts.add(context);
      listen(page);
      await logIn(page, name);
      return page;
    },
  };
}

const withoutScripts = new WeakSet<BrowserContext>();
const complaints = new WeakMap<BrowserContext, string[]>();

/** What the browser complains of: a broken policy, a missing file, a script that fails. */
function listen(page: Page): void {
  const said: string[] = [];
  complaints.set(page.context(), said);
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4(04|09|22)/.test(message.text())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
}

/** Presses the account's button on the log-in page of the example. */
export async function logIn(page: Page, name: string): Promise<void> {
  await page.goto("/logga-in");
  await page.getByRole("listitem").filter({ hasText: name }).getByRole("button").first().click();
}

/** Axe has nothing to say of the page, nothing reaches over its side, and the browser has not complained. */
export async function looksRight(page: Page): Promise<void> {
  const where = page.url();
  const { copy, close } = await scriptable(page);
  const { violations } = await axeOn(copy);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
    [],
    where,
  );
  const isWithin = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
  assert.equal(await copy.evaluate(isWithin), true, `${where} scrolls sideways`);
  assert.deepEqual(complaints.get(page.context()) ?? [], [], where);
  await close();
}

/** Axe needs scripts: a page without them is looked at in a copy of what it shows, at the same address and width. */
async function scriptable(page: Page): Promise<{ readonly copy: Page; readonly close: () => Promise<void> }> {
  const browser = page.context().browser();
  if (!withoutScripts.has(page.context()) || browser === null) return { copy: page, close: () => Promise.resolve() };
  const context = await browser.newContext({ viewport: page.viewportSize() });
  const copy = await context.newPage();
  const body = await page.content();
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await copy.route(/islands-.*\.js$/, (route) => route.abort());
  await copy.goto(page.url());
  return { copy, close: () => context.close() };
}

/** Axe is put in by the tools' own door, which the page's policy does not shut. */
async function axeOn(page: Page): Promise<AxeResults> {
  await page.evaluate(AXE);
  return (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
}

/** The page's only h1. */
export const heading = (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();
