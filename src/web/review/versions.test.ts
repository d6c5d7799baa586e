import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const owner = await aBrowser(app, data, municipality, "activity-owner");
const reviewer = await aBrowser(app, data, municipality, "reviewer");
const auditor = await aBrowser(app, data, municipality, "auditor");
const coordinator = await aBrowser(app, data, municipality, "coordinator");
const elected = await aBrowser(app, data, municipality, "elected");

const item = municipality.items.get("A1") ?? 0;
const page = `/rapport/aktivitet/${item}`;
const version = async (): Promise<string> =>
  String((await inTenant(data.database, municipality.id, (tenant) => findItem(tenant, item)))?.version);

/** What a page says, without its marks. */
const wordsOf = async (answer: Response): Promise<string> =>
  (await answer.text()).replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

test("everything that was written is there for the auditor: who, when, what was struck out and added, and why", async () => {
  const answer = { status: "vantelage", cause: "resursbrist", comment: "Lokalen saknas.", draft: "1" };
  assert.equal((await owner.post(page, { ...answer, version: await version() })).status, 303);
  const whole = { status: "avslutad-enligt-plan", comment: "Lokalen finns nu." };
  assert.equal((await owner.post(page, { ...whole, version: await version() })).status, 303);
  const note = "Sedan när?";
  assert.equal((await reviewer.post(`/rapport/${item}/atersand`, { note, version: await version() })).status, 303);
  const words = await wordsOf(await auditor.get(`/rapport/${item}/versioner`));
  assert.match(words, /Återsände för komplettering reviewer, .* ”Sedan när\?” Klarmarkerade activity-owner/);
  assert.match(words, /Status Borttaget: Vänteläge Tillagt: Avslutad enligt plan Orsaker Borttaget: Resursbrist/);
  assert.match(words, /Lokalen Borttaget: saknas Tillagt: finns nu \. Sparade ett utkast activity-owner/);
  assert.match(await (await auditor.get(page)).text(), new RegExp(`href="/rapport/${item}/versioner"`));
});

test("drafts are no reading for the elected, also when the round is approved", async () => {
  assert.equal((await elected.get(`/rapport/${item}/versioner`)).status, 403);
});

test("each version of the round's analysis has its author", async () => {
  const text = `/runda/${municipality.roundId}/text/analysis`;
  for (const [version, words] of ["Två mål nås.", "Ett mål nås."].entries()) {
    assert.equal((await coordinator.post(text, { text: words, version: String(version) })).status, 303);
  }
  const words = await wordsOf(await auditor.get(`${text}/versioner`));
  assert.match(words, /Skrev coordinator, .* Borttaget: Två Tillagt: Ett mål nås\. Skrev coordinator/);
  assert.match(await (await coordinator.get(text)).text(), new RegExp(`href="${text}/versioner"`));
});
