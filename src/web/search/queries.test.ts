import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { withQueryLog } from "#test/query-log.ts";
import { aScene } from "#test/scene.ts";

const plain = await aDatabase();
const scene = await aScene(plain, "granboda.test");
const { data, during } = withQueryLog(plain);
const { app } = anApp(data, { now: () => DEMO_NOW });
const coordinator = await aBrowser(app, data, scene, "coordinator", DEMO_NOW);

async function look(path: string): Promise<{ readonly queries: number; readonly hits: number }> {
  let html = "";
  const queries = await during(async () => {
    html = await (await coordinator.get(path)).text();
  });
  return { queries: queries.length, hits: html.match(/<h4>/g)?.length ?? 0 };
}

test("a search makes as many queries for one hit as for many, on the first page and on the last", async () => {
  // The first page of a day settles who owes what: it is no part of what a search asks.
  await look("/sok");
  const one = await look("/sok?q=läsgaranti&typ=answer");
  const many = await look("/sok?q=att");
  const common = await look("/sok?q=skola OR elever OR arbete OR kommunen");
  const page = await look("/sok?q=skola OR elever OR arbete OR kommunen&typ=answer&sida=2");
  assert.ok(one.hits > 0 && common.hits > 15 && page.hits > 10, JSON.stringify({ one, common, page }));
  assert.equal(common.queries, one.queries);
  assert.equal(page.queries, one.queries);
  assert.ok(many.queries <= one.queries);
});

test("every hit leads to a page about it, also for who only reads", async () => {
  const elected = await aBrowser(app, data, scene, "elected", DEMO_NOW);
  for (const kind of ["goal", "measure", "activity", "answer", "plan"]) {
    const html = await (await elected.get(`/sok?q=skola OR elever OR kommunstyrelsen&typ=${kind}`)).text();
    const [, href = "", title = ""] = /<h4><a href="([^"]+)"[^>]*>(.*?)<\/a>/s.exec(html) ?? [];
    const page = await elected.get(href);
    assert.equal(page.status, 200, `${kind} ${href}`);
    const words = title.replaceAll(/<[^>]+>/g, "");
    if (kind !== "plan") assert.ok((await page.text()).includes(words), `${href} is about ${words}`);
  }
});
