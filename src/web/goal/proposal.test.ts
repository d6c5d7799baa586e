import assert from "node:assert/strict";
import { after, test } from "node:test";
import { inTenant, openDatabase } from "#storage/database.ts";
import { reportStatus } from "#usecases/report-status.ts";
import { returnItem } from "#usecases/review-item.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const owner = await aBrowser(app, data, municipality, "goal-owner");
const page = async (): Promise<string> => (await owner.get(`/rapport/mal/${municipality.items.get("1")}`)).text();

/** Whoever owns the tables can take away what has been saved; the application cannot. */
const tables = openDatabase(data.owner, 1);
after(() => tables.close());

/** Takes something out of the round and the plan. */
async function remove(table: "measure" | "activity", number: string): Promise<void> {
  const item = municipality.items.get(number) ?? 0;
  await inTenant(tables, municipality.id, async (tenant) => {
    await tenant.deleteFrom("roundItemOwner").where("roundItemId", "=", item).execute();
    await tenant.deleteFrom("itemEvent").where("roundItemId", "=", item).execute();
    await tenant.deleteFrom("statusReport").where("roundItemId", "=", item).execute();
    const { activityId, measureId } = await tenant
      .deleteFrom("roundItem")
      .where("roundItemId", "=", item)
      .returning(["activityId", "measureId"])
      .executeTakeFirstOrThrow();
    await tenant
      .deleteFrom("responsibility")
      .where((row) => row.or([row("activityId", "=", activityId), row("measureId", "=", measureId)]))
      .execute();
    await tenant.deleteFrom(table).where("number", "=", number).execute();
  });
}

async function finish(number: string, status: string, step: "save" | "submit" = "submit"): Promise<void> {
  const itemId = municipality.items.get(number) ?? 0;
  const causes = status === "avslutad-med-avvikelse" ? ["resursbrist"] : [];
  const answer = { comment: "Klart i oktober.", causes, newStop: null, step };
  const deed = deedOf(data.database, municipality, "activity-owner");
  const version = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("roundItem").select("version").where("roundItemId", "=", itemId).executeTakeFirstOrThrow(),
  );
  assert.ok((await reportStatus(deed, { itemId, ...version, ...answer, status })).ok);
}

test("when everything is done as planned the rule proposes a grade, and every other one goes against it", async () => {
  await remove("measure", "1.1");
  await finish("A1", "avslutad-enligt-plan");
  await finish("A2", "avslutad-enligt-plan", "save");
  assert.match(await page(), /Aktivitet A2 saknar status för perioden/, "a draft says nothing yet");
  await finish("A2", "avslutad-enligt-plan");
  const html = await page();
  assert.match(html, /Båda aktiviteterna är avslutade/);
  assert.match(html, /<p class="ans"><span class="mark">.*?<span lang="sv">Uppfyllt<\/span><\/span><\/p>/);
  assert.match(html, /Målet är nått\.<\/span><strong> Regelns förslag\.<\/strong>/);
  assert.equal(html.match(/data-follow/g)?.length, 2);
  assert.equal(html.match(/class="gone"/g)?.length, 2, "in the year's last period only the proposed one is left");
});

test("what was finished with deviation puts a grade out of reach, and the page says which and why", async () => {
  const back = { itemId: municipality.items.get("A2") ?? 0, version: 3, note: "Blev det som planerat?" };
  assert.ok((await returnItem(deedOf(data.database, municipality, "reviewer"), back)).ok);
  await finish("A2", "avslutad-med-avvikelse");
  const html = await page();
  assert.match(html, /<p class="ans">Inte uppfyllt<\/p>/);
  assert.match(html, /Uppfyllt<\/span><span class="ds-sr-only"> går inte att nå<\/span>/);
  assert.match(html, /Uppfyllt kan inte nås under året eftersom A2 är avslutad med avvikelse\./);
});

test("a goal with nothing under it says so, and can be judged all the same", async () => {
  await remove("activity", "A1");
  await remove("activity", "A2");
  const html = await page();
  assert.match(html, /Inget underlag/);
  assert.match(html, /Målet har varken mått eller aktiviteter\./);
  assert.equal(html.match(/type="radio"/g)?.length, 4);
});
