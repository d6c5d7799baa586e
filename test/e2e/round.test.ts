import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { listOwed, listOwedByAll, report } from "./callers.ts";
import { isSentBack, link, looksRight, press, tell, words } from "./journey.ts";
import { download } from "./papers.ts";

const BOARD = "Barn- och utbildningsnämnden";
const GOAL = "Alla barn ska kunna läsa när de går ut årskurs 3";
const ACTIVITY = "Läsförmågan mäts tre gånger per läsår";

/** Somebody's own part of the open round, in Att göra. */
const own = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ hasText: title }).filter({ hasText: "Tertial 3 2026" }).getByRole("link").first();

/** A goal's box stands for all that is under it, whose own boxes then go. */
async function tickAll(page: Page): Promise<void> {
  for (const box of await page.getByRole("main").locator("input[type=checkbox]").all()) {
    if (await box.isVisible()) await box.check();
  }
}

async function openRound(page: Page): Promise<void> {
  await page.goto("/rapport");
  await link(page, `Rundan ${BOARD} 2026-T3`).click();
}

async function openReport(page: Page): Promise<void> {
  await openRound(page);
  await link(page, "Till rapporten").click();
}

/** The snapshot that the report's front page names. */
async function snapshotOn(page: Page): Promise<string> {
  const [, id] = /Ögonblicksbild\s+([0-9a-f]{12})/.exec(await words(page)) ?? [];
  assert.ok(id, "the page names no snapshot");
  return id;
}

await tell({
  "the coordinator reminds those who have not handed in, once a day": async ({ visit }) => {
    const ingrid = await visit("Ingrid Moberg");
    await ingrid.goto("/uppfoljning");
    await press(ingrid, /^Påminn \d+ personer$/);
    assert.match(await words(ingrid), /påminnelse går nu till \d+ personer[\s\S]+har fått mejl i dag/);
    assert.equal(await ingrid.getByRole("button", { name: "Påminn", exact: true }).isDisabled(), true);
    await looksRight(ingrid);
  },

  "forty people report at once, and everything but one goal is in": async ({ visit, ...granboda }) => {
    const karin = await visit("Karin Lindqvist");
    await own(karin, GOAL).click();
    const last = Number(new URL(karin.url()).pathname.split("/").at(-1));
    const owed = await listOwedByAll(granboda);
    assert.ok(new Set(owed.map(({ person }) => person)).size >= 40, "fewer than forty report");
    const [goals, parts] = [owed.filter(({ kind }) => kind === "goal"), owed.filter(({ kind }) => kind !== "goal")];
    await Promise.all(parts.map((one) => report(granboda, one)));
    await Promise.all(goals.filter(({ id }) => id !== last).map((one) => report(granboda, one)));
    assert.deepEqual(
      (await listOwed(granboda)).map(({ id }) => id),
      [last],
    );
  },

  "the last goal is assessed against the rule, which asks why": async ({ visit, ...granboda }) => {
    const karin = await visit("Karin Lindqvist");
    await own(karin, GOAL).click();
    await looksRight(karin);
    const why = karin.getByLabel("Varför går bedömningen emot regeln?");
    assert.equal(await why.isVisible(), false);
    const departing = karin.getByRole("radio", { name: "Uppfyllt", exact: true });
    await departing.check();
    await karin.getByLabel("Hur har du gjort bedömningen?").fill("Alla skolor arbetar nu på samma sätt.");
    await press(karin, /^Klarmarkera/);
    await isSentBack(karin);
    assert.equal(await departing.isChecked(), true);
    await why.fill("Måttet mäts först i vår.");
    await press(karin, /^Klarmarkera/);
    assert.deepEqual(await listOwed(granboda), []);
    await looksRight(karin);
  },

  "all that a board has handed in is approved together, but for what was taken back meanwhile": async ({ visit }) => {
    const ingrid = await visit("Ingrid Moberg");
    const karin = await visit("Karin Lindqvist");
    await ingrid.goto("/uppfoljning");
    await link(ingrid, BOARD).click();
    await link(ingrid, "Godkänn flera").click();
    const address = ingrid.url();
    await looksRight(ingrid);
    await press(ingrid, "Godkänn det valda");
    await isSentBack(ingrid);

    await tickAll(ingrid);
    await own(karin, ACTIVITY).click();
    await press(karin, "Ta tillbaka och ändra");
    await press(ingrid, "Godkänn det valda");
    await isSentBack(ingrid);
    assert.match(
      await words(ingrid),
      /Två saker behöver ändras\s+Läsförmågan mäts tre gånger per läsår: Det finns inget/,
    );
    assert.match(await words(ingrid), /saker är godkända[\s\S]+kan godkännas när 2\.6 är det/);
    await press(karin, /^Klarmarkera/);

    await ingrid.goto(address);
    await tickAll(ingrid);
    await press(ingrid, "Godkänn det valda");
    assert.match(await words(ingrid), /är godkänd[\s\S]+Inget väntar på granskning just nu/);
    await looksRight(ingrid);
  },

  "the round is locked, and the same snapshot stands on the page and in Word, PDF and Excel": async ({ visit }) => {
    const ingrid = await visit("Ingrid Moberg");
    await openRound(ingrid);
    await looksRight(ingrid);
    await press(ingrid, "Avsluta rapporteringen");
    await link(ingrid, "Lås rapporten …").click();
    await press(ingrid, "Lås rapporten");
    await isSentBack(ingrid);
    const despite = ingrid.getByRole("textbox", { name: /^Varför låser ni trots påpekande/ });
    await despite.fill("Påpekandena gäller texter som nämnden redan har sett.");
    await press(ingrid, "Lås rapporten");

    await openReport(ingrid);
    await looksRight(ingrid);
    assert.match(await words(ingrid), /Godkänd av Ingrid Moberg och låst/);
    const id = await snapshotOn(ingrid);
    for (const paper of ["Word", "PDF", "Excel"] as const) {
      assert.ok((await download(ingrid, paper)).includes(id), `${paper} does not say ${id}`);
    }
  },

  "an error in the locked round is corrected beside what stood, in page and paper": async ({ visit }) => {
    const ingrid = await visit("Ingrid Moberg");
    await openReport(ingrid);
    const before = await snapshotOn(ingrid);
    await ingrid.goto("/uppfoljning/2026-T3/lista?visa=allt");
    await link(ingrid, ACTIVITY).click();
    await link(ingrid, "Rätta").click();
    await looksRight(ingrid);
    const comment = ingrid.getByRole("textbox", { name: "Kommentar" });
    const old = await comment.inputValue();
    await comment.fill("Rättad kommentar: det var 41 elever, inte 42.");
    await press(ingrid, "Spara rättelsen");
    await isSentBack(ingrid);
    assert.match(await comment.inputValue(), /^Rättad kommentar/);
    await ingrid.getByRole("textbox", { name: "Vad är fel och hur vet ni det?" }).fill("Närvarolistan är räknad om.");
    await press(ingrid, "Spara rättelsen");

    await openReport(ingrid);
    await looksRight(ingrid);
    const after = await snapshotOn(ingrid);
    assert.notEqual(after, before);
    assert.ok(
      (await ingrid.locator("del").allInnerTexts()).some((text) => text.includes(old)),
      "what stood is not shown",
    );
    const paper = await download(ingrid, "PDF");
    assert.ok(paper.includes(after), `the corrected PDF does not say ${after}`);
    assert.match(paper, /Närvarolistan är räknad om/);
    await link(ingrid, /^Så såg rapporten ut före rättelsen/).click();
    assert.equal(await snapshotOn(ingrid), before);
    assert.ok((await download(ingrid, "Word")).includes(before), `the earlier Word does not say ${before}`);
  },
});
