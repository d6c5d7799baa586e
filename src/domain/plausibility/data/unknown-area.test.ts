import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aModel, aPeriod, aPlan } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { unknownArea } from "./unknown-area.ts";

const T3 = aPeriod("2024-T3");

test("a goal area that the model does not have is found at its field", () => {
  const plan = aPlan({ goals: [aGoal({ area: "Vuxna" }), aGoal({ id: "2", area: "Äldre" })] });
  assert.deepEqual(found(unknownArea(plan, T3)), ["warning goals[1].area"]);
});

test("no area, or a model that names none, is no finding", () => {
  assert.deepEqual(unknownArea(aPlan({ goals: [aGoal()] }), T3), []);
  assert.deepEqual(unknownArea(aPlan({ model: aModel({ areas: [] }), goals: [aGoal({ area: "Äldre" })] }), T3), []);
});
