import assert from "node:assert/strict";
import { test } from "node:test";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { loadPlanParts, type Stored } from "#storage/plan-parts.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { aPlanInHand, codesOf, DAYS } from "#test/plan-in-hand.ts";
import { editActivity } from "./edit-activity.ts";
import { editGoal } from "./edit-goal.ts";
import { endPart, removePart } from "./end-part.ts";
import { reportStatus } from "./report-status.ts";
import { startPlan } from "./start-plan.ts";

const data = await aDatabase();
const { municipality, deed, parts, plan, changes, standing, common, changeActivity } = await aPlanInHand(data);
const other = await aMunicipality(data, "Grannkommun");
const { planId, people } = municipality;

const GOAL = { area: null, focusAreas: [], parents: [], unit: null };

test("a change is kept with author, reason, old and new, and counts the plan's version", async () => {
  const before = await plan();
  assert.deepEqual(codesOf(await changeActivity("A1", { title: "Öppna lärcentrum" })), []);
  const [change] = await changes();
  assert.deepEqual(
    [change?.version, change?.author, change?.reason, change?.before?.["title"], change?.after?.["title"]],
    [(before?.version ?? 0) + 1, "coordinator", "Bättre lydelse.", "Inrätta lärcentrum", "Öppna lärcentrum"],
  );
  assert.equal((await plan())?.version, (before?.version ?? 0) + 1);
});

test("what changes nothing asks for no reason and leaves no trace", async () => {
  const before = await changes();
  assert.deepEqual(codesOf(await changeActivity("A1", { reason: "" })), []);
  assert.deepEqual(await changes(), before);
});

test("everything that has to be mended is said at once", async () => {
  const outcome = await changeActivity(
    "A1",
    { number: "A2", title: " ", reason: "", responsible: [999_999] },
    { stopOn: "2023-01-01", goal: 999_999, unit: 999_999 },
  );
  assert.deepEqual(codesOf(outcome), [
    "number-taken",
    "title-missing",
    "person-unknown",
    "goal-missing",
    "unit-unknown",
    "stop-before-start",
    "reason-missing",
  ]);
});

test("only the coordinator changes a plan", async () => {
  for (const role of ["activity-owner", "goal-owner", "reviewer", "auditor", "elected", "administrator"] as const) {
    assert.deepEqual(codesOf(await changeActivity("A1", { title: "Nej" }, {}, role)), ["not-permitted"], role);
  }
});

test("who saw an older version is told, and nothing is written", async () => {
  const { version } = await standing("A1");
  assert.deepEqual(codesOf(await changeActivity("A1", { version: version - 1, title: "Skriver över" })), [
    "changed-meanwhile",
  ]);
  assert.equal((await standing("A1")).part.title, "Öppna lärcentrum");
});

test("another municipality's plan and part are not found", async () => {
  const input = { ...(await common("A1")), goal: 1, ...DAYS };
  assert.deepEqual(codesOf(await editActivity(deed(), { ...input, planId: other.planId })), ["not-found"]);
  assert.deepEqual(codesOf(await editActivity(deed(), { ...input, partId: 999_999 })), ["not-found"]);
});

const order = async () => (await parts()).activities.map(({ part }) => part.number);

test("parts are added last, and moved within a goal and between goals", async () => {
  const fresh = { planId, partId: null, version: 0, responsible: [], place: "stay", decisionReference: null } as const;
  await editGoal(deed(), { ...fresh, number: "2", title: "Fler vuxna studerar", reason: "Nytt", ...GOAL });
  const goal = (await standing("2")).id;
  const first = (await standing("1")).id;
  for (const number of ["A3", "A4"]) {
    const outcome = await editActivity(deed(), { ...fresh, number, title: number, reason: "Ny", goal: first, ...DAYS });
    assert.deepEqual(codesOf(outcome), []);
  }
  assert.deepEqual(await order(), ["A1", "A2", "A3", "A4"]);
  const a1 = await standing("A1");
  assert.deepEqual(codesOf(await changeActivity("A4", { place: a1.id })), []);
  assert.deepEqual(await order(), ["A1", "A4", "A2", "A3"]);
  assert.deepEqual(codesOf(await changeActivity("A3", { place: "first" })), []);
  assert.deepEqual(await order(), ["A3", "A1", "A4", "A2"]);
  assert.equal((await standing("A1")).version, a1.version, "who edits a sibling has missed nothing");
  assert.deepEqual(codesOf(await changeActivity("A3", {}, { goal })), []);
  const moved = await standing("A3");
  assert.equal(moved.part.kind === "activity" && moved.part.goal, goal);
  assert.deepEqual(await order(), ["A1", "A4", "A2", "A3"]);
});

const serve = async (number: string, parents: readonly number[]) =>
  editGoal(deed(), { ...(await common(number)), ...GOAL, parents });

test("a goal serves others, but never itself", async () => {
  const [one, two] = [await standing("1"), await standing("2")];
  assert.deepEqual(codesOf(await serve("2", [one.id])), []);
  assert.deepEqual(codesOf(await serve("1", [two.id])), ["parents-in-circle"]);
  assert.deepEqual(codesOf(await serve("1", [one.id])), ["parents-in-circle"]);
  assert.deepEqual(codesOf(await serve("1", [999_999])), ["goal-missing"]);
  assert.deepEqual((await standing("2")).part, { ...two.part, parents: [one.id] });
});

test("an ended part stays with what was reported on it, and can go on again", async () => {
  const end = async (endedOn: string | null) => {
    const { id: partId, version } = await standing("A4");
    const cause = { reason: "Ryms inte.", decisionReference: null };
    return endPart(deed(), { planId, kind: "activity", partId, version, endedOn, ...cause });
  };
  assert.deepEqual(codesOf(await end("2024-09-01")), []);
  assert.equal((await standing("A4")).part.endedOn, "2024-09-01");
  assert.deepEqual(codesOf(await end(null)), []);
  assert.equal((await standing("A4")).part.endedOn, null);
});

const remove = async (kind: "goal" | "activity", number: string) => {
  const { id: partId, version } = await standing(number);
  return removePart(deed(), { planId, kind, partId, version, reason: "Fel", decisionReference: null });
};

test("a mistake can be taken away, what has been in a round or has parts under it cannot", async () => {
  assert.deepEqual(codesOf(await remove("activity", "A1")), ["part-in-use"]);
  assert.deepEqual(codesOf(await remove("goal", "2")), ["part-in-use"]);
  assert.deepEqual(codesOf(await remove("activity", "A4")), []);
  assert.ok((await parts()).activities.every(({ part }) => part.number !== "A4"));
  const [change] = await changes();
  assert.deepEqual([change?.before?.["number"], change?.after], ["A4", null]);
});

test("an open answer goes with the responsibility, what is handed in stays", async () => {
  const item = (number: string) =>
    inTenant(
      data.database,
      municipality.id,
      (tenant) => findItem(tenant, municipality.items.get(number) ?? 0),
      deed().today,
    );
  const own = people["activity-owner"];
  await changeActivity("A1", { responsible: [own] });
  await changeActivity("A2", { responsible: [own] });
  const handedIn = await reportStatus(
    { ...deed(), actor: { ...deed().actor, person: own } },
    {
      itemId: municipality.items.get("A2") ?? 0,
      version: 1,
      step: "submit",
      status: "pagaende-enligt-plan",
      comment: "Går framåt.",
      causes: [],
      newStop: null,
    },
  );
  assert.ok(handedIn.ok);
  assert.deepEqual(codesOf(await changeActivity("A1", { responsible: [people.reviewer] })), []);
  assert.deepEqual(codesOf(await changeActivity("A2", { responsible: [people.reviewer] })), []);
  assert.deepEqual((await item("A1"))?.owners, [people.reviewer]);
  assert.deepEqual((await item("A2"))?.owners, [own]);
  assert.deepEqual((await standing("A1")).part.responsible, [people.reviewer]);
});

const ids = (list: readonly Stored[]) => list.map(({ id }) => id);

test("next year's plan knows what it continues, and leaves the rest behind", async () => {
  const { goals, measures, activities } = await parts();
  const input = { bodyId: municipality.bodyId, year: 2025, from: planId };
  const chosen = { goals: ids(goals), measures: ids(measures), activities: [ids(activities)[0] ?? 0] };
  assert.deepEqual(codesOf(await startPlan(deed("reviewer"), { ...input, ...chosen })), ["not-permitted"]);
  assert.deepEqual(codesOf(await startPlan(deed(), { ...input, ...chosen, year: 2024 })), ["plan-exists"]);
  assert.deepEqual(codesOf(await startPlan(deed(), { ...input, ...chosen, bodyId: other.bodyId })), ["not-found"]);
  const started = await startPlan(deed(), { ...input, ...chosen });
  assert.ok(started.ok);
  const rows = await inTenant(data.database, municipality.id, async (tenant) => ({
    next: await loadPlanParts(tenant, started.value.planId, "2025-01-10"),
    continues: await tenant
      .selectFrom("activity")
      .select(["continuesId", "stopOn"])
      .where("planId", "=", started.value.planId)
      .execute(),
  }));
  assert.deepEqual(
    [rows.next.goals.length, rows.next.measures.length, rows.next.activities.length],
    [goals.length, measures.length, 1],
  );
  assert.deepEqual(rows.continues, [{ continuesId: activities[0]?.id, stopOn: "2025-12-31" }]);
  const [one, two] = rows.next.goals;
  assert.deepEqual(two?.part.parents, [one?.id]);
  assert.equal(rows.next.measures[0]?.part.goal, one?.id);
  assert.equal(rows.next.activities[0]?.part.goal, one?.id);
  assert.deepEqual(rows.next.activities[0]?.part.responsible, [people.reviewer]);
});

test("everything is on an unbroken record", async () => {
  const verdict = await inTenant(data.database, municipality.id, verifyAudit);
  assert.equal(verdict.firstBroken, null);
  assert.ok(verdict.rows > 10);
});
