import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { aJourney, heading, looksRight, WAYS } from "./journey.ts";

const journey = await aJourney();
const { visit } = journey;
const [, phone] = WAYS;

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The plan's own workbook as it is downloaded, with some of its words changed as somebody does in Excel. */
async function workbook(page: Page, plan: string, changes: readonly (readonly [string, string])[]) {
  const coming = page.waitForEvent("download");
  await page.evaluate(`location.assign(${JSON.stringify(`${plan}/fil/plan.xlsx`)})`);
  const bytes = readFileSync(await (await coming).path());
  const parts = Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => {
    const xml = changes.reduce((text, [from, to]) => text.replaceAll(`>${from}<`, `>${to}<`), strFromU8(part));
    return [name, strToU8(xml)] as const;
  });
  return { name: "plan.xlsx", mimeType: WORKBOOK, buffer: Buffer.from(zipSync(Object.fromEntries(parts))) };
}

test("a workbook with faults is refused with every place, mended, looked through and applied", async () => {
  const page = await visit("Ingrid Moberg");
  await page.goto("/plan");
  await looksRight(page);
  await page.getByRole("main").getByRole("link", { name: "Kommunstyrelsen" }).first().click();
  await looksRight(page);
  const plan = new URL(page.url()).pathname;
  await page.goto(`${plan}/importera`);
  await looksRight(page);
  const file = page.locator("input[type=file]");
  const compare = page.getByRole("button", { name: "Jämför med planen" });
  await file.setInputFiles(await workbook(page, plan, [["minst", "ungefär"]]));
  await compare.click();
  assert.match(await page.title(), /^Fel: /);
  assert.match(await page.getByRole("main").innerText(), /Filen har .+ fel[\s\S]+Mått!/);
  await looksRight(page);
  await file.setInputFiles(await workbook(page, plan, [["Företagslots", "Företagslots för alla branscher"]]));
  await compare.click();
  assert.match(await page.getByRole("main").innerText(), /Det här ändras[\s\S]+för alla branscher/);
  await looksRight(page);
  await page.locator("#reason").fill("Lotsen ska nå fler.");
  const reference = page.locator("#decisionReference");
  if (await reference.isVisible()) await reference.fill("KS § 12/2027");
  await page.getByRole("button", { name: "Gör ändringarna i planen" }).click();
  assert.match(await page.getByRole("main").innerText(), /En ändring är gjord/);
  await looksRight(page);
});

test("somebody's work is handed over in one go: what is finished stays behind", async () => {
  const page = await visit("Ingrid Moberg", phone);
  await page.goto("/plan/ansvar");
  await looksRight(page);
  await page.getByLabel("Person").selectOption("Amir Rahimi");
  await page.getByRole("button", { name: "Visa" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Lämna över/ })
    .first()
    .click();
  assert.equal(await heading(page), "Lämna över från Amir Rahimi");
  await looksRight(page);
  const to = page.locator("#to");
  const karin = to.locator("option").filter({ hasText: "Karin Lindqvist" });
  await to.selectOption(await karin.getAttribute("value"));
  await page.getByRole("button", { name: "Lämna över" }).click();
  assert.match(page.url(), /\/plan\/ansvar\?lamnat=\d/);
  await looksRight(page);
  const amir = await visit("Amir Rahimi");
  const main = await amir.getByRole("main").innerText();
  assert.doesNotMatch(main, /Kvar att lämna/);
  assert.match(main, /Klart/);
});

test("nothing failed inside", () => {
  assert.deepEqual(journey.failures, []);
});
