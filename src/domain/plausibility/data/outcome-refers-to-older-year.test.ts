import assert from "node:assert/strict";
import { test } from "node:test";
import { aMeasure, aPeriod, aPlan, anOutcome } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Outcome, Plan } from "#domain/plan.ts";
import { outcomeRefersToOlderYear } from "./outcome-refers-to-older-year.ts";

const T3 = aPeriod("2024-T3");

function planWith(outcome: Partial<Outcome>): Plan {
  return aPlan({ measures: [aMeasure()], outcomes: [anOutcome(outcome)] });
}

test("last year's figure is noted, an older one is for seeing over", () => {
  assert.deepEqual(found(outcomeRefersToOlderYear(planWith({ refersTo: "2023" }), T3)), ["note outcomes[0].refersTo"]);
  assert.deepEqual(found(outcomeRefersToOlderYear(planWith({ refersTo: "2022-T3" }), T3)), [
    "warning outcomes[0].refersTo",
  ]);
});

test("this year's figure, nothing said, no value, or another period is no finding", () => {
  for (const outcome of [
    { refersTo: "2024" },
    { refersTo: "2024-T1" },
    {},
    { refersTo: "2023", value: null },
    { refersTo: "2022", period: "2023-T3" },
  ]) {
    assert.deepEqual(outcomeRefersToOlderYear(planWith(outcome), T3), []);
  }
});
