import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aLargeMunicipality, DEMO_SIZE } from "#test/large-municipality.ts";
import { aMunicipality } from "#test/municipality.ts";
import { withQueryLog } from "#test/query-log.ts";

const { data, during } = withQueryLog(await aDatabase());
const demo = await aLargeMunicipality(data, DEMO_SIZE);
const large = await aLargeMunicipality(data, { ...DEMO_SIZE, goals: 24 }, "Sextiomal");
const { app } = anApp(data);
const coordinator = await aBrowser(app, data, demo, "coordinator");

/** The page without the marks that say which words are the municipality's own. */
const pageOf = async (path: string): Promise<string> =>
  (await (await coordinator.get(path)).text())
    .replaceAll(/<span lang="sv">([^<]*)<\/span>/g, "$1")
    .replaceAll(' lang="sv"', "");

const APPROVED = "/jamfor?fran=2024-T1&till=2024-T2";

test("the old value stands struck out beside the new, with hidden words for those who do not see it", async () => {
  const html = await pageOf(APPROVED);
  assert.match(html, /Tertial\u00a01\u00a02024 och tertial\u00a02\u00a02024/);
  assert.match(html, /<del><span class="ds-sr-only">borttaget: <\/span>Avslutad enligt plan<\/del>/);
  assert.match(html, /<ins><span class="ds-sr-only">tillagt: <\/span>Avslutad med avvikelse<\/ins>/);
  assert.match(
    html,
    /Orsaker<\/th><td[^>]*><span class="muted">Ingen orsak</,
    "an answer without causes is no missing answer",
  );
});

test("texts are compared word by word", async () => {
  const html = await pageOf(APPROVED);
  assert.match(html, /Lärcentrum har haft <del><span class="ds-sr-only">borttaget: <\/span>42<\/del> besök/);
});

test("only what has changed is shown, or everything", async () => {
  const changed = await (await coordinator.get(APPROVED)).text();
  const everything = await (await coordinator.get(`${APPROVED}&visa=allt`)).text();
  assert.doesNotMatch(changed, /Oförändrat/);
  assert.match(everything, /Oförändrat/);
});

test("goals are followed from one year's plan to the next", async () => {
  const html = await pageOf("/jamfor?fran=2023-T3&till=2024-T1&visa=allt");
  assert.match(html, /<h2 class="decided">1 Fler unga ska klara gymnasiet i delmål 1<\/h2>/);
  assert.equal(html.match(/<h2 class="decided">/g)?.length, 5);
});

test("what only one of the plans has is named with how it stands, without rows that say nothing", async () => {
  await inTenant(data.database, demo.id, (tenant) =>
    tenant
      .updateTable("activity")
      .set({ title: "Öppna en vägledning" })
      .where("number", "in", ["A1.1", "A1.2"])
      .where("startOn", "=", "2024-01-15")
      .execute(),
  );
  const html = (await (await coordinator.get("/jamfor?fran=2023-T3&till=2024-T1")).text()).replaceAll("\u00a0", " ");
  assert.match(html, /<h3 class="one-sided">Nytt i tertial 1 2024<\/h3><ul class="one-sided"><li>/);
  assert.match(html, /är nya\./);
  for (const [row] of html.matchAll(/<tr><th scope="row">(?:Lydelse|Målvärde).*?<\/tr>/g)) {
    assert.doesNotMatch(row, /Inget (svar|målvärde)/);
  }
});

test("without a choice the two latest periods are compared, and the open one says that it is a draft", async () => {
  const html = await (await coordinator.get("/jamfor")).text();
  assert.match(html.replaceAll("\u00a0", " "), /Tertial 3 2024 är inte godkänd än/);
});

test("what is not answered yet in an open round is awaited, not changed", async () => {
  const html = (await (await coordinator.get("/jamfor?fran=2024-T2&till=2024-T3")).text()).replaceAll("\u00a0", " ");
  assert.match(html, /är inte besvarade än i tertial 3 2024\./);
  assert.match(html, /Inte besvarat än: /);
  assert.doesNotMatch(html, /Inget svar än/);
  const everything = await (await coordinator.get("/jamfor?fran=2024-T2&till=2024-T3&visa=allt")).text();
  assert.match(everything, /Inget svar än/);
});

test("grades and statuses that are others now stand first, each with its drawing and a way to its goal", async () => {
  const html = await pageOf(APPROVED);
  const [, rest = ""] = html.split('aria-labelledby="andrade"');
  const [table = ""] = rest.split("</table>");
  const [, place = ""] = /<a href="#([^"]+)">/.exec(table) ?? [];
  assert.match(html, new RegExp(`<section id="${place}">`));
  assert.equal(table.match(/<td /g)?.length, table.match(/<svg /g)?.length);
});

test("who may not see drafts compares approved periods only", async () => {
  const elected = await aBrowser(app, data, demo, "elected");
  const html = (await (await elected.get("/jamfor?fran=2024-T2&till=2024-T3")).text()).replaceAll("\u00a0", " ");
  assert.match(html, /Tertial 3 2024 är inte godkänd än\. Du kan jämföra den när den är det\./);
  assert.doesNotMatch(html, /value="2024-T3"/);
});

test("one round is nothing to compare, and a stranger is led to the log-in page", async () => {
  const single = await aMunicipality(data);
  const chief = await aBrowser(app, data, single, "coordinator");
  assert.match(await (await chief.get("/jamfor")).text(), /Det finns inte två perioder att jämföra än/);
  const nobody = await aBrowser(app, data, single, null);
  assert.match((await nobody.get("/jamfor")).headers.get("location") ?? "", /^\/logga-in/);
});

test("another municipality's body is never shown", async () => {
  const foreign = await aBrowser(app, data, large, "coordinator");
  const html = await (await foreign.get("/jamfor?organ=1")).text();
  assert.doesNotMatch(html, /option value="1"/);
});

test("among very many goals each is folded, and what changed stands first", async () => {
  const chief = await aBrowser(app, data, large, "coordinator");
  const html = await (await chief.get(APPROVED)).text();
  const folded = html.match(/<details class="fold"/g)?.length ?? 0;
  assert.equal(folded, html.match(/<h2 class="decided"/g)?.length);
  assert.ok(html.indexOf('id="andrade"') < html.indexOf('class="fold"'));
  assert.doesNotMatch(await pageOf(APPROVED), /class="fold"/);
});

test("sixty goals take as many queries as fifteen", async () => {
  const chief = await aBrowser(app, data, large, "coordinator");
  const few = await during(() => coordinator.get(APPROVED));
  const many = await during(() => chief.get(APPROVED));
  assert.equal(many.length, few.length);
});
