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
const path = `/rapport/aktivitet/${municipality.items.get("A1")}`;

/** A round in which the activity was answered. */
async function report(tenant: Tenant, period: string, state: string): Promise<void> {
  const activity = await tenant
    .selectFrom("activity")
    .select(["planId", "goalId", "activityId"])
    .where("number", "=", "A1")
    .executeTakeFirstOrThrow();
  const { planId, ...subject } = activity;
  const { roundId } = await tenant
    .insertInto("round")
    .values({ municipalityId, planId, period, state, opensOn: "2024-01-01", dueOn: "2024-01-20" })
    .returning("roundId")
    .executeTakeFirstOrThrow();
  const { roundItemId } = await tenant
    .insertInto("roundItem")
    .values({ municipalityId, roundId, ...subject, dueOn: "2024-01-20", state: "draft", entryVersion: 1 })
    .returning("roundItemId")
    .executeTakeFirstOrThrow();
  const entry = { authorId: municipality.people.coordinator, savedAt: new Date(0), status: "pagaende-enligt-plan" };
  await tenant
    .insertInto("statusReport")
    .values({ municipalityId, roundItemId, entryVersion: 1, ...entry, comment: `Skrivet om ${period}.` })
    .execute();
}

before(() =>
  inTenant(data.database, municipalityId, async (tenant) => {
    await report(tenant, "2023-T3", "approved");
    await report(tenant, "2024-T1", "under-review");
    await report(tenant, "2025-T1", "open");
    await tenant.updateTable("round").set({ state: "approved" }).where("roundId", "=", municipality.roundId).execute();
  }),
);

const periodsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<span class="p">([^<]+)</g)].map(([, period]) => (period ?? "").replaceAll("\u00a0", " "));

test("of an approved round others see only what has been approved in the rounds before it", async () => {
  const elected = await aBrowser(app, data, municipality, "elected");
  const html = await (await elected.get(path)).text();
  assert.deepEqual(periodsOf(html), ["Tertial 3 2023", "Tertial 3 2024"]);
  assert.match(html, /Skrivet om 2023-T3/);
  assert.doesNotMatch(html, /2024-T1|2025-T1/);
});

test("those who work on the rounds see drafts of earlier ones, and nobody what came after", async () => {
  const owner = await aBrowser(app, data, municipality, "coordinator");
  const html = await (await owner.get(path)).text();
  assert.deepEqual(periodsOf(html), ["Tertial 3 2023", "Tertial 1 2024", "Tertial 3 2024"]);
  assert.match(html, /Skrivet om 2024-T1/);
});
