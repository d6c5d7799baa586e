import assert from "node:assert/strict";
import { test } from "node:test";
import { aCase, aGoal, aPeriod, aPlan } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { unknownFocusArea } from "./unknown-focus-area.ts";

const T3 = aPeriod("2024-T3");

test("a focus area that the model does not have is found on goals and in the period's case", () => {
  const plan = aPlan({
    goals: [aGoal({ focusAreas: ["Hållbar hälsa", "Hållbar natur"] })],
    cases: [aCase({ focusAreas: { "Hållbar framtid": "Text." } })],
  });
  assert.deepEqual(found(unknownFocusArea(plan, T3)), [
    "warning goals[0].focusAreas[1]",
    "warning cases[0].focusAreas.Hållbar framtid",
  ]);
});

test("the model's own, and another period's case, are no finding", () => {
  const plan = aPlan({
    goals: [aGoal({ focusAreas: ["Hållbar hälsa"] })],
    cases: [
      aCase({ focusAreas: { "Hållbar vardag": "Text." } }),
      aCase({ period: "2024-T2", focusAreas: { "Hållbar framtid": "Text." } }),
    ],
  });
  assert.deepEqual(unknownFocusArea(plan, T3), []);
});
