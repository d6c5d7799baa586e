import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { heading, isSentBack, link, looksRight, press, tell, words } from "./journey.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const BOARD = "Kommunstyrelsen";

/** Opens the board's newest plan and answers its address. */
async function openPlan(page: Page): Promise<string> {
  await page.goto("/plan");
  await link(page, BOARD).click();
  return new URL(page.url()).pathname;
}

async function openActivity(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}?visa=tabell`);
  await page.locator('a[href*="/aktivitet/"]').first().click();
}

/** The reason for a change and, for a plan that is adopted, the decision. */
async function giveReason(page: Page, reason: string): Promise<void> {
  await page.getByLabel("Varför ändras planen?").fill(reason);
  await page.getByLabel("Beslut", { exact: true }).fill("KS 2027-01-08 § 4");
}

/** The plan's own workbook as it is downloaded, with some of its words changed as somebody does in Excel. */
async function workbook(page: Page, plan: string, [from, to]: readonly [string, string]) {
  const bytes = await (await page.context().request.get(`${plan}/fil/plan.xlsx`)).body();
  const parts = Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => {
    return [name, strToU8(strFromU8(part).replaceAll(`>${from}<`, `>${to}<`))] as const;
  });
  return { name: "plan.xlsx", mimeType: WORKBOOK, buffer: Buffer.from(zipSync(Object.fromEntries(parts))) };
}

await tell({
  "who may not change the plan reads it, and why not": async ({ visit }) => {
    const gunilla = await visit("Gunilla Frisk");
    const plan = await openPlan(gunilla);
    await looksRight(gunilla);
    await openActivity(gunilla, plan);
    await gunilla.getByText("Din roll ger inte rätt till det här.").waitFor();
    await looksRight(gunilla);
  },

  "an activity is changed, and the change stands in the history beside what it was": async ({ visit, way }) => {
    const ingrid = await visit("Ingrid Moberg");
    const plan = await openPlan(ingrid);
    await openActivity(ingrid, plan);
    const [title, start] = [ingrid.getByLabel("Aktivitet", { exact: true }), ingrid.getByLabel("Startdatum")];
    const old = await title.inputValue();
    await title.fill("En ny lydelse");
    if (way.javaScriptEnabled) {
      await ingrid.reload();
      await press(ingrid, "Ta fram texten");
    }
    await start.fill("i höst");
    await press(ingrid, "Spara aktiviteten");
    await isSentBack(ingrid);
    assert.equal(await title.inputValue(), "En ny lydelse");
    await start.fill("15/1 2026");
    await giveReason(ingrid, "Lydelsen var oklar");
    await press(ingrid, "Spara aktiviteten");
    assert.match(await words(ingrid), /Ändringen är sparad\./);
    await ingrid.goto(`${plan}/andringar`);
    await looksRight(ingrid);
    assert.match(await words(ingrid), /En ny lydelse[\s\S]+Lydelsen var oklar/);
    assert.ok((await ingrid.locator("del").allInnerTexts()).some((text) => old.includes(text)));
  },

  "two who change the same goal both see both texts": async ({ visit }) => {
    const [desk, train] = [await visit("Ingrid Moberg"), await visit("Ingrid Moberg", "on the train")];
    const plan = await openPlan(desk);
    await desk.goto(`${plan}?visa=tabell`);
    await desk.locator('table a[href*="/mal/"]').last().click();
    await train.goto(desk.url());
    for (const [page, title] of [
      [desk, "Lydelsen vid skrivbordet"],
      [train, "Lydelsen på tåget"],
    ] as const) {
      await page.getByLabel("Mål", { exact: true }).fill(title);
      await giveReason(page, "Tydligare");
    }
    await press(desk, "Spara målet");
    await press(train, "Spara målet");
    await train.getByRole("cell", { name: "Lydelsen vid skrivbordet" }).waitFor();
    await train.getByRole("cell", { name: "Lydelsen på tåget" }).waitFor();
    await looksRight(train);
    await press(train, "Spara målet");
    assert.match(await heading(train), /Lydelsen på tåget/);
  },

  "a workbook with faults is refused with every place, mended, looked through and applied": async ({ visit }) => {
    const ingrid = await visit("Ingrid Moberg");
    const plan = await openPlan(ingrid);
    await link(ingrid, "Läs in ändringar från fil").click();
    await looksRight(ingrid);
    const file = ingrid.getByLabel("Fil", { exact: true });
    await file.setInputFiles(await workbook(ingrid, plan, ["minst", "ungefär"]));
    await press(ingrid, "Jämför med planen");
    await isSentBack(ingrid);
    assert.match(await words(ingrid), /Filen har .+ fel[\s\S]+Mått!/);
    await file.setInputFiles(
      await workbook(ingrid, plan, ["Industrimark vid riksvägen", "Industrimark vid järnvägen"]),
    );
    await press(ingrid, "Jämför med planen");
    assert.equal(await heading(ingrid), "Det här ändras");
    assert.match(await words(ingrid), /Industrimark vid järnvägen/);
    await looksRight(ingrid);
    await giveReason(ingrid, "Järnvägen är närmare.");
    await press(ingrid, "Gör ändringarna i planen");
    assert.match(await words(ingrid), /En ändring är gjord från filen\.[\s\S]+Industrimark vid järnvägen/);
    await looksRight(ingrid);
  },

  "somebody's work is handed over in one go: what is finished stays behind": async ({ visit }) => {
    const ingrid = await visit("Ingrid Moberg");
    await ingrid.goto("/plan/ansvar");
    await ingrid.getByLabel("Person").selectOption("Amir Rahimi");
    await press(ingrid, "Visa");
    await link(ingrid, "Lämna över Amir Rahimi").click();
    assert.equal(await heading(ingrid), "Lämna över från Amir Rahimi");
    await press(ingrid, "Lämna över");
    await isSentBack(ingrid);
    const to = ingrid.getByLabel("Till", { exact: true });
    const karin = to.locator("option").filter({ hasText: "Karin Lindqvist" });
    await to.selectOption(await karin.getAttribute("value"));
    await press(ingrid, "Lämna över");
    assert.match(await words(ingrid), /överlämna/);
    await looksRight(ingrid);
    const amir = await words(await visit("Amir Rahimi"));
    assert.doesNotMatch(amir, /Kvar att lämna/);
    assert.match(amir, /Klart/);
    assert.match(await words(await visit("Karin Lindqvist")), /Familjer som får en första kontakt/);
  },

  "next year's plan is begun, its rounds are planned, and the first one opens with its owners' duties": async ({
    visit,
  }) => {
    const ingrid = await visit("Ingrid Moberg");
    await openPlan(ingrid);
    await link(ingrid, "Börja nästa års plan").click();
    await looksRight(ingrid);
    const year = ingrid.getByLabel("År", { exact: true });
    await year.fill("nästa");
    await press(ingrid, "Börja planen");
    await isSentBack(ingrid);
    await year.fill("2027");
    await press(ingrid, "Börja planen");
    await looksRight(ingrid);

    await ingrid.goto("/rapport");
    await link(ingrid, /^Planera rundor/).click();
    await looksRight(ingrid);
    const opens = ingrid.getByLabel("Tertial 1 2027 öppnar");
    const usual = await opens.inputValue();
    await opens.fill("i vår");
    await press(ingrid, "Planera rundorna");
    await isSentBack(ingrid);
    await opens.fill(usual);
    await press(ingrid, "Planera rundorna");
    await link(ingrid, `Rundan ${BOARD} 2027-T1`).click();
    await looksRight(ingrid);
    await press(ingrid, "Öppna rundan");
    assert.match(await words(ingrid), /Rundan är öppen till och med/);
    assert.match(await words(ingrid), /0 av \d\d svar är klarmarkerade/);
    await looksRight(ingrid);
    const daniel = await visit("Daniel Sjöberg");
    assert.match(await words(daniel), /Kvar att lämna[\s\S]+Tertial 1 2027/);
  },
});
