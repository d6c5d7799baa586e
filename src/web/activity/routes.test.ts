import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const owner = await aBrowser(app, data, municipality, "activity-owner");
const path = (number: string): string => `/rapport/aktivitet/${municipality.items.get(number)}`;

const versionOn = async (number: string): Promise<string> => {
  const html = await (await owner.get(path(number))).text();
  return /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
};

const ANSWER = { status: "avslutad-enligt-plan", comment: "Lärcentrum öppnade i oktober och har haft 140 besök." };

test("an owner sees the activity with six statuses, none chosen", async () => {
  const page = await owner.get(path("A1"));
  const html = await page.text();
  assert.equal(page.status, 200);
  assert.equal(html.match(/type="radio"/g)?.length, 6);
  assert.doesNotMatch(html, /checked/);
  assert.match(html, /Inrätta lärcentrum/);
});

test("a draft is kept and shown again, and the round goes on", async () => {
  const saved = await owner.post(path("A1"), { ...ANSWER, version: await versionOn("A1"), draft: "1" });
  assert.equal(saved.status, 303);
  const html = await (await owner.get(path("A1"))).text();
  assert.match(html, /har haft 140 besök/);
});

test("handing in without a comment is refused on the same page, and nothing typed is lost", async () => {
  const page = await owner.post(path("A2"), {
    status: "vantelage",
    comment: " ",
    newStop: "2025-03-31",
    version: await versionOn("A2"),
  });
  const html = await page.text();
  assert.equal(page.status, 422);
  assert.match(html, /Skriv en kommentar/);
  assert.match(html, /Välj minst en orsak/);
  assert.match(html, /value="2025-03-31"/);
});

test("a text pasted from Word or a PDF is saved as it reads, and its letters are counted as one sees them", async () => {
  const draft = async (comment: string) =>
    owner.post(path("A2"), { comment, draft: "1", version: await versionOn("A2") });
  assert.equal((await draft("\ufeffA\u030ars\u00adplan\r\nklar\v👩‍👧 i ma\u030al")).status, 303);
  const html = await (await owner.get(path("A2"))).text();
  assert.match(html, />Årsplan\nklar\n👩‍👧 i mål<\/textarea>/);
  assert.match(html, />20 av högst 4\u00a0000 tecken</);
  assert.equal((await draft("👍🏽".repeat(4_000))).status, 303);
  const long = await draft("å".repeat(4_001));
  assert.equal(long.status, 422);
  assert.match(await long.text(), /Korta kommentaren till högst 4.000 tecken/);
  assert.equal((await draft("")).status, 303);
});

test("everything that is missing is said at once", async () => {
  const html = await (await owner.post(path("A2"), { version: await versionOn("A2") })).text();
  assert.match(html, /Två saker behöver ändras.*Välj hur aktiviteten låg till.*Skriv en kommentar/s);
});

test("handing in leads to the next thing that is left", async () => {
  const handedIn = await owner.post(path("A1"), { ...ANSWER, version: await versionOn("A1") });
  const next = `${path("A2")}?klar=${municipality.items.get("A1")}`;
  assert.equal(handedIn.headers.get("location"), next);
  assert.match(await (await owner.get(next)).text(), /Klarmarkerat: <a[^>]+>Inrätta lärcentrum<\/a>/);
});

test("what was handed in is named only to those who may read it, and only when it is in", async () => {
  const foreign = other.items.get("A1");
  for (const item of [foreign, municipality.items.get("A2"), "x"]) {
    assert.doesNotMatch(await (await owner.get(`${path("A2")}?klar=${item}`)).text(), /Klarmarkerat:/);
  }
});

test("who hands in at once is told of what the checks say about it, while it can still be mended", async () => {
  const coordinator = await aBrowser(app, data, other, "coordinator");
  const item = other.items.get("A1");
  const comment = "Arbetet fortsätter som tänkt eftersom vi bara befinner oss i tertial 1 nu.";
  const answer = { status: "pagaende-enligt-plan", comment, version: "1" };
  const next = (await coordinator.post(`/rapport/aktivitet/${item}`, answer)).headers.get("location") ?? "";
  assert.match(next, new RegExp(`klar=${item}$`));
  const html = await (await coordinator.get(next)).text();
  assert.match(html, /Klarmarkerat: .*påpekande.* följer med till den som granskar\./);
});

test("what the reviewer wrote stands over the form also when a draft has been saved of what was sent back", async () => {
  const coordinator = await aBrowser(app, data, other, "coordinator");
  const itsOwner = await aBrowser(app, data, other, "activity-owner");
  const at = `/rapport/aktivitet/${other.items.get("A1")}`;
  const version = async () => /name="version" value="(\d+)"/.exec(await (await coordinator.get(at)).text())?.[1] ?? "";
  const returned = { note: "Skriv hur många det gäller.", version: await version() };
  assert.equal((await coordinator.post(`/rapport/${other.items.get("A1")}/atersand`, returned)).status, 303);
  const draft = { ...ANSWER, version: await version(), draft: "1" };
  assert.equal((await itsOwner.post(at, draft)).status, 303);
  const html = await (await itsOwner.get(at)).text();
  assert.match(html, /Återsänd för komplettering av coordinator .*Skriv hur många det gäller\./s);
});

test("who saves over somebody else's change is shown both texts", async () => {
  const version = await versionOn("A2");
  const coordinator = await aBrowser(app, data, municipality, "coordinator");
  await coordinator.post(path("A2"), { ...ANSWER, comment: "Samordnarens text om handledarna.", version, draft: "1" });
  const page = await owner.post(path("A2"), { ...ANSWER, comment: "Min egen text om handledarna.", version });
  const html = await page.text();
  assert.equal(page.status, 409);
  assert.match(html, /<mark><span lang="sv">Samordnarens<\/span><\/mark><span lang="sv"> text om handledarna\./);
  assert.match(html, /<mark><span lang="sv">Min egen<\/span><\/mark><span lang="sv"> text om handledarna\./);
  assert.match(html, />Min egen text om handledarna\.<\/textarea>/);
});

test("a status that somebody else has changed meanwhile is shown too, not overwritten unseen", async () => {
  const version = await versionOn("A2");
  const coordinator = await aBrowser(app, data, municipality, "coordinator");
  const waits = { status: "vantelage", cause: "resursbrist", newStop: "2025-03-31", comment: ANSWER.comment };
  assert.equal((await coordinator.post(path("A2"), { ...waits, version, draft: "1" })).status, 303);
  const hidden = { cause: "leverantor", newStop: "2025-06-30" };
  const html = await (await owner.post(path("A2"), { ...ANSWER, ...hidden, version })).text();
  const [, theirs = "", yours = ""] = html.replaceAll(/<[^>]+>/g, "").split(/Det som är sparat|Det du skrev/);
  assert.match(theirs, /^Vänteläge\nOrsak: Resursbrist\nNytt stopp: 31.mars.2025\n\nLärcentrum/);
  assert.match(yours, /^Avslutad enligt plan\n\nLärcentrum/);
});

test("who writes while somebody hands in is shown both texts, and told that there is nothing to save in", async () => {
  const version = await versionOn("A2");
  const coordinator = await aBrowser(app, data, municipality, "coordinator");
  assert.equal((await coordinator.post(path("A2"), { ...ANSWER, comment: "Samordnarens svar.", version })).status, 303);
  const page = await owner.post(path("A2"), { ...ANSWER, comment: "Mitt eget svar.", version });
  const html = await page.text();
  assert.equal(page.status, 409);
  assert.match(html, /Någon annan hann ändra.*Samordnarens.*Mitt eget.*Ta tillbaka och ändra/s);
  assert.match(html, /Svaret är redan klarmarkerat/);
  const own = await (await coordinator.post(path("A2"), { ...ANSWER, comment: "Ett annat svar.", version })).text();
  assert.match(own, /Du har ändrat i ett annat fönster/);
  assert.equal(
    (await owner.post(`/rapport/${municipality.items.get("A2")}/ta-tillbaka`, { version: await versionOn("A2") }))
      .status,
    303,
  );
});

test("a stranger is led to the log-in page and back", async () => {
  const nobody = await aBrowser(app, data, municipality, null);
  const answer = await nobody.get(path("A1"));
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get("location") ?? "", /^\/logga-in\?tillbaka=/);
});

test("an elected representative may not read what is not approved", async () => {
  const elected = await aBrowser(app, data, municipality, "elected");
  assert.equal((await elected.get(path("A1"))).status, 403);
});

test("what is sent when the round has been locked stands on the page, which says first that it is not saved", async () => {
  const version = await versionOn("A2");
  const setState = (state: string) =>
    inTenant(data.database, municipality.id, (tenant) =>
      tenant.updateTable("round").set({ state }).where("roundId", "=", municipality.roundId).execute(),
    );
  await setState("planned");
  const page = await owner.post(path("A2"), {
    ...ANSWER,
    comment: "Det här skrev jag medan rundan stängdes.",
    version,
  });
  await setState("open");
  const html = await page.text();
  assert.equal(page.status, 403);
  assert.match(html, /role="alert"><h2>Det du skrev är inte sparat<\/h2><p>Rundan är inte öppen\..*<h1/s);
  assert.match(html, />Det här skrev jag medan rundan stängdes\.<\/textarea>/);
  assert.doesNotMatch(html, /Spara utkast/);
});

test("another municipality's activity is not found", async () => {
  const foreign = await aBrowser(app, data, other, "coordinator");
  assert.equal((await foreign.get(path("A1"))).status, 404);
  assert.equal((await foreign.post(path("A1"), { ...ANSWER, version: "1" })).status, 404);
});

test("a form without the session's own token is refused", async () => {
  const forged = await owner.post(path("A2"), { ...ANSWER, version: await versionOn("A2"), formToken: "forged" });
  assert.equal(forged.status, 403);
});
