import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { DESK, isSentBack, looksRight, tell, type Way, words } from "./journey.ts";

const LEFT = "Läsförmågan mäts tre gånger per läsår";

const BOARD = "Barn- och utbildningsnämnden";

/** At 200 % there is half as much room each way. */
const ZOOMED = { zoom: 2, viewport: { width: DESK.width / 2, height: DESK.height / 2 } };

const KEYBOARDS: readonly Way[] = [
  { name: "with JavaScript", javaScriptEnabled: true, viewport: DESK },
  { name: "at 200 % without JavaScript", javaScriptEnabled: false, ...ZOOMED },
];

type Focused = { readonly label: string; readonly role: string; readonly isSeen: boolean };

/** What the keyboard is at: its words, its kind, and whether it is marked and within the window. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(`(() => {
    const here = document.activeElement;
    const { top, bottom } = here.getBoundingClientRect();
    if (here === document.body) return { label: "", role: "", isSeen: false };
    const label = here.ariaLabel ?? here.labels?.[0]?.textContent ?? here.textContent ?? "";
    const isSeen = here.matches(":focus-visible") && bottom > 0 && top < innerHeight;
    return { label: label.trim(), role: here.type || here.tagName, isSeen };
  })()`);

/** Presses Tab until the focus is on what holds these words (and is of that kind), as somebody without a mouse does. */
async function tabTo(page: Page, name: string, role?: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    const { label, isSeen, ...here } = await focused(page);
    if (label.includes(name) && (role === undefined || here.role === role)) {
      assert.ok(isSeen, `the focus on ${name} is not seen`);
      return;
    }
  }
  assert.fail(`Tab never reaches ${name} ${role ?? ""}`);
}

/** Presses Enter on what holds these words, and waits for the page that it leads to. */
async function go(page: Page, name: string, role?: string): Promise<void> {
  await tabTo(page, name, role);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).label, "Hoppa till innehållet");
  await page.keyboard.press("Enter");
  assert.equal((await focused(page)).role, "MAIN");
}

/** By the menu, which is folded where there is little room. */
async function goByMenu(page: Page, name: string): Promise<void> {
  const menu = page.getByRole("button", { name: "Meny" });
  if (await menu.isVisible()) {
    await tabTo(page, "Meny");
    await page.keyboard.press("Enter");
    await looksRight(page);
  }
  await go(page, name);
}

async function choose(page: Page, option: string): Promise<void> {
  await tabTo(page, "", "radio");
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press("ArrowDown");
    if ((await focused(page)).label === option) return;
  }
  assert.fail(`the arrows never reach ${option}`);
}

await tell(
  {
    "the keyboard alone logs in, reports, is sent back, mends and hands in": async ({ arrive }) => {
      const karin = await arrive();
      await go(karin, "Karin Lindqvist");
      await skipToContent(karin);
      await go(karin, LEFT);
      const address = new URL(karin.url()).pathname;
      await choose(karin, "Pågående enligt plan");
      await go(karin, "Klarmarkera och gå till nästa");
      await isSentBack(karin);
      assert.match((await focused(karin)).label, /behöver ändras/);
      await tabTo(karin, "Skriv en kommentar");
      await karin.keyboard.press("Enter");
      assert.equal((await focused(karin)).label, "Kommentar");
      await karin.keyboard.type("Mätningen är gjord på alla skolor, och svaren finns hos rektorerna.");
      await go(karin, "Klarmarkera och gå till nästa");
      assert.notEqual(new URL(karin.url()).pathname, address);
      await goByMenu(karin, "Att göra");
      const row = karin.getByRole("listitem").filter({ hasText: LEFT }).filter({ hasText: "Klarmarkerat" });
      assert.equal(await row.count(), 1);
    },

    "the keyboard alone sends back, approves and downloads": async ({ arrive }) => {
      const ingrid = await arrive();
      await go(ingrid, "Ingrid Moberg");
      await goByMenu(ingrid, "Uppföljning");
      await go(ingrid, BOARD);
      await go(ingrid, "Godkänn flera");
      await tabTo(ingrid, "", "checkbox");
      await ingrid.keyboard.press("Space");
      await go(ingrid, "Godkänn det valda");
      assert.match(await words(ingrid), /saker är godkända\./);
      await skipToContent(ingrid);
      await go(ingrid, LEFT, "A");
      await tabTo(ingrid, "Skicka tillbaka med en kommentar");
      await ingrid.keyboard.press("Enter");
      await tabTo(ingrid, "Vad behöver kompletteras?");
      await ingrid.keyboard.type("Skriv när resultaten är klara.");
      await go(ingrid, "Skicka tillbaka");
      await goByMenu(ingrid, "Rapport");
      await go(ingrid, BOARD);
      await tabTo(ingrid, "Word");
      const coming = ingrid.waitForEvent("download");
      await ingrid.keyboard.press("Enter");
      assert.match((await coming).suggestedFilename(), /\.docx$/);
    },
  },
  KEYBOARDS,
);
