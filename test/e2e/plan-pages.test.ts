import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { aJourney, heading, looksRight, SIGHTS, WAYS } from "./journey.ts";

const { visit } = await aJourney();

/** Opens the first plan in the list and answers its address. */
async function openPlan(page: Page): Promise<string> {
  await page.goto("/plan");
  await page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link").first().click();
  return new URL(page.url()).pathname;
}

/** An activity's page in the plan, by its place in the table. */
async function openActivity(page: Page, plan: string, place: number): Promise<void> {
  await page.goto(`${plan}?visa=tabell`);
  await page.locator('a[href*="/aktivitet/"]').nth(place).click();
}

/** The plan file that the page offers, as text. */
async function downloaded(page: Page, plan: string): Promise<string> {
  return (await page.context().request.get(`${plan}/fil/plan.json`)).text();
}

const asFile = (text: string) => ({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) });

for (const way of SIGHTS) {
  test(`every page of Plan looks right ${way.name}`, async () => {
    const page = await visit("Samordnare", way);
    const plan = await openPlan(page);
    await openActivity(page, plan, 0);
    const activity = new URL(page.url()).pathname;
    const part = page.locator('a[href$="/avsluta"]');
    assert.equal(await part.count(), 1);
    const pages = ["/plan", "/plan/ny", "/plan/ansvar", plan, `${plan}?visa=tabell`, activity, `${activity}/avsluta`];
    const more = ["/andringar", "/mal/ny", "/matt/ny", "/aktivitet/ny", "/anta", "/nasta", "/importera"];
    for (const path of [...pages, ...more.map((end) => `${plan}${end}`)]) {
      await page.goto(path);
      await looksRight(page);
    }
  });
}

for (const way of WAYS) {
  const own = String(way.viewport.width);

  test(`who may not change the plan reads it ${way.name}`, async () => {
    const page = await visit("Förtroendevald", way);
    const plan = await openPlan(page);
    await looksRight(page);
    await openActivity(page, plan, 0);
    await page.getByText("Din roll ger inte rätt till det här.").waitFor();
    await looksRight(page);
  });

  test(`a coordinator changes an activity and finds it in the history ${way.name}`, async () => {
    const page = await visit("Samordnare", way);
    const plan = await openPlan(page);
    await openActivity(page, plan, 0);
    await page.getByLabel("Startdatum").fill("i höst");
    await page.getByRole("button", { name: "Spara aktiviteten" }).click();
    await page.getByRole("alert").waitFor();
    await looksRight(page);
    await page.getByLabel("Startdatum").fill("15/1 2024");
    await page.getByLabel("Aktivitet", { exact: true }).fill(`Ny lydelse ${own}`);
    await page.getByLabel("Varför ändras planen?").fill("Lydelsen var oklar");
    const decision = page.getByLabel("Beslut", { exact: true });
    if ((await decision.count()) > 0) await decision.fill("KS 2025-01-08 § 4");
    await page.getByRole("button", { name: "Spara aktiviteten" }).click();
    await page.getByText("Ändringen är sparad.").waitFor();
    await page.goto(`${plan}/andringar`);
    await page.getByText(`Ny lydelse ${own}`).first().waitFor();
    assert.ok((await page.locator("del").count()) > 0);
    await looksRight(page);
  });

  test(`a file with faults is mended, looked through and applied ${way.name}`, async () => {
    const page = await visit("Samordnare", way);
    const plan = await openPlan(page);
    const file = JSON.parse(await downloaded(page, plan)) as { goals: { title: string }[] };
    const changed = {
      ...file,
      goals: file.goals.map((goal, index) => (index === 0 ? { ...goal, title: `Målet ${own}` } : goal)),
    };
    const faulty = JSON.stringify({ ...changed, goals: changed.goals.with(1, { ...changed.goals[1], title: "" }) });
    await page.goto(`${plan}/importera`);
    await page.getByLabel("Fil", { exact: true }).setInputFiles(asFile(faulty));
    await page.getByRole("button", { name: "Jämför med planen" }).click();
    await page.getByRole("rowheader", { name: "goals[1].title" }).waitFor();
    await looksRight(page);
    await page.getByLabel("Fil", { exact: true }).setInputFiles(asFile(JSON.stringify(changed)));
    await page.getByRole("button", { name: "Jämför med planen" }).click();
    assert.equal(await heading(page), "Det här ändras");
    await page.getByText(`Målet ${own}`).first().waitFor();
    await looksRight(page);
    await page.getByLabel("Varför ändras planen?").fill("Reviderad plan");
    const decision = page.getByLabel("Beslut", { exact: true });
    if ((await decision.count()) > 0) await decision.fill("KS 2025-01-08 § 5");
    await page.getByRole("button", { name: "Gör ändringarna i planen" }).click();
    await page.getByText("En ändring är gjord från filen.").waitFor();
    await page.getByRole("link", { name: `Målet ${own}` }).waitFor();
  });

  test(`responsibilities are handed over in one action ${way.name}`, async () => {
    const page = await visit("Samordnare", way);
    await page.goto("/plan/ansvar");
    await page.getByRole("link", { name: "Lämna över" }).first().click();
    const from = (await heading(page)).replace("Lämna över från ", "");
    await page.getByRole("button", { name: "Lämna över" }).click();
    await page.getByRole("alert").waitFor();
    await looksRight(page);
    await page.getByLabel("Till", { exact: true }).selectOption({ index: 3 });
    await page.getByRole("button", { name: "Lämna över" }).click();
    await page.getByText("överlämnad").waitFor();
    assert.equal(await page.getByRole("heading", { level: 2, name: from, exact: true }).count(), 0);
    await looksRight(page);
  });
}

test("what was typed is there after the session has ended", async () => {
  const page = await visit("Samordnare");
  const plan = await openPlan(page);
  await page.goto(`${plan}/mal/ny`);
  await page.getByLabel("Mål", { exact: true }).fill("Ett mål som inte hann sparas");
  await page.goto(`${plan}/mal/ny`);
  await page.getByRole("button", { name: "Ta fram texten" }).click();
  assert.equal(await page.getByLabel("Mål", { exact: true }).inputValue(), "Ett mål som inte hann sparas");
});

test("two who change the same goal both see both texts", async () => {
  const [first, second] = [await visit("Samordnare"), await visit("Samordnare")];
  const plan = await openPlan(first);
  await first.goto(`${plan}?visa=tabell`);
  const goal = (await first.locator('table a[href*="/mal/"]').last().getAttribute("href")) ?? "";
  for (const [page, title] of [
    [first, "Den förstas lydelse"],
    [second, "Den andras lydelse"],
  ] as const) {
    await page.goto(goal);
    await page.getByLabel("Mål", { exact: true }).fill(title);
    await page.getByLabel("Varför ändras planen?").fill("Tydligare");
    const decision = page.getByLabel("Beslut", { exact: true });
    if ((await decision.count()) > 0) await decision.fill("§ 6");
  }
  await first.getByRole("button", { name: "Spara målet" }).click();
  await second.getByRole("button", { name: "Spara målet" }).click();
  await second.getByRole("cell", { name: "Den förstas lydelse" }).waitFor();
  await second.getByRole("cell", { name: "Den andras lydelse" }).waitFor();
  await looksRight(second);
  await second.getByRole("button", { name: "Spara målet" }).click();
  assert.match(await heading(second), /Den andras lydelse/);
});
