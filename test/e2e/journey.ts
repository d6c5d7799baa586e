import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Browser, CDPSession, Locator, Page } from "playwright-core";
import { aGranboda, type Granboda } from "#test/granboda.ts";
import { openChromium } from "#test/chromium.ts";
import { axeOn } from "./axe.ts";

export type Way = {
  readonly name: string;
  readonly javaScriptEnabled: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How much larger everything is than at 100 %: the viewport is as much smaller. */
  readonly zoom?: number;
};

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** With and without JavaScript, at a desk and on a phone. */
export const WAYS: readonly Way[] = [
  { name: "at a desk with JavaScript", javaScriptEnabled: true, viewport: DESK },
  { name: "on a phone without JavaScript", javaScriptEnabled: false, viewport: PHONE },
];

export type Journey = Granboda & {
  readonly way: Way;
  /** Somebody at Att göra in their own browser, logged in with the account of that name: the same one in every story. */
  readonly visit: (name: string, device?: string) => Promise<Page>;
  /** Somebody in a browser of their own, not logged in yet. */
  readonly arrive: () => Promise<Page>;
};

/** What happens, by the sentence that says it. */
export type Stories = Readonly<Record<string, (journey: Journey) => Promise<void>>>;

/**
 * Tells the stories one after the other, each way in a Granboda of its own: what one story leaves behind, the next one
 * finds. Browsers stay open in between, for opening one costs as much as fifteen pages in it.
 */
export async function tell(stories: Stories, ways: readonly Way[] = WAYS): Promise<void> {
  const browser = await openChromium();
  after(() => browser.close());
  const journeys = await Promise.all(ways.map((way) => aJourney(browser, way)));
  for (const journey of journeys) {
    for (const [sentence, story] of Object.entries(stories)) {
      test(`${sentence} ${journey.way.name}`, async () => {
        await story(journey);
        assert.deepEqual(journey.failures, [], "something failed inside");
      });
    }
  }
}

async function aJourney(browser: Browser, way: Way): Promise<Journey> {
  const granboda = await aGranboda();
  const pages = new Map<string, Page>();
  const arrive = async (): Promise<Page> => {
    const page = await openPage(browser, granboda, way);
    await page.goto("/logga-in");
    return page;
  };
  const visit = async (name: string, device = "their own"): Promise<Page> => {
    const known = pages.get(`${name} ${device}`);
    const page = known ?? (await arrive());
    if (known === undefined) await logIn(page, name);
    else await page.goto("/att-gora");
    pages.set(`${name} ${device}`, page);
    return page;
  };
  return { ...granboda, way, visit, arrive };
}

async function openPage(browser: Browser, { url }: Granboda, way: Way): Promise<Page> {
  const { javaScriptEnabled, viewport, zoom } = way;
  // Nothing rolls: what is looked at stands still.
  const look = { javaScriptEnabled, viewport, deviceScaleFactor: zoom ?? 1, reducedMotion: "reduce" } as const;
  const context = await browser.newContext({ ...look, baseURL: url, locale: "sv-SE" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  listen(page);
  if (!javaScriptEnabled) switches.set(page, await scriptSwitch(page));
  return page;
}

/** Presses the account's button on the log-in page of the example. */
export async function logIn(page: Page, name: string): Promise<void> {
  await page.getByRole("listitem").filter({ hasText: name }).getByRole("button").first().click();
}

/** Where scripts are off: what turns them on for a moment. It can only do so when it has turned them off itself. */
const switches = new WeakMap<Page, CDPSession>();

async function scriptSwitch(page: Page): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Emulation.setScriptExecutionDisabled", { value: true });
  return tools;
}

const complaints = new WeakMap<Page, string[]>();

/** What the browser complains of: a broken policy, a missing file, a script that fails. */
function listen(page: Page): void {
  const said: string[] = [];
  complaints.set(page, said);
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4(03|04|09|22)/.test(message.text())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
}

/** Axe has nothing to say of the page, nothing reaches over its side, and the browser has not complained. */
export async function looksRight(page: Page): Promise<void> {
  const where = page.url();
  assert.deepEqual(await withScripts(page, axeOn), [], where);
  const isWithin = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
  assert.equal(await page.evaluate(isWithin), true, `${where} scrolls sideways`);
  assert.deepEqual(complaints.get(page), [], where);
}

/**
 * Axe needs scripts: they are let on for as long as it looks. The page's own were passed over when it was read, and are
 * not run for that.
 */
async function withScripts<Seen>(page: Page, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const scripts = switches.get(page);
  await scripts?.send("Emulation.setScriptExecutionDisabled", { value: false });
  const seen = await look(page);
  await scripts?.send("Emulation.setScriptExecutionDisabled", { value: true });
  return seen;
}

/** The page's only h1. */
export const heading = (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();

/** The page says that something is wrong, and looks right all the same. */
export async function isSentBack(page: Page): Promise<void> {
  assert.match(await page.title(), /^Fel: /);
  await looksRight(page);
}

/** What stands on the page, with plain spaces. */
export const words = async (page: Page): Promise<string> =>
  (await page.getByRole("main").innerText()).replaceAll("\u00a0", " ");

/** The first link of the page's own that is called so. */
export const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("main").getByRole("link", { name }).first();

/** Presses the button with these words. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();
