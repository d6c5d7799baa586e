import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant, type Tenant } from "#storage/database.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { countAnswers } from "#storage/cockpit/answers.ts";
import { listRoundItems } from "#storage/cockpit/items.ts";
import { listMatrix } from "#storage/cockpit/matrix.ts";
import { listPersonProgress, listUnitProgress } from "#storage/cockpit/progress.ts";
import { listBodyRounds } from "#storage/cockpit/rounds.ts";
import { aDatabase } from "#test/database.ts";
import { aLargeMunicipality, DEMO_SIZE } from "#test/large-municipality.ts";

const data = await aDatabase();
const municipality = await aLargeMunicipality(data, { ...DEMO_SIZE, bodies: 2, versions: 5 });
const TODAY = "2025-01-10";
const inside = <Value>(read: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, read);
const roundsOf = (period: string) =>
  inside(async (tenant) => (await listBodyRounds(tenant)).filter((round) => round.period === period));
const ids = (rounds: Awaited<ReturnType<typeof roundsOf>>) => rounds.map(({ roundId }) => roundId);
const ALL = ["to-do", "draft", "submitted", "returned", "approved"] as const;

test("every thing of the rounds is counted once, in its unit and in its state", async () => {
  const rounds = await roundsOf("2024-T3");
  const units = await inside((tenant) => listUnitProgress(tenant, ids(rounds), TODAY));
  const { items, total } = await inside((tenant) =>
    listRoundItems(tenant, { rounds: ids(rounds), states: ALL }, 1_000),
  );
  assert.equal(
    units.reduce((sum, unit) => sum + unit.total, 0),
    total,
  );
  for (const unit of units) {
    const own = items.filter((item) => item.unit === unit.unitId && item.kind === unit.kind);
    const countIn = (...states: readonly string[]): number =>
      own.filter(({ itemState }) => states.includes(itemState)).length;
    assert.deepEqual(
      [unit.approved, unit.submitted, unit.left, unit.returned],
      [countIn("approved"), countIn("submitted"), countIn("to-do", "draft", "returned"), countIn("returned")],
    );
    const late = own.filter(({ dueOn, itemState }) => dueOn < TODAY && !["submitted", "approved"].includes(itemState));
    assert.equal(unit.overdue, late.length);
  }
});

test("a person's counts are those of the things the person owes", async () => {
  const rounds = ids(await roundsOf("2024-T3"));
  const people = await inside((tenant) => listPersonProgress(tenant, rounds, TODAY));
  const [one] = people;
  assert.ok(one !== undefined && one.unitId !== null);
  const narrowed = { rounds, states: ALL, person: one.personId, unit: one.unitId };
  const { total } = await inside((tenant) => listRoundItems(tenant, narrowed, 1_000));
  assert.equal(one.total, total);
});

test("only the version that stands counts, however many were saved", async () => {
  const rounds = await roundsOf("2024-T2");
  const counts = await inside((tenant) => countAnswers(tenant, ids(rounds)));
  for (const { roundId, planId, period } of rounds) {
    const record = await inside((tenant) => loadPlanRecord(tenant, planId));
    const reports = record?.plan.statusReports.filter((report) => report.period === period) ?? [];
    const expected = Array.from(
      Map.groupBy(reports, ({ status }) => status),
      ([key, own]) => [key, own.length],
    );
    const counted = counts.filter((one) => one.of === "status" && one.roundId === roundId);
    assert.deepEqual(counted.map(({ key, count }) => [key, count]).sort(), expected.sort());
    const withCause = reports.filter(({ causes }) => (causes ?? []).length > 0).length;
    assert.equal(counts.find((one) => one.of === "any-cause" && one.roundId === roundId)?.count, withCause);
  }
});

test("a goal's grades are followed into the plans that it continues", async () => {
  const rounds = await roundsOf("2024-T3");
  const [round] = rounds;
  const [before] = await roundsOf("2023-T3");
  assert.ok(round !== undefined && before !== undefined);
  const cells = await inside((tenant) => listMatrix(tenant, [round.planId], ["2023-T3", "2024-T2"], "2024-09-01"));
  const earlier = await inside((tenant) => loadPlanRecord(tenant, before.planId));
  const graded = earlier?.plan.assessments.filter(({ period }) => period === "2023-T3") ?? [];
  assert.equal(cells.length, DEMO_SIZE.goals * 2);
  for (const { goal, grade } of graded) {
    assert.equal(cells.find(({ number, period }) => number === goal && period === "2023-T3")?.grade, grade);
  }
});

test("a list narrows to cause and status, and says how many there are beyond what it shows", async () => {
  const rounds = ids(await roundsOf("2024-T2"));
  const filter = { rounds, states: ALL, cause: "resursbrist" };
  const { items, total } = await inside((tenant) => listRoundItems(tenant, filter, 2));
  const counts = await inside((tenant) => countAnswers(tenant, rounds));
  const counted = counts.filter(({ of, key }) => of === "cause" && key === "resursbrist");
  assert.equal(items.length, 2);
  assert.equal(
    total,
    counted.reduce((sum, { count }) => sum + count, 0),
  );
});
