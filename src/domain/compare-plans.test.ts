import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aMeasure, anActivity } from "#test/builders.ts";
import { comparePlans, type PlanFrame } from "./compare-plans.ts";

const PLAN: PlanFrame = {
  goals: [aGoal({ responsible: "Skolchef" }), aGoal({ id: "2", title: "Fler vuxna studerar" })],
  measures: [aMeasure()],
  activities: [anActivity(), anActivity({ id: "A2" })],
};

const changes = (after: PlanFrame) =>
  comparePlans(PLAN, after).map(({ kind, number, change, fields }) => [
    kind,
    number,
    change,
    ...fields.map(({ field }) => field),
  ]);

test("a plan against itself is unchanged, in whatever order", () => {
  const after = { ...PLAN, goals: PLAN.goals.toReversed() };
  assert.ok(comparePlans(PLAN, after).every(({ change }) => change === "unchanged"));
});

test("a changed target shows the old value and the new", () => {
  const after = { ...PLAN, measures: [aMeasure({ target: { type: "atLeast", value: 80 } })] };
  const [difference] = comparePlans(PLAN, after).filter(({ change }) => change !== "unchanged");
  assert.deepEqual(difference?.fields, [
    { field: "target", before: { type: "atLeast", value: 75 }, after: { type: "atLeast", value: 80 } },
  ]);
});

test("what the file lacks is ended and what only the file has is added", () => {
  const after = { ...PLAN, activities: [anActivity(), anActivity({ id: "A3" })] };
  const found = changes(after).filter(([, , change]) => change !== "unchanged");
  assert.deepEqual(found, [
    ["activity", "A3", "added", "goal", "start", "stop"],
    ["activity", "A2", "ended"],
  ]);
});

test("a file that says nothing of who answers changes nothing there, and a missing text is an emptied one", () => {
  const after = { ...PLAN, goals: [aGoal({ area: "Vuxna" }), aGoal({ id: "2", title: "Fler vuxna studerar" })] };
  assert.deepEqual(changes(after)[0], ["goal", "1", "changed", "area"]);
});

test("what was ended before is resumed when the file has it, and nothing when it lacks it", () => {
  const hasEnded = (_kind: string, number: string): boolean => number === "A2";
  const resumed = comparePlans(PLAN, PLAN, hasEnded).filter(({ change }) => change !== "unchanged");
  assert.deepEqual(
    resumed.map(({ number, change }) => [number, change]),
    [["A2", "resumed"]],
  );
  const without = comparePlans(PLAN, { ...PLAN, activities: [anActivity()] }, hasEnded);
  assert.ok(without.every(({ change }) => change === "unchanged"));
});
