import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePeriod } from "#domain/period.ts";
import { statusIn } from "#domain/status.ts";
import { seedGranboda } from "#demo/seed-granboda.ts";
import { countAnswers } from "#storage/cockpit/answers.ts";
import { listBodyRounds } from "#storage/cockpit/rounds.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { listItemsOfRound } from "#storage/items.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { aDatabase } from "#test/database.ts";

const data = await aDatabase();
const municipality = await seedGranboda(data.database);
const inside = <Value>(read: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality, read);

test("what was finished in an earlier period and is asked about no more is counted as the domain carries it", async () => {
  const rounds = (await inside((tenant) => listBodyRounds(tenant))).filter(({ period }) => period >= "2026-T2");
  const counts = await inside((tenant) =>
    countAnswers(
      tenant,
      rounds.map(({ roundId }) => roundId),
    ),
  );
  const found: number[] = [];
  for (const { roundId, planId, period: key } of rounds) {
    const record = await inside((tenant) => loadPlanRecord(tenant, planId));
    const asked = new Set((await inside((tenant) => listItemsOfRound(tenant, roundId))).map(({ number }) => number));
    const period = parsePeriod(key);
    assert.ok(record !== null && period !== null);
    const carried = record.plan.activities.filter(
      ({ id }) => !asked.has(id) && statusIn(record.plan, id, period)?.carried === true,
    ).length;
    assert.equal(counts.find((one) => one.of === "carried" && one.roundId === roundId)?.count ?? 0, carried);
    found.push(carried);
  }
  assert.ok(Math.max(...found) > 0, "the example has some");
});
