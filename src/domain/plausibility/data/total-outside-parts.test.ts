import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aMeasure, aPeriod, aPlan, anOutcome } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan } from "#domain/plan.ts";
import { totalOutsideParts } from "./total-outside-parts.ts";

const T3 = aPeriod("2024-T3");

function planWith(title: string, unit: string, values: readonly [number, number, number]): Plan {
  const titles = [title, `${title}, kvinnor`, `${title}, män`];
  return aPlan({
    goals: [aGoal()],
    measures: titles.map((each, at) => aMeasure({ id: String(at), title: each, unit })),
    outcomes: values.map((value, at) => anOutcome({ measure: String(at), value })),
  });
}

test("a share of all that lies outside those of women and men is found", () => {
  assert.deepEqual(found(totalOutsideParts(planWith("Sjukfrånvaro", "%", [6.9, 7.5, 7.1]), T3)), [
    "warning outcomes[0].value",
  ]);
});

test("between them, at one of them, or a count of people is no finding", () => {
  assert.deepEqual(totalOutsideParts(planWith("Sjukfrånvaro", "%", [7.3, 7.5, 7.1]), T3), []);
  assert.deepEqual(totalOutsideParts(planWith("Sjukfrånvaro", "%", [7.5, 7.5, 7.5]), T3), []);
  assert.deepEqual(totalOutsideParts(planWith("Antal anställda", "st", [22, 16, 6]), T3), []);
});
