import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { listPlanChanges } from "#storage/plan-changes.ts";
import { loadPlanParts, type Stored } from "#storage/plan-parts.ts";
import { findPlan } from "#storage/plans.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { adoptPlan } from "./adopt-plan.ts";
import { editActivity } from "./edit-activity.ts";
import { editGoal } from "./edit-goal.ts";
import { editMeasure } from "./edit-measure.ts";
import type { PartInput } from "./edit-part.ts";
import { endPart, removePart } from "./end-part.ts";
import type { Outcome } from "./frame.ts";
import { reportStatus } from "./report-status.ts";
import { startPlan } from "./start-plan.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { planId, people } = municipality;
const deed = (role: Role = "coordinator") => deedOf(data.database, municipality, role);

const parts = () => inTenant(data.database, municipality.id, (tenant) => loadPlanParts(tenant, planId, "2025-01-10"));
const plan = () => inTenant(data.database, municipality.id, (tenant) => findPlan(tenant, planId));
const changes = () =>
  inTenant(data.database, municipality.id, (tenant) =>
    listPlanChanges(tenant, planId, { subject: null, below: null, most: 100 }),
  );

async function standing(number: string): Promise<Stored> {
  const { goals, measures, activities } = await parts();
  const found = [...goals, ...measures, ...activities].find(({ part }) => part.number === number);
  assert.ok(found !== undefined, number);
  return found;
}

async function common(number: string, fields: Partial<PartInput> = {}): Promise<PartInput> {
  const { id, version, part } = await standing(number);
  const { title, responsible } = part;
  return {
    planId,
    partId: id,
    version,
    number,
    title,
    responsible,
    place: "stay",
    reason: "Bättre lydelse.",
    decisionReference: null,
    ...fields,
  };
}

const GOAL = { area: null, focusAreas: [], parents: [], unit: null };
const DAYS = { description: null, startOn: "2024-01-15", stopOn: "2024-10-31", unit: null };

async function changeActivity(number: string, fields: Partial<PartInput> = {}, own: object = {}, role?: Role) {
  const { part } = await standing(number);
  assert.equal(part.kind, "activity");
  const goal = part.kind === "activity" ? part.goal : 0;
  return editActivity(deed(role), { ...(await common(number, fields)), goal, ...DAYS, ...own });
}

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) return [];
  return outcome.refusals.flatMap((refusal) =>
    refusal.code === "invalid" ? refusal.faults.map(({ code }) => code) : [refusal.code],
  );
}

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

test("once adopted, a changed target needs a decision, and a change of persons needs none", async () => {
  const version = (await plan())?.version ?? 0;
  const adoption = { planId, version, by: "Kommunstyrelsen", on: "2023-11-14", paragraph: "§ 201", reference: null };
  assert.deepEqual(codesOf(await adoptPlan(deed(), { ...adoption, version: version - 1 })), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await adoptPlan(deed(), { ...adoption, by: " ", paragraph: "" })), [
    "adopted-by-missing",
    "paragraph-missing",
  ]);
  assert.deepEqual(codesOf(await adoptPlan(deed("reviewer"), adoption)), ["not-permitted"]);
  assert.deepEqual(codesOf(await adoptPlan(deed(), adoption)), []);
  assert.equal((await plan())?.adopted?.paragraph, "§ 201");
  const goal = (await standing("1")).id;
  const measure = { goal, measuredIn: null, baseline: null, source: null };
  const target = { type: "atLeast", value: 80 } as const;
  assert.deepEqual(codesOf(await editMeasure(deed(), { ...(await common("1.1")), ...measure, target })), [
    "decision-missing",
  ]);
  const decided = { ...(await common("1.1", { decisionReference: "KS 2024-03-05 § 44" })), ...measure, target };
  assert.deepEqual(codesOf(await editMeasure(deed(), decided)), []);
  assert.equal((await changes())[0]?.decisionReference, "KS 2024-03-05 § 44");
  assert.deepEqual(codesOf(await changeActivity("A1", { responsible: [people.coordinator] })), []);
});

test("targets that no outcome could be held against are refused", async () => {
  const goal = (await standing("1")).id;
  const save = async (target: Parameters<typeof editMeasure>[1]["target"]) =>
    codesOf(
      await editMeasure(deed(), {
        ...(await common("1.1", { decisionReference: "§ 45" })),
        goal,
        measuredIn: null,
        baseline: null,
        source: null,
        target,
      }),
    );
  assert.deepEqual(await save({ type: "between", min: 5, max: 4 }), ["interval-reversed"]);
  assert.deepEqual(await save({ type: "increase" }), ["baseline-missing"]);
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
  assert.deepEqual(rows.next.activities[0]?.part.responsible, [people.coordinator]);
});

test("two who start the same plan at once: one does, the other is told", async () => {
  const input = { bodyId: municipality.bodyId, year: 2031, from: null, goals: [], measures: [], activities: [] };
  const outcomes = await Promise.all([startPlan(deed(), input), startPlan(deed(), input)]);
  assert.deepEqual(outcomes.flatMap(codesOf), ["plan-exists"]);
});

test("many who change a plan at once leave a history without holes", async () => {
  const before = (await plan())?.version ?? 0;
  const goal = (await standing("1")).id;
  const fresh = { planId, partId: null, version: 0, responsible: [], place: "stay", decisionReference: "§ 9" } as const;
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      editActivity(deed(), { ...fresh, number: `S${index}`, title: "Samtidig", reason: "Ny", goal, ...DAYS }),
    ),
  );
  assert.deepEqual(outcomes.flatMap(codesOf), []);
  const versions = (await changes()).map(({ version }) => version).slice(0, 12);
  assert.deepEqual(
    versions.toReversed(),
    Array.from({ length: 12 }, (_, index) => before + index + 1),
  );
  const positions = (await parts()).activities.map(({ part }) => part.position);
  assert.equal(new Set(positions).size, positions.length);
});

test("everything is on an unbroken record", async () => {
  const verdict = await inTenant(data.database, municipality.id, verifyAudit);
  assert.equal(verdict.firstBroken, null);
  assert.ok(verdict.rows > 10);
});
