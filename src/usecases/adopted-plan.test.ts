import assert from "node:assert/strict";
import { test } from "node:test";
import { aDatabase } from "#test/database.ts";
import { aPlanInHand, codesOf, DAYS } from "#test/plan-in-hand.ts";
import { adoptPlan } from "./adopt-plan.ts";
import { editActivity } from "./edit-activity.ts";
import { editMeasure } from "./edit-measure.ts";
import { startPlan } from "./start-plan.ts";

const { municipality, deed, parts, plan, changes, standing, common, changeActivity } = await aPlanInHand(
  await aDatabase(),
);
const { planId, people } = municipality;

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
