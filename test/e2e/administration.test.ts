import assert from "node:assert/strict";
import { test } from "node:test";
import { aJourney, looksRight, SIGHTS, WAYS } from "./journey.ts";

const { visit } = await aJourney();

const PAGES = [
  "",
  "/organisation",
  "/organisation/enheter/ny",
  "/personer",
  "/personer/ny",
  "/personer/importera",
  "/styrmodell",
  "/styrmodell/ny",
  "/utseende",
  "/gallring",
  "/gallring/names",
  "/logg?kontroll=1",
  "/export",
];

for (const way of SIGHTS) {
  test(`every page of Administration looks right ${way.name}`, async () => {
    const page = await visit("Administratör", way);
    for (const path of PAGES) {
      await page.goto(`/administration${path}`);
      await looksRight(page);
    }
    await page.goto("/jag");
    await looksRight(page);
  });
}

for (const way of WAYS) {
  test(`an administrator adds people, gives a role and finds it in the log ${way.name}`, async () => {
    const page = await visit("Administratör", way);
    const email = `ny.${way.viewport.width}@granboda.se`;
    await page.goto("/administration/personer/importera");
    await page.getByLabel("Lista").fill(`Ny Nilsson;${email};Rektor;;Förtroendevald\n;fel;;;`);
    await page.getByRole("button", { name: "Visa vad som händer" }).click();
    await looksRight(page);
    await page.getByRole("button", { name: "Lägg till en person och en roll" }).click();
    await page.getByText("1 person och 1 roll lades till").waitFor();
    await page.getByLabel("Namn, e-post eller titel").fill(email);
    await page.getByRole("button", { name: "Sök", exact: true }).click();
    await page.getByRole("link", { name: "Ny Nilsson" }).click();
    await page.getByLabel("Roll", { exact: true }).selectOption({ label: "Revisor" });
    await page.getByLabel("Till och med").fill("i morgon");
    await page.getByRole("button", { name: "Ge rollen" }).click();
    await page.getByRole("alert").waitFor();
    await looksRight(page);
    await page.getByLabel("Till och med").fill("31/12 2030");
    await page.getByRole("button", { name: "Ge rollen" }).click();
    await page.getByText("till 31 december 2030").waitFor();
    await page.goto("/administration/logg?handelse=role-granted");
    assert.ok((await page.getByRole("cell", { name: "Gav en roll" }).count()) > 0);
  });

  test(`a person chooses a password and prepares one-time codes ${way.name}`, async () => {
    const page = await visit(way.javaScriptEnabled ? "Revisor" : "Nämndsekreterare", way);
    await page.goto("/jag");
    await page.getByLabel("Nytt lösenord").fill("kort");
    await page.getByRole("button", { name: "Välj lösenord" }).click();
    await page.getByRole("alert").waitFor();
    await looksRight(page);
    await page.getByLabel("Nytt lösenord").fill("fyra röda hus vid sjön");
    await page.getByRole("button", { name: "Välj lösenord" }).click();
    await page.getByRole("button", { name: "Byt lösenord" }).waitFor();
    await page.getByRole("button", { name: "Slå på engångskoder" }).click();
    await page.getByRole("img", { name: /QR-kod/ }).waitFor();
    await looksRight(page);
  });
}

test("a colour that is chosen is worn by the page", async () => {
  const page = await visit("Administratör");
  await page.goto("/administration/utseende");
  await page.getByLabel("Färg", { exact: true }).fill("#1f2a44");
  await page.getByRole("button", { name: "Spara utseendet" }).click();
  await page.getByText("Sparat.").waitFor();
  await looksRight(page);
  const worn = "getComputedStyle(document.querySelector('main .ds-button')).backgroundColor";
  assert.equal(await page.evaluate(worn), "rgb(31, 42, 68)");
});

test("everything the municipality owns comes down as a file", async () => {
  const page = await visit("Administratör");
  await page.goto("/administration/export");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hämta filen" }).click();
  assert.match((await coming).suggestedFilename(), /^tertial-\d{4}-\d{2}-\d{2}\.zip$/);
});
