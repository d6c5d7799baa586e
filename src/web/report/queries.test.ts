import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { type Browser, aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { withQueryLog } from "#test/query-log.ts";
import { aScene } from "#test/scene.ts";

const data = await aDatabase();
const scene = await aScene(data, "stor.test");
const little = await aMunicipality(data, "Liten");

test("the report, its list and the round ask the database as often however much there is", async () => {
  const { data: logged, during } = withQueryLog(data);
  const { app: counted } = anApp(logged);
  const small = await aBrowser(counted, data, little, "coordinator");
  const large = await aBrowser(counted, data, scene, "coordinator", DEMO_NOW);
  const count = async (browser: Browser, path: string): Promise<number> => {
    const queries = await during(async () => assert.equal((await browser.get(path)).status, 200, path));
    return queries.length;
  };
  // The first page of a day settles who owes what: it is no part of what a page asks.
  await count(small, "/rapport");
  await count(large, "/rapport");
  for (const [one, many] of [
    [`/runda/${little.roundId}/rapport`, `/runda/${scene.round.open}/rapport`],
    [`/runda/${little.roundId}/rapport?del=mal-1`, `/runda/${scene.round.open}/rapport?del=mal-1`],
    ["/rapport", "/rapport"],
    [`/runda/${little.roundId}`, `/runda/${scene.round.open}`],
    [`/runda/${little.roundId}/text/analysis`, `/runda/${scene.round.open}/text/analysis`],
  ] as const) {
    assert.equal(await count(large, many), await count(small, one), one);
  }
});
