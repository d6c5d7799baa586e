import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { aJourney, heading, looksRight, WAYS } from "./journey.ts";

const journey = await aJourney();
const { visit } = journey;

const RETURNED = "Läsning hemma: stöd till föräldrar på fem språk";
const LEFT = "Läsförmågan mäts tre gånger per läsår";

async function answer(page: Page, status: string, comment: string): Promise<void> {
  await page.getByRole("radio", { name: status, exact: true }).check();
  await page.getByRole("textbox", { name: "Kommentar" }).fill(comment);
}

for (const way of WAYS) {
  test(`an activity is reported: found, kept as a draft, mended, ${way.name}`, async () => {
    const page = await visit("Karin Lindqvist", way);
    assert.equal(await heading(page), "Att göra");
    await looksRight(page);
    await page.getByRole("main").getByRole("link", { name: LEFT, exact: true }).first().click();
    await looksRight(page);
    await answer(page, "Pågående enligt plan", "");
    await page.getByRole("button", { name: "Klarmarkera och gå till nästa" }).click();
    assert.match(await page.title(), /^Fel: /);
    await looksRight(page);
    assert.equal(await page.getByRole("radio", { name: "Pågående enligt plan", exact: true }).isChecked(), true);
    await answer(page, "Pågående enligt plan", `Mätningen i november är gjord på alla skolor (${way.name}).`);
    await page.getByRole("button", { name: "Spara utkast" }).click();
    assert.match(page.url(), /sparat=1/);
    assert.match(await page.getByRole("textbox", { name: "Kommentar" }).inputValue(), /alla skolor/);
    await page.context().close();
  });
}

test("what was sent back is mended and handed in, and the chief approves it", async () => {
  const karin = await visit("Karin Lindqvist");
  const first = karin.getByRole("listitem").filter({ hasText: RETURNED }).first();
  assert.match(await first.innerText(), /hur många familjer/);
  await first.getByRole("link", { name: "Ändra och klarmarkera" }).click();
  await answer(karin, "Pågående enligt plan", "Vi har nått 140 familjer på fem språk. Våren fortsätter enligt plan.");
  const path = new URL(karin.url()).pathname;
  await karin.getByRole("button", { name: "Klarmarkera och gå till nästa" }).click();
  assert.notEqual(new URL(karin.url()).pathname, path);
  const peter = await visit("Peter Hallgren");
  await peter.goto(path);
  await looksRight(peter);
  await peter.getByRole("button", { name: "Godkänn aktiviteten" }).click();
  assert.match(await peter.getByRole("main").innerText(), /Godkänd av Peter Hallgren/);
  await looksRight(peter);
});

test("two write at once: the second sees both texts, and nothing is lost", async () => {
  const karin = await visit("Karin Lindqvist");
  const ingrid = await visit("Ingrid Moberg");
  await karin.getByRole("main").getByRole("link", { name: LEFT, exact: true }).first().click();
  await ingrid.goto(karin.url());
  await answer(karin, "Pågående enligt plan", "Bergaskolan börjar i oktober.");
  await answer(ingrid, "Vänteläge", "31 elever har fått stöd.");
  await ingrid.getByRole("button", { name: "Spara utkast" }).click();
  await karin.getByRole("button", { name: "Spara utkast" }).click();
  const shown = await karin.getByRole("main").innerText();
  assert.match(shown, /Ingrid Moberg ändrade/);
  assert.match(shown, /31 elever har fått stöd/);
  assert.equal(await karin.getByRole("textbox", { name: "Kommentar" }).inputValue(), "Bergaskolan börjar i oktober.");
  await looksRight(karin);
  const both = "31 elever har fått stöd. Bergaskolan börjar i oktober.";
  await answer(karin, "Pågående enligt plan", both);
  await karin.getByRole("button", { name: "Spara utkast" }).click();
  await ingrid.reload();
  assert.equal(await ingrid.getByRole("textbox", { name: "Kommentar" }).inputValue(), both);
});

test("the session ends while one writes: after logging in again the text is offered", async () => {
  const karin = await visit("Karin Lindqvist");
  await karin.getByRole("main").getByRole("link", { name: LEFT, exact: true }).first().click();
  await karin.getByRole("textbox", { name: "Kommentar" }).fill("Text som inte får försvinna.");
  await karin.context().clearCookies();
  await karin.getByRole("button", { name: "Spara utkast" }).click();
  assert.equal(await heading(karin), "Logga in");
  assert.match(await karin.getByRole("main").innerText(), /finns din text kvar/);
  await looksRight(karin);
  await karin.getByRole("listitem").filter({ hasText: "Karin Lindqvist" }).getByRole("button").first().click();
  assert.match(karin.url(), /rapport\/aktivitet/);
  await looksRight(karin);
  await karin.getByRole("button", { name: "Ta fram texten" }).click();
  assert.equal(await karin.getByRole("textbox", { name: "Kommentar" }).inputValue(), "Text som inte får försvinna.");
});

test("the keyboard alone goes from logging in to handing in", async () => {
  const page = await visit("Karin Lindqvist");
  await page.goto("/att-gora");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, LEFT);
  await page.keyboard.press("Enter");
  await page.waitForURL(/rapport\/aktivitet/);
  const path = new URL(page.url()).pathname;
  await tabTo(page, "", "radio");
  for (let choice = 0; choice < 6; choice += 1) {
    await page.keyboard.press("ArrowDown");
    if ((await focused(page)).label.startsWith("Pågående enligt plan")) break;
  }
  assert.ok((await focused(page)).label.startsWith("Pågående enligt plan"));
  await tabTo(page, "Kommentar");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Mätningen är gjord på alla skolor, och svaren finns hos rektorerna.");
  await tabTo(page, "Klarmarkera och gå till nästa");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== path);
  await page.goto("/att-gora");
  assert.match(await page.getByRole("listitem").filter({ hasText: LEFT }).last().innerText(), /Klarmarkerat/);
});

type Focused = { readonly label: string; readonly role: string };

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(`(() => {
    const here = document.activeElement;
    const label = here.labels?.[0]?.textContent ?? here.textContent ?? "";
    return { label: label.trim(), role: here.type ?? here.tagName };
  })()`);

/** Presses Tab until the focus is on what begins with these words (or is of that kind), as somebody without a mouse does. */
async function tabTo(page: Page, words: string, role?: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    const isSeen = await page.evaluate("document.activeElement.matches(':focus-visible')");
    if (here.label.startsWith(words) && (role === undefined || here.role === role)) {
      assert.equal(isSeen, true, `the focus on ${words} is not seen`);
      return;
    }
  }
  assert.fail(`Tab never reaches ${words} ${role ?? ""}`);
}

test("nothing failed inside", () => {
  assert.deepEqual(journey.failures, []);
});
