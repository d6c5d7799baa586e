import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { inTenant } from "#storage/database.ts";
import { listItemsOfRound } from "#storage/items.ts";
import { openRound } from "#usecases/open-round.ts";
import { planRounds } from "#usecases/plan-rounds.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { planId } = municipality;
const deed = deedOf(data.database, municipality, "coordinator");
const { app } = anApp(data);
const coordinator = await aBrowser(app, data, municipality, "coordinator");

const inside = <Value>(work: Parameters<typeof inTenant<Value>>[2]): Promise<Value> =>
  inTenant(data.database, municipality.id, work, deed.today);

test("the report leads to what it is about, also when its number has been given to something else since", async () => {
  assert.ok((await planRounds(deed, { planId, dates: {} })).ok);
  const { roundId, version } = await inside((tenant) =>
    tenant
      .selectFrom("round")
      .select(["roundId", "version"])
      .where("planId", "=", planId)
      .where("period", "=", "2024-T2")
      .executeTakeFirstOrThrow(),
  );
  assert.ok((await openRound(deed, { roundId, version })).ok);
  const activities = await inside((tenant) => listItemsOfRound(tenant, roundId)).then((items) =>
    items.filter(({ kind }) => kind === "activity"),
  );
  await inside(async (tenant) => {
    await sql`update activity set number = 'X' where number = 'A1'`.execute(tenant);
    await sql`update activity set number = 'A1' where number = 'A2'`.execute(tenant);
    await sql`update activity set number = 'A2' where number = 'X'`.execute(tenant);
  });
  const html = await (await coordinator.get(`/runda/${roundId}/rapport?del=mal-1`)).text();
  for (const { id, title } of activities) {
    assert.match(html, new RegExp(`<a href="/rapport/aktivitet/${id}"[^>]*><strong>${title}</strong></a>`));
  }
});
