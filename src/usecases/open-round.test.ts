import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant } from "#storage/database.ts";
import { listItemsOfRound } from "#storage/items.ts";
import { verifyAudit } from "#storage/audit.ts";
import { loadReported } from "#storage/reported.ts";
import { loadRoundPlan } from "#storage/round-plan.ts";
import { findRound, listRounds } from "#storage/rounds.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { codesOf } from "#test/refusals.ts";
import { seenReport } from "#test/seen-report.ts";
import { approveRound } from "./approve-round.ts";
import { correctRound } from "./correct-round.ts";
import { closeReporting, reopenReporting } from "./move-round.ts";
import { openRound } from "./open-round.ts";
import { reportStatus } from "./report-status.ts";
import { approveItem, takeBackItem, withdrawApproval } from "./review-item.ts";
import { planRounds } from "./plan-rounds.ts";
import { factsOfRound } from "./round-facts.ts";

const data = await aDatabase();
const place = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const as = (role: Role) => deedOf(data.database, place, role);
const stranger = deedOf(data.database, other, "coordinator");
const coordinator = as("coordinator");
const reading = <Value>(work: Parameters<typeof inTenant<Value>>[2]): Promise<Value> =>
  inTenant(data.database, place.id, work, coordinator.today);

/** T2 of the test plan: planned by the use case, opened with owners from the plan's responsibilities. */
async function thePlannedRound(): Promise<number> {
  const row = await reading((tenant) =>
    tenant
      .selectFrom("round")
      .select("roundId")
      .where("planId", "=", place.planId)
      .where("period", "=", "2024-T2")
      .executeTakeFirstOrThrow(),
  );
  return row.roundId;
}

test("the plan's rounds are planned after the model's calendar, and a round that is there stays", async () => {
  const planned = await planRounds(coordinator, { planId: place.planId, dates: {} });
  assert.deepEqual(planned, { ok: true, value: { added: ["2024-T1", "2024-T2"] } });
  const again = await planRounds(coordinator, { planId: place.planId, dates: {} });
  assert.deepEqual(again, { ok: true, value: { added: [] } });
  const upsideDown = { "2024-T1": { opensOn: "2024-05-17", dueOn: "2024-04-01" } };
  assert.deepEqual(codesOf(await planRounds(coordinator, { planId: place.planId, dates: upsideDown })), [
    "due-before-opening",
  ]);
  assert.deepEqual(codesOf(await planRounds(stranger, { planId: place.planId, dates: {} })), ["not-found"]);
  assert.deepEqual(codesOf(await planRounds(as("goal-owner"), { planId: place.planId, dates: {} })), ["not-your-role"]);
});

test("opening a round fixes plan and model, and who owes what", async () => {
  const roundId = await thePlannedRound();
  await reading(async (tenant) => {
    const { activityId } = await tenant
      .selectFrom("activity")
      .select("activityId")
      .where("number", "=", "A1")
      .executeTakeFirstOrThrow();
    const { goalId } = await tenant.selectFrom("goal").select("goalId").executeTakeFirstOrThrow();
    await tenant.deleteFrom("responsibility").execute();
    const common = { municipalityId: place.id, firstDay: "2024-01-01" };
    const { people } = place;
    await tenant
      .insertInto("responsibility")
      .values([
        { ...common, personId: people["activity-owner"], activityId },
        {
          ...common,
          personId: people.reviewer,
          activityId,
          firstDay: "2024-09-01",
          substituteFor: people["activity-owner"],
        },
        { ...common, personId: people.administrator, activityId, lastDay: "2024-03-01" },
        { ...common, personId: people["goal-owner"], goalId },
      ])
      .execute();
    await tenant.updateTable("activity").set({ endedOn: "2024-06-30" }).where("number", "=", "A2").execute();
  });
  assert.deepEqual(codesOf(await openRound(as("reviewer"), { roundId, version: 1 })), ["not-your-role"]);
  assert.deepEqual(codesOf(await openRound(stranger, { roundId, version: 1 })), ["not-found"]);
  assert.deepEqual(codesOf(await openRound(coordinator, { roundId, version: 7 })), ["changed-meanwhile"]);
  assert.deepEqual(await openRound(coordinator, { roundId, version: 1 }), { ok: true, value: { version: 2 } });
  const items = await reading((tenant) => listItemsOfRound(tenant, roundId));
  const { people } = place;
  assert.deepEqual(
    items.map(({ kind, number, owners, dueOn, itemState }) => ({ kind, number, owners, dueOn, itemState })),
    [
      { kind: "goal", number: "1", owners: [people["goal-owner"]] },
      // Nobody answers for the measure itself: it falls to the goal's owner.
      { kind: "measure", number: "1.1", owners: [people["goal-owner"]] },
      // The substitute has come; who left in March is gone.
      { kind: "activity", number: "A1", owners: [people["activity-owner"], people.reviewer].toSorted((a, b) => a - b) },
    ].map((row) => ({ ...row, dueOn: "2024-09-17", itemState: "to-do" })),
  );
  await reading((tenant) => tenant.updateTable("activity").set({ endedOn: null }).execute());
});

test("what is changed in the plan after the opening is not the round's", async () => {
  const roundId = await thePlannedRound();
  await reading((tenant) =>
    tenant
      .updateTable("measure")
      .set({ target: JSON.stringify({ type: "atLeast", value: 10 }) })
      .execute(),
  );
  const round = await reading((tenant) => findRound(tenant, roundId));
  assert.ok(round !== null);
  const { facts } = await reading((tenant) => factsOfRound(tenant, round));
  assert.deepEqual(facts.goals[0]?.measures[0]?.target, { type: "atLeast", value: 75 });
  assert.deepEqual(
    facts.goals[0]?.activities.map(({ id }) => id),
    ["A1"],
  );
});

test("an activity that is moved to another goal counts for the one that the round knows it under", async () => {
  const roundId = await thePlannedRound();
  const items = await reading((tenant) => listItemsOfRound(tenant, roundId));
  const [goal, activity] = ["1", "A1"].map((wanted) => items.find(({ number }) => number === wanted));
  assert.ok(goal !== undefined && activity !== undefined);
  const moveTo = (goalId: number) =>
    reading((tenant) => tenant.updateTable("activity").set({ goalId }).where("number", "=", "A1").execute());
  const added = await reading((tenant) =>
    tenant
      .insertInto("goal")
      .values({ municipalityId: place.id, planId: place.planId, number: "2", title: "Ett nytt mål", position: 9 })
      .returning("goalId")
      .executeTakeFirstOrThrow(),
  );
  await moveTo(added.goalId);
  const answer = { status: "pagaende-enligt-plan", comment: "Går framåt.", causes: [], newStop: null };
  const submitted = { ...answer, itemId: activity.id, version: 1, step: "submit" } as const;
  assert.ok((await reportStatus(as("activity-owner"), submitted)).ok);
  const round = await reading((tenant) => findRound(tenant, roundId));
  assert.ok(round !== null);
  const reports = async (about: typeof goal | null) =>
    (await reading((tenant) => loadRoundPlan(tenant, round, about)))?.statusReports.map((report) => report.activity);
  assert.deepEqual(await reports(null), ["A1"]);
  assert.deepEqual(await reports(goal), ["A1"]);
  const ofNewGoal = await reading((tenant) => loadReported(tenant, place.planId, { id: 0, goalId: added.goalId }));
  assert.deepEqual(
    ofNewGoal.statusReports.map((report) => report.activity),
    ["A1"],
    "the other goal has its past",
  );
  await moveTo(goal.goalId);
  await reading((tenant) => tenant.deleteFrom("goal").where("goalId", "=", added.goalId).execute());
});

test("a round that somebody reopens goes on as open", async () => {
  const roundId = await thePlannedRound();
  assert.equal((await closeReporting(coordinator, { roundId, version: 2 })).ok, true);
  assert.deepEqual(codesOf(await closeReporting(coordinator, { roundId, version: 3 })), ["round-not-open"]);
  assert.equal((await reopenReporting(coordinator, { roundId, version: 3 })).ok, true);
  assert.equal((await reading((tenant) => findRound(tenant, roundId)))?.roundState, "open");
});

test("an activity whose finished answer is approved in an earlier period is not asked for again", async () => {
  const planId = await inTenant(data.database, place.id, async (tenant) => {
    const round = { municipalityId: place.id, planId: place.planId, period: "2025-T1" };
    await tenant
      .insertInto("round")
      .values({ ...round, state: "planned", opensOn: "2025-04-01", dueOn: "2025-05-17" })
      .execute();
    return place.planId;
  });
  const finished = { status: "avslutad-enligt-plan", comment: "Klart.", causes: [], newStop: null };
  for (const number of ["A1", "A2"]) {
    const itemId = place.items.get(number) ?? 0;
    assert.ok((await reportStatus(coordinator, { ...finished, itemId, version: 1, step: "submit" })).ok);
    if (number === "A1") await approveItem(as("reviewer"), { itemId, version: 2 });
  }
  const next = await reading((tenant) => listRounds(tenant, planId));
  const roundId = next.find(({ period }) => period === "2025-T1")?.id ?? 0;
  assert.equal((await openRound(coordinator, { roundId, version: 1 })).ok, true);
  const items = await reading((tenant) => listItemsOfRound(tenant, roundId));
  // A2 is finished too, but nobody has approved that yet.
  assert.deepEqual(
    items.map(({ number }) => number),
    ["1", "1.1", "A2"],
  );
});

test("an activity that turns out not to be finished comes into the round that has opened without it", async () => {
  const itemId = place.items.get("A1") ?? 0;
  const later = (await reading((tenant) => listRounds(tenant))).find(({ period }) => period === "2025-T1")?.id ?? 0;
  await reading(async (tenant) => {
    await tenant.updateTable("activity").set({ number: "A1b" }).where("number", "=", "A1").execute();
    const goal = tenant.updateTable("roundItem").set({ state: "approved" }).where("roundId", "=", later);
    await goal.where("activityId", "is", null).where("measureId", "is", null).execute();
  });
  assert.ok((await withdrawApproval(as("reviewer"), { itemId, version: 3 })).ok);
  assert.ok((await takeBackItem(as("activity-owner"), { itemId, version: 4 })).ok);
  const answer = { comment: "Mer återstår.", causes: [], newStop: null, itemId, step: "submit" } as const;
  assert.ok((await reportStatus(as("activity-owner"), { ...answer, status: "pagaende-enligt-plan", version: 5 })).ok);
  const items = await reading((tenant) => listItemsOfRound(tenant, later));
  assert.deepEqual(
    items.map(({ number, itemState, dueOn }) => [number, itemState, dueOn]),
    [
      ["1", "submitted", "2025-05-17"],
      ["1.1", "to-do", "2025-05-17"],
      ["A1", "to-do", "2025-05-17"],
      ["A2", "to-do", "2025-05-17"],
    ],
  );
  assert.ok(items[2]?.owners.includes(place.people["activity-owner"]));
});

test("so does one that a correction of a locked round says is not finished", async () => {
  const itemId = place.items.get("A2") ?? 0;
  const { roundId } = place;
  assert.ok((await approveItem(as("reviewer"), { itemId, version: 2 })).ok);
  const later = await reading(async (tenant) => {
    const round = { municipalityId: place.id, planId: place.planId, period: "2025-T3", state: "planned" };
    const days = { opensOn: "2025-12-01", dueOn: "2026-01-17" };
    await tenant.updateTable("roundItem").set({ state: "approved" }).where("roundId", "=", roundId).execute();
    return tenant
      .insertInto("round")
      .values({ ...round, ...days })
      .returning("roundId")
      .executeTakeFirstOrThrow();
  });
  assert.ok((await openRound(coordinator, { roundId: later.roundId, version: 1 })).ok);
  const asked = async () =>
    (await reading((tenant) => listItemsOfRound(tenant, later.roundId))).map(({ number }) => number);
  assert.deepEqual(await asked(), ["1", "1.1", "A1b"]);
  assert.ok((await closeReporting(coordinator, { roundId, version: 1 })).ok);
  const seen = await seenReport(coordinator, roundId);
  assert.ok((await approveRound(coordinator, { roundId, version: 2, seen, despite: "Provet gäller annat." })).ok);
  const entry = { status: "pagaende-enligt-plan", comment: "Mer återstår.", causes: [], newStop: null };
  const correction = { kind: "activity", itemId, entry } as const;
  assert.ok((await correctRound(coordinator, { roundId, version: 3, reason: "Fel status.", correction })).ok);
  assert.deepEqual(await asked(), ["1", "1.1", "A1b", "A2"]);
});

test("what is fixed in a round names nobody, so that a name that is removed is nowhere in it", async () => {
  const rows = await reading((tenant) => tenant.selectFrom("round").select("planContent").execute());
  const fixed = rows.filter(({ planContent }) => planContent !== null);
  assert.ok(fixed.length > 0);
  assert.doesNotMatch(JSON.stringify(fixed), /responsible|goal-owner|activity-owner/);
});

test("a plan with nothing for the period is not opened", async () => {
  const { planId, id: municipalityId } = place;
  const ended = await reading(async (tenant) => {
    const round = { municipalityId, planId, period: "2025-T2", opensOn: "2025-08-01", dueOn: "2025-09-17" };
    const made = tenant
      .insertInto("round")
      .values({ ...round, state: "planned" })
      .returning("roundId");
    await tenant.updateTable("goal").set({ endedOn: "2025-06-30" }).execute();
    return made.executeTakeFirstOrThrow();
  });
  const refused = await openRound(coordinator, { roundId: ended.roundId, version: 1 });
  await reading((tenant) => tenant.updateTable("goal").set({ endedOn: null }).execute());
  assert.deepEqual(codesOf(refused), ["nothing-in-plan"]);
  assert.equal((await reading((tenant) => findRound(tenant, ended.roundId)))?.roundState, "planned");
});

test("planning and moving the round are on record, and the chain holds", async () => {
  assert.equal((await reading((tenant) => verifyAudit(tenant))).firstBroken, null);
  const rows = await reading((tenant) => tenant.selectFrom("audit").select("action").distinct().execute());
  const actions = new Set(rows.map(({ action }) => action));
  const own = ["plan-rounds", "open-round", "close-reporting", "reopen-reporting"];
  assert.deepEqual(
    own.filter((action) => !actions.has(action)),
    [],
  );
});
