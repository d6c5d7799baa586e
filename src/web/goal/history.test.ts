import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inTenant, type Tenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const municipalityId = municipality.id;
const path = `/rapport/mal/${municipality.items.get("1")}`;
const measurePath = `/rapport/matt/${municipality.items.get("1.1")}`;

const inThis = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipalityId, work);

type Ids = { readonly planId: number; readonly goalId: number; readonly measureId: number };

/** The year before: a plan of its own, whose goal and measure this year's continue. */
async function lastYear(tenant: Tenant): Promise<Ids> {
  const { governanceModelId } = await tenant
    .selectFrom("governanceModel")
    .select("governanceModelId")
    .executeTakeFirstOrThrow();
  const plan = { municipalityId, bodyId: municipality.bodyId, year: 2023, governanceModelId };
  const { planId } = await tenant.insertInto("plan").values(plan).returning("planId").executeTakeFirstOrThrow();
  const part = { municipalityId, planId, number: "7", title: "Fler unga blir klara", position: 0 };
  const { goalId } = await tenant.insertInto("goal").values(part).returning("goalId").executeTakeFirstOrThrow();
  const { measureId } = await tenant
    .insertInto("measure")
    .values({ ...part, goalId, target: JSON.stringify({ type: "atLeast", value: 70 }) })
    .returning("measureId")
    .executeTakeFirstOrThrow();
  await tenant.updateTable("goal").set({ continuesId: goalId }).where("goalId", "<>", goalId).execute();
  await tenant.updateTable("measure").set({ continuesId: measureId }).where("measureId", "<>", measureId).execute();
  return { planId, goalId, measureId };
}

type Reported = { readonly period: string; readonly state: string; readonly grade: string; readonly value: number };

/** A round in which the goal was graded and its measure measured. */
async function report(tenant: Tenant, { planId, goalId, measureId }: Ids, reported: Reported): Promise<void> {
  const { period, state, grade, value } = reported;
  const { roundId } = await tenant
    .insertInto("round")
    .values({ municipalityId, planId, period, state, opensOn: "2024-01-01", dueOn: "2024-01-20" })
    .returning("roundId")
    .executeTakeFirstOrThrow();
  const item = { municipalityId, roundId, goalId, dueOn: "2024-01-20", state: "approved", entryVersion: 1 };
  const entry = { municipalityId, entryVersion: 1, authorId: municipality.people.coordinator, savedAt: new Date(0) };
  const added = await tenant
    .insertInto("roundItem")
    .values([item, { ...item, measureId }])
    .returning(["roundItemId", "measureId"])
    .execute();
  for (const { roundItemId, measureId: measured } of added) {
    if (measured === null)
      await tenant
        .insertInto("assessment")
        .values({ ...entry, roundItemId, grade })
        .execute();
    else
      await tenant
        .insertInto("outcome")
        .values({ ...entry, roundItemId, value })
        .execute();
  }
}

before(() =>
  inThis(async (tenant) => {
    const before = await lastYear(tenant);
    await report(tenant, before, { period: "2023-T3", state: "approved", grade: "ej-uppfylld", value: 61 });
    const earlier = { municipalityId, measureId: before.measureId };
    // The same figure came with the plan as the whole year's, and one from before the rounds.
    await tenant
      .insertInto("earlierOutcome")
      .values([
        { ...earlier, period: "2023", value: 61.5 },
        { ...earlier, period: "2022", value: 60 },
      ])
      .execute();
    const now = await tenant
      .selectFrom("measure")
      .select(["planId", "goalId", "measureId"])
      .where("planId", "=", municipality.planId)
      .executeTakeFirstOrThrow();
    await report(tenant, now, { period: "2024-T1", state: "under-review", grade: "delvis-uppfylld", value: 63 });
  }),
);

const STRIP = /<span class="p">([^<]+)<\/span><span class="l"[^>]*>([^<]+)</g;
const stripOf = (html: string): readonly string[] =>
  [...html.replaceAll(/<span class="ds-sr-only">([^<]*)<\/span>/g, "$1").matchAll(STRIP)].map(([, period, word]) =>
    `${period} ${word}`.replaceAll("\u00a0", " "),
  );
const figuresOf = (html: string): readonly string[] =>
  [...html.matchAll(/<tr><td>([^<]+)<\/td><td class="num">([^<]+)</g)].map(([, period, value]) =>
    `${period} ${value}`.replaceAll("\u00a0", " "),
  );

test("those who work on the round see the goal's way across the years, drafts too", async () => {
  const owner = await aBrowser(app, data, municipality, "goal-owner");
  const html = await (await owner.get(path)).text();
  const graded = ["Tertial 3 2023 Ej uppfyllt", "Tertial 1 2024 Delvis uppfyllt"];
  assert.deepEqual(stripOf(html), [...graded, "Tertial 3 2024, kan ändras än Inte bedömt än"]);
  const figures = figuresOf(await (await owner.get(measurePath)).text());
  assert.deepEqual(figures, ["2022 60", "T3 2023 61", "T1 2024 63"]);
});

test("of an approved round others see only what has been approved in the rounds before it", async () => {
  await inThis((tenant) =>
    tenant.updateTable("round").set({ state: "approved" }).where("roundId", "=", municipality.roundId).execute(),
  );
  const elected = await aBrowser(app, data, municipality, "elected");
  const html = await (await elected.get(path)).text();
  assert.deepEqual(stripOf(html), ["Tertial 3 2023 Ej uppfyllt", "Tertial 3 2024 Inte bedömt än"]);
  const figures = figuresOf(await (await elected.get(measurePath)).text());
  assert.deepEqual(figures, ["2022 60", "T3 2023 61", "T3 2024 Uppgift saknas"]);
});

test("a page about an earlier round knows nothing of what came after it", async () => {
  const { id } = await inThis((tenant) =>
    tenant
      .selectFrom("roundItem as item")
      .innerJoin("round", "round.roundId", "item.roundId")
      .select("item.roundItemId as id")
      .where("round.period", "=", "2023-T3")
      .where("item.measureId", "is", null)
      .executeTakeFirstOrThrow(),
  );
  const coordinator = await aBrowser(app, data, municipality, "coordinator");
  assert.deepEqual(stripOf(await (await coordinator.get(`/rapport/mal/${id}`)).text()), ["Tertial 3 2023 Ej uppfyllt"]);
});
