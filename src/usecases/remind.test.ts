import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { remind, type RemindInput } from "#usecases/remind.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { aPostOffice } from "#test/post.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { people, unitId } = municipality;
const { work, letters } = aPostOffice(data);

const ask = (role: Role, input: RemindInput) => remind(deedOf(data.database, municipality, role), input);
const ALL = { period: "2024-T3", all: true } as const;
const inside = <Value>(read: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, read);
const audited = () =>
  inside((tenant) =>
    tenant.selectFrom("audit").select(["subject", "personId"]).where("action", "=", "remind").execute(),
  );

test("who may not remind is told why, and nothing is queued", async () => {
  assert.deepEqual(await ask("activity-owner", ALL), {
    ok: false,
    refusals: [{ code: "not-permitted", reason: "not-your-role" }],
  });
  assert.deepEqual(await work(), []);
});

test("a period without a round is not found, nor one of another municipality", async () => {
  const answer = await ask("coordinator", { period: "2019-T1", all: true });
  assert.deepEqual(answer, { ok: false, refusals: [{ code: "not-found" }] });
});

test("a reviewer reminds those of the own unit", async () => {
  await inside((tenant) =>
    tenant
      .updateTable("roundItem")
      .set({ unitId: null })
      .where("activityId", "is", null)
      .where("measureId", "is", null)
      .execute(),
  );
  const answer = await ask("reviewer", { period: "2024-T3", unit: unitId });
  assert.deepEqual(answer, {
    ok: true,
    value: { reminded: [people["activity-owner"], people["goal-owner"]], alreadyToday: [], unreachable: [] },
  });
  const elsewhere = await ask("reviewer", { period: "2024-T3", unit: null });
  assert.deepEqual(elsewhere, { ok: true, value: { reminded: [], alreadyToday: [], unreachable: [] } });
});

test("the letters say that they are reminders and reach each person once, whoever presses again", async () => {
  const again = await ask("coordinator", ALL);
  assert.deepEqual(again.ok && again.value.alreadyToday, [people["activity-owner"], people["goal-owner"]]);
  await work();
  assert.deepEqual(letters.map(({ to }) => to).sort(), [
    `activity-owner@${municipality.id}.test`,
    `goal-owner@${municipality.id}.test`,
  ]);
  for (const { subject } of letters) assert.match(subject, /^Påminnelse: två svar kvar/);
  await ask("coordinator", ALL);
  assert.equal((await work()).length, 2);
});

test("it is on record who reminded, once", async () => {
  assert.deepEqual(await audited(), [{ subject: "period/2024-T3", personId: people.reviewer }]);
});

test("the next day they can be reminded again, but who has no address or has handed in cannot", async () => {
  await inside(async (tenant) => {
    await tenant.updateTable("person").set({ email: null }).where("personId", "=", people["goal-owner"]).execute();
    await tenant.updateTable("roundItem").set({ state: "submitted" }).where("activityId", "is not", null).execute();
  });
  const tomorrow = { ...deedOf(data.database, municipality, "coordinator"), today: "2025-01-11" };
  assert.deepEqual(await remind(tomorrow, ALL), {
    ok: true,
    value: { reminded: [], alreadyToday: [], unreachable: [people["goal-owner"]] },
  });
});

test("another municipality's people are not there to remind", async () => {
  const answer = await ask("coordinator", { period: "2024-T3", persons: Object.values(other.people) });
  assert.deepEqual(answer.ok && answer.value.reminded, []);
});
