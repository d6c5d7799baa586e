import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { aScene } from "#test/scene.ts";

const data = await aDatabase();
const scene = await aScene(data, "granboda.test");
const little = await aMunicipality(data, "Liten");
const { app } = anApp(data, { now: () => DEMO_NOW });
const elected = await aBrowser(app, data, scene, "elected", DEMO_NOW);
const auditor = await aBrowser(app, data, scene, "auditor", DEMO_NOW);
const coordinator = await aBrowser(app, data, scene, "coordinator", DEMO_NOW);

const pageOf = async (browser: typeof elected): Promise<string> =>
  (await (await browser.get("/rapport")).text()).replaceAll("\u00a0", " ");

test("who only reads begins where it says how it goes; everybody else with what there is to do", async () => {
  assert.equal((await elected.get("/")).headers.get("location"), "/rapport");
  assert.equal((await auditor.get("/")).headers.get("location"), "/rapport");
  assert.equal((await coordinator.get("/")).headers.get("location"), "/att-gora");
  assert.doesNotMatch(await pageOf(elected), />Att göra</);
  assert.match(await pageOf(coordinator), />Att göra</);
});

test("the page says how the latest approved period stands, over all bodies", async () => {
  const html = await pageOf(elected);
  assert.match(html, /Av 15 mål är 4 uppfyllda, 6 delvis uppfyllda, 4 knappt uppfyllda och 1 ej uppfyllt\./);
  assert.match(html, /Så står det i tertial 1 2026/);
  assert.equal(
    /<ul class="standing">.*?<\/ul>/s.exec(html)?.[0].match(/sym-box/g)?.length,
    15,
    "a circle for each goal",
  );
});

test("what is worth asking about stands worst first, with the reason, and leads to its part of the report", async () => {
  const html = await pageOf(elected);
  const [, first = ""] = html.split("Värt att fråga om");
  const [, href = "", title] = /<h3><a href="([^"]+)"[^>]*>([^<]+)/.exec(first) ?? [];
  assert.equal(title, "2 Fler ska vilja flytta till Granboda");
  assert.match(first, /Inget av de tre måtten når målvärdet\./);
  const part = await elected.get(href.replaceAll("&amp;", "&"));
  assert.equal(part.status, 200);
  assert.match(await part.text(), /Mål 2. Fler ska vilja flytta/);
});

test("rounds that are nothing to a reader yet stand in one line; who works with them has the way there", async () => {
  const reader = await pageOf(elected);
  assert.match(reader, /Granskas nu: Barn- och utbildningsnämnden, Kommunstyrelsen och Socialnämnden\./);
  assert.doesNotMatch(reader, new RegExp(`/runda/${scene.round.open}"`));
  assert.match(await pageOf(coordinator), new RegExp(`/runda/${scene.round.open}"`));
});

test("who works with the reports that are being written has them at hand, beside what has been approved", async () => {
  const margin = async (browser: typeof elected) => /<aside.*?<\/aside>/s.exec(await pageOf(browser))?.[0] ?? "";
  assert.match(
    await margin(coordinator),
    /Rapport tertial 3 2026.*Öppen.*Rapport tertial 2 2026.*Rapport tertial 1 2026/s,
  );
  assert.doesNotMatch(await margin(elected), /tertial [23] 2026/);
});

test("the numbers on the report's parts are together the places that its first sentence speaks of", async () => {
  const html = await (await coordinator.get(`/runda/${scene.round.open}/rapport`)).text();
  const inParts = [...html.matchAll(/<span class="ref" aria-hidden="true">(\d+)</g)].map(([, count]) => Number(count));
  const places = /<strong>(\d+) ställen</.exec(html)?.[1];
  assert.equal(
    inParts.reduce((sum, count) => sum + count, 0),
    Number(places),
  );
});

test("before the first approval the page says what becomes a report", async () => {
  const html = await pageOf(await aBrowser(anApp(data).app, data, little, "elected"));
  assert.match(html, /Varje runda blir en rapport/);
  assert.doesNotMatch(html, /Värt att fråga om/);
});
