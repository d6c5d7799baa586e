import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { aJourney, looksRight } from "./journey.ts";

const journey = await aJourney();
const { visit, database, municipality } = journey;

/** The plan of a body and a year. */
async function planOf(body: string, year: number): Promise<number> {
  return inTenant(database, municipality, async (tenant) => {
    const { rows } = await sql<{ id: number }>`
      select plan_id as id from plan join body using (municipality_id, body_id)
      where name = ${body} and year = ${year}`.execute(tenant);
    return rows[0]?.id ?? 0;
  });
}

test("next year's plan is begun, its rounds are planned, and the first one opens with its owners' duties", async () => {
  const ingrid = await visit("Ingrid Moberg");
  await ingrid.goto(`/plan/${await planOf("Socialnämnden", 2026)}`);
  await ingrid.getByRole("link", { name: "Börja nästa års plan" }).click();
  await looksRight(ingrid);
  await ingrid.getByRole("button", { name: "Börja planen" }).click();
  await looksRight(ingrid);
  const plan = await planOf("Socialnämnden", 2027);
  await ingrid.goto(`/plan/${plan}/rundor`);
  await looksRight(ingrid);
  await ingrid.getByRole("button", { name: "Planera rundorna" }).click();
  await ingrid.goto(`/plan/${plan}/rundor`);
  await ingrid.getByRole("link", { name: "Rundan" }).first().click();
  await looksRight(ingrid);
  await ingrid.getByRole("button", { name: "Öppna rundan" }).click();
  await looksRight(ingrid);
  const find = async (tenant: Tenant) => {
    const { rows } = await sql<{ state: string; items: number; owners: number }>`
      select r.state, count(distinct i.round_item_id)::int as items, count(distinct o.person_id)::int as owners
      from round r left join round_item i using (municipality_id, round_id)
      left join round_item_owner o using (municipality_id, round_item_id)
      where r.plan_id = ${plan} and r.period = '2027-T1' group by r.state`.execute(tenant);
    return rows[0];
  };
  const opened = await inTenant(database, municipality, find, swedishDay(DEMO_NOW));
  assert.equal(opened?.state, "open");
  assert.ok((opened?.items ?? 0) > 10, "little is in the round");
  assert.ok((opened?.owners ?? 0) > 3, "few owe anything");
});

test("nothing failed inside", () => {
  assert.deepEqual(journey.failures, []);
});
