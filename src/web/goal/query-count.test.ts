import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aLargeMunicipality, DEMO_SIZE, type Size } from "#test/large-municipality.ts";
import { withQueryLog } from "#test/query-log.ts";

const MOST_BYTES = 30 * 1024;
const data = await aDatabase();

/** How many queries each page makes in a municipality of a size, and how large the answer is. */
async function countsIn(name: string, parts: Partial<Size>) {
  const municipality = await aLargeMunicipality(data, { ...DEMO_SIZE, ...parts }, name);
  const logged = withQueryLog(data);
  const { app } = anApp(logged.data);
  const browser = await aBrowser(app, logged.data, municipality as Parameters<typeof aBrowser>[2], "coordinator");
  const counts: Record<string, number> = {};
  for (const [page, path] of Object.entries(await pathsIn(municipality.id))) {
    let bytes = 0;
    const queries = await logged.during(async () => {
      const answer = await browser.get(path);
      assert.equal(answer.status, 200);
      bytes = gzipSync(await answer.text()).length;
    });
    assert.ok(bytes < MOST_BYTES, `${page}: ${bytes} bytes`);
    counts[page] = queries.length;
  }
  return counts;
}

function pathsIn(municipality: number): Promise<Readonly<Record<"list" | "goal" | "measure", string>>> {
  return inTenant(data.database, municipality, async (tenant) => {
    const items = tenant
      .selectFrom("roundItem as item")
      .innerJoin("round", "round.roundId", "item.roundId")
      .select("item.roundItemId as id")
      .where("round.state", "=", "open")
      .where("item.activityId", "is", null);
    const goal = await items.where("item.measureId", "is", null).limit(1).executeTakeFirstOrThrow();
    const measure = await items.where("item.measureId", "is not", null).limit(1).executeTakeFirstOrThrow();
    return { list: "/mal", goal: `/rapport/mal/${goal.id}`, measure: `/rapport/matt/${measure.id}` };
  });
}

test("the number of queries is the same for three goals and for sixty, and the pages stay small", async () => {
  const few = await countsIn("Liten", { bodies: 1, goals: 3, activities: 2, measures: 1 });
  const many = await countsIn("Stor", { bodies: 3, goals: 20, activities: 10, measures: 3 });
  assert.deepEqual(many, few);
});
