import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import type { Plan } from "#domain/plan.ts";
import { writePlanFile } from "#files/plan-file.ts";
import { writePlanWorkbook } from "#files/plan-workbook.ts";
import { readPlan } from "#files/read-plan.ts";
import { inTenant } from "#storage/database.ts";
import { addPlan } from "#storage/new-plan.ts";
import { listPlanChanges } from "#storage/plan-changes.ts";
import { loadPlanParts } from "#storage/plan-parts.ts";
import { findOrAddBody, findOrAddModel } from "#storage/plan-places.ts";
import { aGoal, aMeasure, anActivity } from "#test/builders.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf, PLAN } from "#test/municipality.ts";
import { beginSession } from "./begin-session.ts";
import { editGoal } from "./edit-goal.ts";
import { exportPlan } from "./export-plan.ts";
import type { Outcome } from "./frame.ts";
import { applyImport, previewImport, uploadPlan } from "./import-plan-changes.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { planId } = municipality;
const deed = (role: Role = "coordinator") => deedOf(data.database, municipality, role);

const bytesOf = (plan: Plan): Uint8Array => new TextEncoder().encode(writePlanFile(plan));
const parts = () => inTenant(data.database, municipality.id, (tenant) => loadPlanParts(tenant, planId, "2025-01-10"));

async function upload(plan: Plan): Promise<number> {
  const outcome = await uploadPlan(deed(), { planId, fileName: "plan.json", bytes: bytesOf(plan) });
  assert.ok(outcome.ok && "importId" in outcome.value);
  return outcome.value.importId;
}

async function preview(importId: number) {
  const outcome = await previewImport(deed(), planId, importId);
  assert.ok(outcome.ok);
  return outcome.value;
}

async function apply(importId: number, fields: object = {}, role?: Role) {
  const { plan, upload: uploaded } = await preview(importId);
  return applyImport(deed(role), {
    planId,
    importId,
    version: plan.version,
    sha256: uploaded.sha256,
    endedOn: "2025-01-10",
    reason: "Reviderad plan.",
    decisionReference: null,
    ...fields,
  });
}

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) return [];
  return outcome.refusals.flatMap((refusal) =>
    refusal.code === "invalid" ? refusal.faults.map(({ code }) => code) : [refusal.code],
  );
}

/** One of each: a changed target, a new goal with an activity of its own, and A2 left out. */
const REVISED: Plan = {
  ...PLAN,
  goals: [aGoal(), aGoal({ id: "2", title: "Fler vuxna studerar", parents: ["1"], responsible: "reviewer" })],
  measures: [aMeasure({ target: { type: "atLeast", value: 80 } })],
  activities: [anActivity(), anActivity({ id: "A3", goal: "2", title: "Starta komvux", responsible: "Ingen alls" })],
};

test("an activity that ends before it starts is refused with its place, as its form refuses it", async () => {
  const plan = {
    ...PLAN,
    activities: [anActivity(), anActivity({ id: "A3", start: "2024-06-01", stop: "2024-05-01" })],
  };
  const outcome = await uploadPlan(deed(), { planId, fileName: "plan.json", bytes: bytesOf(plan) });
  const fault = { where: "activities[1].stop", code: "stop-before-start", start: "2024-06-01", stop: "2024-05-01" };
  assert.deepEqual(outcome, { ok: true, value: { faults: [fault] } });
});

test("a preview shows every change and makes none", async () => {
  const before = await parts();
  const { differences, unknownPeople } = await preview(await upload(REVISED));
  assert.deepEqual(
    differences.map(({ number, change }) => [number, change]),
    [
      ["1", "unchanged"],
      ["2", "added"],
      ["1.1", "changed"],
      ["A1", "unchanged"],
      ["A3", "added"],
      ["A2", "ended"],
    ],
  );
  assert.deepEqual(unknownPeople, ["Ingen alls"]);
  assert.deepEqual(await parts(), before);
});

test("what is applied is what was shown, under the version that it was shown against", async () => {
  const importId = await upload(REVISED);
  assert.deepEqual(codesOf(await apply(importId, { sha256: "0".repeat(64) })), ["not-found"]);
  const { plan } = await preview(importId);
  assert.deepEqual(codesOf(await apply(importId, { version: plan.version - 1 })), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await apply(importId, { reason: " " })), ["reason-missing"]);
  assert.deepEqual(codesOf(await apply(importId, {}, "reviewer")), ["not-permitted"]);
});

test("each difference becomes a change of its own, and reports stay", async () => {
  const importId = await upload(REVISED);
  const reported = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("roundItem").selectAll().orderBy("roundItemId").execute(),
  );
  const outcome = await apply(importId);
  assert.ok(outcome.ok);
  assert.equal(outcome.value.ids.length, 4);
  const { goals, measures, activities } = await parts();
  const [one, two] = goals;
  assert.deepEqual(two?.part.parents, [one?.id]);
  assert.deepEqual(two?.part.responsible, [municipality.people.reviewer]);
  assert.deepEqual(measures[0]?.part.target, { type: "atLeast", value: 80 });
  assert.deepEqual(
    activities.map(({ part }) => [part.number, part.goal, part.endedOn]),
    [
      ["A1", one?.id, null],
      ["A2", one?.id, "2025-01-10"],
      ["A3", two?.id, null],
    ],
  );
  const changes = await inTenant(data.database, municipality.id, (tenant) =>
    listPlanChanges(tenant, planId, { subject: null, below: null, most: 10 }),
  );
  assert.deepEqual(
    changes.map(({ version, reason }) => [version, reason]),
    [5, 4, 3, 2].map((version) => [version, "Reviderad plan."]),
  );
  const after = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("roundItem").selectAll().orderBy("roundItemId").execute(),
  );
  assert.deepEqual(after, reported);
  assert.deepEqual(codesOf(await previewImport(deed(), planId, importId)), ["not-found"], "applied once");
});

test("a plan that was downloaded and uploaded again says nothing new", async () => {
  for (const kind of ["workbook", "json"] as const) {
    const file = await exportPlan(deed(), { planId, kind });
    assert.ok(file.ok);
    const read = await readPlan(file.value, "plan", [PLAN.model]);
    assert.ok(read.ok, kind);
    assert.equal(read.value.plan.statusReports.length, 0);
    const outcome = await uploadPlan(deed(), { planId, fileName: "plan", bytes: file.value });
    assert.ok(outcome.ok && "importId" in outcome.value);
    const { differences } = await preview(outcome.value.importId);
    assert.deepEqual(
      differences.filter(({ change }) => change !== "unchanged"),
      [],
    );
  }
});

test("what was ended comes back when the file has it again", async () => {
  const importId = await upload({
    ...REVISED,
    activities: [...REVISED.activities, anActivity({ id: "A2", title: "Utbilda handledare" })],
  });
  const { differences } = await preview(importId);
  assert.deepEqual(
    differences.filter(({ change }) => change !== "unchanged").map(({ number, change }) => [number, change]),
    [["A2", "resumed"]],
  );
  assert.deepEqual(codesOf(await apply(importId)), []);
  assert.ok((await parts()).activities.every(({ part }) => part.endedOn === null));
});

test("a goal of another body that a goal serves is kept: no file tells of it", async () => {
  const [one] = (await parts()).goals;
  assert.ok(one !== undefined);
  const elsewhere = await inTenant(data.database, municipality.id, async (tenant) => {
    const bodyId = await findOrAddBody(tenant, municipality.id, "Kommunfullmäktige");
    const governanceModelId = (await findOrAddModel(tenant, municipality.id, PLAN)) ?? 0;
    const goals = { ...PLAN, measures: [], activities: [] };
    const ids = await addPlan(tenant, goals, { municipality: municipality.id, bodyId, governanceModelId });
    return ids.goals.get("1") ?? 0;
  });
  const input = { ...one.part, planId, partId: one.id, version: one.version, place: "stay" } as const;
  const cause = { reason: "Bidrar", decisionReference: null };
  assert.deepEqual(codesOf(await editGoal(deed(), { ...input, ...cause, parents: [elsewhere] })), []);
  const file = await exportPlan(deed(), { planId, kind: "json" });
  assert.ok(file.ok);
  const text = new TextDecoder().decode(file.value).replace(one.part.title, "Alla unga tar examen");
  const sent = { planId, fileName: "plan.json", bytes: new TextEncoder().encode(text) };
  const uploaded = await uploadPlan(deed(), sent);
  assert.ok(uploaded.ok && "importId" in uploaded.value);
  assert.deepEqual(codesOf(await apply(uploaded.value.importId)), []);
  const [after] = (await parts()).goals;
  assert.deepEqual([after?.part.title, after?.part.parents], ["Alla unga tar examen", [elsewhere]]);
});

test("a file with faults tells all of them with their places, and nothing is kept", async () => {
  const text = writePlanFile(PLAN).replace('"stop": "2024-10-31"', '"stop": "2024-13-31"').replace('"1.1"', '""');
  const bytes = new TextEncoder().encode(text);
  const outcome = await uploadPlan(deed(), { planId, fileName: "plan.json", bytes });
  assert.ok(outcome.ok && "faults" in outcome.value);
  assert.ok(
    outcome.value.faults.some(({ where, code }) => where === "activities[0].stop" && code === "date-impossible"),
  );
  assert.ok(outcome.value.faults.length >= 2);
});

test("a workbook's faults are told by sheet and cell, in the municipality's own model", async () => {
  const faulty = { ...PLAN, modelIsInline: false, activities: [anActivity({ goal: "9" })] };
  const workbook = await writePlanWorkbook(faulty);
  assert.ok(workbook.ok);
  const outcome = await uploadPlan(deed(), { planId, fileName: "plan.xlsx", bytes: workbook.value });
  assert.ok(outcome.ok && "faults" in outcome.value);
  assert.deepEqual(
    outcome.value.faults.map(({ where, code }) => [where, code]),
    [["Aktiviteter!B2", "reference-unknown"]],
  );
});

test("a file for another plan, and somebody who may not, are refused", async () => {
  const file = { planId, fileName: "plan.json", bytes: bytesOf({ ...PLAN, year: 2023 }) };
  assert.deepEqual(codesOf(await uploadPlan(deed(), file)), ["file-of-another-plan"]);
  assert.deepEqual(codesOf(await uploadPlan(deed("goal-owner"), { ...file, bytes: bytesOf(PLAN) })), ["not-permitted"]);
  assert.deepEqual(codesOf(await uploadPlan(deed(), { ...file, planId: other.planId })), ["not-found"]);
});

test("an upload is gone after a day, and with the next log-in also from the database", async () => {
  const importId = await upload(PLAN);
  const tomorrow = { ...deed(), now: new Date(deed().now.getTime() + 86_400_000) };
  assert.deepEqual(codesOf(await previewImport(tomorrow, planId, importId)), ["not-found"]);
  const { people, id } = municipality;
  const place = {
    municipality: id,
    now: new Date(tomorrow.now.getTime() + 1),
    session: null,
    device: null,
    deviceName: null,
  };
  const left = await inTenant(data.database, id, async (tenant) => {
    await beginSession(tenant, place, people.elected, "log-in-link");
    return tenant.selectFrom("planImport").select("planImportId").execute();
  });
  assert.deepEqual(left, []);
});
