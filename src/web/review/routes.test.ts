import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const owner = await aBrowser(app, data, municipality, "activity-owner");
const reviewer = await aBrowser(app, data, municipality, "reviewer");
const coordinator = await aBrowser(app, data, municipality, "coordinator");

const id = (number: string): number => municipality.items.get(number) ?? 0;
const stands = (number: string) => inTenant(data.database, municipality.id, (tenant) => findItem(tenant, id(number)));
const version = async (number: string): Promise<string> => String((await stands(number))?.version);
const step = (number: string, verb: string): string => `/rapport/${id(number)}/${verb}`;
const ANSWER = { status: "avslutad-enligt-plan", comment: "Lärcentrum öppnade i oktober och har haft 140 besök." };

const handIn = async (number: string): Promise<void> => {
  const answer = await owner.post(`/rapport/aktivitet/${id(number)}`, { ...ANSWER, version: await version(number) });
  assert.equal(answer.status, 303);
};

test("a reviewer reads the answer, and is offered to approve it or send it back", async () => {
  await handIn("A1");
  const html = await (await reviewer.get(`/rapport/aktivitet/${id("A1")}`)).text();
  assert.match(html, /har haft 140 besök/);
  assert.doesNotMatch(html, /type="radio"/);
  assert.match(html, /Godkänn aktiviteten/);
  assert.match(html, /Skicka tillbaka med en kommentar/);
});

test("sending back without words is refused on the same page; with words the owner sees them", async () => {
  const refused = await reviewer.post(step("A1", "atersand"), { version: await version("A1"), note: " " });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Skriv vad som behöver kompletteras/);
  const note = "Hur många var nya besökare?";
  const sent = await reviewer.post(step("A1", "atersand"), { version: await version("A1"), note });
  assert.equal(sent.status, 303);
  assert.equal(sent.headers.get("location"), `/rapport/aktivitet/${id("A1")}`);
  const html = await (await owner.get(`/rapport/aktivitet/${id("A1")}`)).text();
  assert.match(html, /Återsänd för komplettering av reviewer/);
  assert.match(html, /Hur många var nya besökare\?/);
  assert.match(html, /type="radio"/);
});

test("what was changed meanwhile is not approved unseen", async () => {
  await handIn("A1");
  const stale = await reviewer.post(step("A1", "godkann"), { version: "1" });
  assert.equal(stale.status, 409);
  assert.match(await stale.text(), /Någon annan hann före/);
  assert.equal((await stands("A1"))?.itemState, "submitted");
});

test("an owner takes back what is not approved yet, and hands it in again as it stands", async () => {
  assert.equal((await owner.post(step("A1", "ta-tillbaka"), { version: await version("A1") })).status, 303);
  assert.equal((await stands("A1"))?.itemState, "draft");
  assert.equal((await owner.post(step("A1", "klarmarkera"), { version: await version("A1") })).status, 303);
  assert.equal((await stands("A1"))?.itemState, "submitted");
});

test("an approval can be given and withdrawn until the goal rests on it", async () => {
  assert.equal((await reviewer.post(step("A1", "godkann"), { version: await version("A1") })).status, 303);
  assert.equal((await stands("A1"))?.itemState, "approved");
  const withdraw = step("A1", "ta-tillbaka-godkannande");
  assert.equal((await reviewer.post(withdraw, { version: await version("A1") })).status, 303);
  assert.equal((await stands("A1"))?.itemState, "submitted");
});

test("a goal is not approved before its parts, and the page names them", async () => {
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("roundItem").set({ state: "submitted" }).where("roundItemId", "=", id("1")).execute(),
  );
  const refused = await coordinator.post(step("1", "godkann"), { version: await version("1") });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Målet kan godkännas när 1\.1, A1 och A2 är det\./);
});

for (const verb of ["atersand", "godkann", "ta-tillbaka-godkannande", "ta-tillbaka", "klarmarkera"]) {
  test(`${verb}: not for strangers, other roles, other municipalities or forged forms`, async () => {
    const fields = { version: await version("A1"), note: "Mer." };
    const nobody = await aBrowser(app, data, municipality, null);
    assert.equal((await nobody.post(step("A1", verb), { version: fields.version })).status, 303);
    const elected = await aBrowser(app, data, municipality, "elected");
    assert.equal((await elected.post(step("A1", verb), fields)).status, 403);
    const foreign = await aBrowser(app, data, other, "coordinator");
    assert.equal((await foreign.post(step("A1", verb), fields)).status, 404);
    assert.equal((await coordinator.post(step("A1", verb), { ...fields, formToken: "forged" })).status, 403);
    assert.equal((await stands("A1"))?.itemState, "submitted");
  });
}
