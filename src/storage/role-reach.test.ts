import assert from "node:assert/strict";
import { test } from "node:test";
import { listUnitProgress } from "#storage/cockpit/progress.ts";
import { inTenant } from "#storage/database.ts";
import { listReaders } from "#storage/reminders.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const DAY = "2025-01-15";

/** The unit that the reviewer is chief of is put two steps above the one that the answers belong to. */
const school = await inTenant(data.database, municipality.id, async (tenant) => {
  const place = { municipalityId: municipality.id };
  const made = async (name: string, parentId: number): Promise<number> => {
    const row = await tenant
      .insertInto("unit")
      .values({ ...place, name, parentId })
      .returning("unitId")
      .execute();
    return row[0]?.unitId ?? 0;
  };
  const below = await made("Skola", await made("Rektorsområde", municipality.unitId));
  await tenant.updateTable("roundItem").set({ unitId: below }).execute();
  return below;
});

test("a chief reviews what the units under the own one answer", async () => {
  const owner = await aBrowser(app, data, municipality, "activity-owner");
  const reviewer = await aBrowser(app, data, municipality, "reviewer");
  const page = `/rapport/aktivitet/${municipality.items.get("A1")}`;
  const answer = { status: "avslutad-enligt-plan", comment: "Lärcentrum öppnade i oktober.", version: "1" };
  assert.equal((await owner.post(page, answer)).status, 303);
  assert.match(await (await reviewer.get(page)).text(), /Godkänn aktiviteten/);
});

test("a unit without a chief of its own has the nearest one above", async () => {
  const units = await inTenant(data.database, municipality.id, (tenant) =>
    listUnitProgress(tenant, [municipality.roundId], DAY),
  );
  assert.deepEqual(new Set(units.map(({ unitId, chief }) => `${unitId} ${chief}`)), new Set([`${school} reviewer`]));
});

test("a chief's reach says how far down each unit lies, and a ring of units has an end", async () => {
  const depths = () =>
    inTenant(data.database, municipality.id, async (tenant) => {
      const readers = await listReaders(tenant, DAY);
      return readers
        .find(({ person }) => person === municipality.people.reviewer)
        ?.grants.map(({ depth }) => depth)
        .toSorted();
    });
  assert.deepEqual(await depths(), [0, 1, 2]);
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("unit").set({ parentId: school }).where("unitId", "=", municipality.unitId).execute(),
  );
  assert.deepEqual(await depths(), [0, 1, 2]);
});
