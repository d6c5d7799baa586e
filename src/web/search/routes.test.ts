import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { reportStatus } from "#usecases/report-status.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const owner = await aBrowser(app, data, municipality, "activity-owner");
const elected = await aBrowser(app, data, municipality, "elected");
const neighbour = await aBrowser(app, data, other, "coordinator");

const item = municipality.items.get("A1") ?? 0;
let version = 1;

async function report(comment: string): Promise<void> {
  const outcome = await reportStatus(deedOf(data.database, municipality, "activity-owner"), {
    itemId: item,
    version,
    step: "save",
    status: "avslutad-enligt-plan",
    causes: [],
    newStop: null,
    comment,
  });
  assert.ok(outcome.ok);
  version = outcome.value.version;
}

const found = async (browser: typeof owner, query: string): Promise<string> =>
  (await browser.get(`/sok?${query}`)).text();

test("without words the page asks for them", async () => {
  const page = await owner.get("/sok");
  assert.equal(page.status, 200);
  assert.match(await page.text(), /name="q"/);
});

test("an activity is found by another form of a word in its title, and the word is marked", async () => {
  const html = await found(owner, "q=handledarna");
  assert.match(html, /Utbilda <span><mark>handledare<\/mark>/);
  assert.match(html, /En träff/);
});

test("the beginning of a compound finds it", async () => {
  assert.match(await found(owner, "q=lärcent"), /<mark>lärcentrum<\/mark>/i);
});

test("the end of a compound finds it, after those that are the word itself", async () => {
  assert.match(await found(owner, "q=centrum"), /<mark>lärcentrum<\/mark>/i);
  assert.match(await found(owner, "q=trum"), /<mark>lärcentrum<\/mark>/i, "four letters are enough");
  assert.match(await found(owner, "q=rum"), /Inget handlar om/, "three are no end of a compound");
  assert.match(
    await found(owner, `q=${encodeURIComponent('"centrum"')}`),
    /Inget handlar om/,
    "in quotation marks: as it is",
  );
});

test("what somebody has written is found by its writer, in its latest version only", async () => {
  await report("Simhallen öppnade i oktober.");
  assert.match(await found(owner, "q=simhall"), /<mark>Simhallen<\/mark>/);
  await report("Biblioteket öppnade i oktober.");
  assert.match(await found(owner, "q=simhall"), /Inget handlar om/);
  assert.match(await found(owner, "q=bibliotek&typ=answer"), /<mark>Biblioteket<\/mark>/);
});

test("a draft is neither shown nor counted for those who may not read it", async () => {
  assert.match(await found(elected, "q=bibliotek"), /Inget handlar om/);
});

test("another municipality finds nothing of it", async () => {
  assert.match(await found(neighbour, "q=bibliotek"), /Inget handlar om/);
});

test("an excerpt shows where it leaves something out, and a whole text ends as it was written", async () => {
  const excerptOf = async (): Promise<string> => {
    const html = await found(owner, "q=badhus");
    return (/<p class="sm excerpt" lang="sv">(.+?)<\/p>/.exec(html)?.[1] ?? "").replaceAll(/<[^>]+>/g, "");
  };
  await report("Badhuset öppnade i oktober.");
  assert.equal(await excerptOf(), "Badhuset öppnade i oktober.");
  const around = "Vi har arbetat vidare med flera saker under perioden och mer återstår. ".repeat(4);
  await report(`${around}Badhuset öppnade i oktober. ${around}`);
  assert.match(await excerptOf(), /^… .*Badhuset öppnade i oktober\. .* …$/);
});

test("what is written is never taken for HTML", async () => {
  await report("<b>Fet</b> text & <script>alert(1)</script> om badhuset.");
  const html = await found(owner, "q=badhus");
  assert.match(html, /text &amp; /);
  assert.doesNotMatch(html, /<script>alert/);
  assert.doesNotMatch(await found(owner, `q=${encodeURIComponent('"><script>alert(1)</script>')}`), /<script>alert/);
});

test("a text that retention has emptied is not found any more", async () => {
  await report("Uppgift om ishallen.");
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("statusReport").set({ comment: null }).where("roundItemId", "=", item).execute(),
  );
  assert.match(await found(owner, "q=ishall"), /Inget handlar om/);
});

test("body and year narrow, and an address that makes no sense is no failure", async () => {
  assert.match(await found(owner, `q=handledare&organ=${municipality.bodyId}&nar=2024`), /En träff/);
  assert.match(await found(owner, "q=handledare&nar=2023"), /Sök bland allt i stället/);
  for (const query of ["q=a&organ=x&nar=2024-T9&sida=-1&typ=b", "q=%27%3A*%20%26%20%7C%20!", "q=%22"]) {
    assert.equal((await owner.get(`/sok?${query}`)).status, 200, query);
  }
});
