import assert from "node:assert/strict";
import { test } from "node:test";
import { listItemNumbers, listRoundItems } from "#storage/cockpit/items.ts";
import { listMatrix } from "#storage/cockpit/matrix.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { listGoals } from "#storage/goal-list.ts";
import { findItem } from "#storage/items.ts";
import { listLeftItems } from "#storage/reminders.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { roundId, planId } = municipality;
const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work);

/** What every list says of the goal and of its first activity. */
const names = () =>
  inside(async (tenant) => {
    const filter = { rounds: [roundId], states: ["to-do" as const] };
    const activity = await findItem(tenant, municipality.items.get("A1") ?? 0);
    return {
      item: [activity?.number, activity?.title, activity?.goalNumber, activity?.goalTitle],
      goals: (await listGoals(tenant, "2024-T3")).map(({ number, title }) => `${number} ${title}`),
      listed: (await listRoundItems(tenant, filter, 100)).items.map(({ number, title }) => `${number} ${title}`),
      numbered: (await listItemNumbers(tenant, [roundId])).map(({ number, title }) => `${number} ${title}`),
      left: (await listLeftItems(tenant)).map(({ title }) => title),
      matrix: (await listMatrix(tenant, [planId], ["2024-T3"], "2024-01-01")).map(({ title }) => title),
    };
  });

test("what a round calls its goals and activities stays, however the plan is reworded and renumbered later", async () => {
  const before = await names();
  assert.deepEqual(before.item, ["A1", "Inrätta lärcentrum", "1", "Fler unga tar gymnasieexamen"]);
  await inside(async (tenant) => {
    await tenant.updateTable("goal").set({ title: "Nytt namn", number: "9" }).execute();
    await tenant.updateTable("activity").set({ title: "Nytt namn" }).where("number", "=", "A1").execute();
    await tenant.updateTable("measure").set({ title: "Nytt namn" }).execute();
  });
  assert.deepEqual(await names(), before);
});
