import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { heading, isSentBack, logIn, looksRight, press, tell, words } from "./journey.ts";

const RETURNED = "Läsning hemma: stöd till föräldrar på fem språk";
const LEFT = "Läsförmågan mäts tre gånger per läsår";
const MEASURE = "Familjer som får en första kontakt inom 14 dagar";
const ON = "Klarmarkera och gå till nästa";

const row = (page: Page, title: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: title });
const comment = (page: Page) => page.getByRole("textbox", { name: "Kommentar" });

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: title, exact: true }).first().click();
}

async function answer(page: Page, status: string, text: string): Promise<void> {
  await page.getByRole("radio", { name: status, exact: true }).check();
  await comment(page).fill(text);
}

await tell({
  "an activity is found, sent back with what was chosen, mended and kept as a draft": async ({ visit }) => {
    const karin = await visit("Karin Lindqvist");
    assert.equal(await heading(karin), "Att göra");
    await looksRight(karin);
    await open(karin, LEFT);
    await looksRight(karin);
    await answer(karin, "Pågående enligt plan", "");
    await press(karin, ON);
    await isSentBack(karin);
    assert.equal(await karin.getByRole("radio", { name: "Pågående enligt plan", exact: true }).isChecked(), true);
    await answer(karin, "Pågående enligt plan", "Mätningen i november är gjord på alla skolor.");
    await press(karin, "Spara utkast");
    assert.match(karin.url(), /sparat=1/);
    assert.match(await comment(karin).inputValue(), /alla skolor/);
  },

  "what was sent back is mended, sent back again with a note, handed in once more and approved": async ({ visit }) => {
    const karin = await visit("Karin Lindqvist");
    const peter = await visit("Peter Hallgren");
    assert.match(await row(karin, RETURNED).first().innerText(), /hur många familjer/);
    await row(karin, RETURNED).first().getByRole("link", { name: "Ändra och klarmarkera" }).click();
    const path = new URL(karin.url()).pathname;
    await answer(karin, "Pågående enligt plan", "Vi har nått många familjer på fem språk.");
    await press(karin, ON);
    assert.notEqual(new URL(karin.url()).pathname, path);

    await peter.goto(path);
    await peter.getByText("Skicka tillbaka med en kommentar").click();
    await looksRight(peter);
    await press(peter, "Skicka tillbaka");
    await isSentBack(peter);
    await peter.getByLabel("Vad behöver kompletteras?").fill("Skriv antalet familjer.");
    await press(peter, "Skicka tillbaka");

    await karin.goto("/att-gora");
    assert.match(await row(karin, RETURNED).first().innerText(), /Skriv antalet familjer\./);
    await karin.goto(path);
    assert.match(await words(karin), /Återsänd för komplettering av Peter Hallgren/);
    await answer(karin, "Pågående enligt plan", "Vi har nått 140 familjer på fem språk. Våren fortsätter enligt plan.");
    await press(karin, ON);

    await peter.goto(path);
    await press(peter, "Godkänn aktiviteten");
    assert.match(await words(peter), /Godkänd av Peter Hallgren/);
    await looksRight(peter);
  },

  "two write at once: the second sees both texts, and nothing is lost": async ({ visit }) => {
    const karin = await visit("Karin Lindqvist");
    const ingrid = await visit("Ingrid Moberg");
    await open(karin, LEFT);
    await ingrid.goto(karin.url());
    await answer(karin, "Pågående enligt plan", "Bergaskolan börjar i oktober.");
    await answer(ingrid, "Vänteläge", "31 elever har fått stöd.");
    await press(ingrid, "Spara utkast");
    await press(karin, "Spara utkast");
    const shown = await words(karin);
    assert.match(shown, /Ingrid Moberg ändrade/);
    assert.match(shown, /31 elever har fått stöd/);
    assert.equal(await comment(karin).inputValue(), "Bergaskolan börjar i oktober.");
    await looksRight(karin);
    const both = "31 elever har fått stöd. Bergaskolan börjar i oktober.";
    await answer(karin, "Pågående enligt plan", both);
    await press(karin, "Spara utkast");
    await ingrid.reload();
    assert.equal(await comment(ingrid).inputValue(), both);
  },

  "a measure's outcome is written as one writes numbers, and what was typed wrong stays to be mended": async ({
    visit,
  }) => {
    const amir = await visit("Amir Rahimi");
    await row(amir, MEASURE).first().getByRole("link", { name: "Ange utfall" }).click();
    await looksRight(amir);
    const outcome = amir.getByLabel("Vad blev utfallet för tertial 3 2026?");
    await outcome.fill("sjuttio");
    await press(amir, ON);
    await isSentBack(amir);
    assert.equal(await outcome.inputValue(), "sjuttio");
    await outcome.fill("71,5 %");
    await amir.getByLabel("Måttet är inte mätt för perioden").check();
    await amir.getByLabel("Varför är det inte mätt?").fill("Mäts i vår.");
    await press(amir, ON);
    await isSentBack(amir);
    await amir.getByLabel("Måttet är inte mätt för perioden").uncheck();
    await press(amir, "Spara utkast");
    assert.equal(await outcome.inputValue(), "71,5");
    const path = new URL(amir.url()).pathname;
    await press(amir, ON);
    await amir.goto(path);
    assert.match(await words(amir), /Utfallet för tertial 3 2026 är 71,5/);
    await looksRight(amir);
  },

  "the session ends while one writes: after logging in again one is back in the form": async ({ visit, way }) => {
    const karin = await visit("Karin Lindqvist");
    await open(karin, LEFT);
    await comment(karin).fill("Text som inte får försvinna.");
    await karin.context().clearCookies();
    await press(karin, "Spara utkast");
    assert.equal(await heading(karin), "Du har blivit utloggad");
    assert.equal(await comment(karin).inputValue(), "Text som inte får försvinna.");
    await looksRight(karin);
    await karin.goto((await karin.getByRole("link", { name: "Logga in i en ny flik" }).getAttribute("href")) ?? "");
    await logIn(karin, "Karin Lindqvist");
    assert.match(karin.url(), /rapport\/aktivitet/);
    await looksRight(karin);
    if (!way.javaScriptEnabled) return;
    await press(karin, "Ta fram texten");
    assert.equal(await comment(karin).inputValue(), "Text som inte får försvinna.");
  },

  "what the browser keeps is let go of when the server has it, and is offered to nobody else": async ({
    arrive,
    way,
  }) => {
    if (!way.javaScriptEnabled) return;
    const page = await arrive();
    await logIn(page, "Peter Hallgren");
    await page
      .getByRole("main")
      .getByRole("link", { name: /granska/i })
      .first()
      .click();
    const answers = page.locator('main a[href^="/rapport/aktivitet/"]');
    const path = (await answers.first().getAttribute("href"))?.replace(/aktivitet\/(\d+)/, "$1/atersand") ?? "";
    await page.goto(path);
    const note = page.getByRole("textbox", { name: "Vad behöver kompletteras?" });
    await note.fill("En text som stannar här.");
    await page.goto("/jag");
    await press(page, "Logga ut");
    assert.deepEqual(await page.evaluate("Object.keys(localStorage)"), []);
    await logIn(page, "Peter Hallgren");
    await page.goto(path);
    await note.fill("Hur många familjer gäller det?");
    await page.context().clearCookies();
    await press(page, "Skicka tillbaka");
    await page.goto("/logga-in");
    await logIn(page, "Ingrid Moberg");
    await page.goto(path);
    assert.equal(await page.getByRole("button", { name: "Ta fram texten" }).count(), 0, "it is somebody else's");
    await page.context().clearCookies();
    await page.goto("/logga-in");
    await logIn(page, "Peter Hallgren");
    await page.goto(path);
    await press(page, "Ta fram texten");
    assert.equal(await note.inputValue(), "Hur många familjer gäller det?");
    await press(page, "Skicka tillbaka");
    assert.match(await words(page), /Återsänt för komplettering|Återsänd för komplettering/);
    assert.deepEqual(await page.evaluate("Object.keys(localStorage)"), []);
  },
});
