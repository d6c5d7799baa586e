import assert from "node:assert/strict";
import { test } from "node:test";
import { aMeasure, aPeriod, aPlan, anOutcome } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { measureWithoutOutcome } from "./measure-without-outcome.ts";

test("a measure without outcome at the year's end is found, also when another period has one", () => {
  const plan = aPlan({ measures: [aMeasure()], outcomes: [anOutcome({ period: "2024-T2" })] });
  assert.deepEqual(found(measureWithoutOutcome(plan, aPeriod("2024-T3"))), ["warning measures[0]"]);
});

test("before the year's last period it is only noted", () => {
  const plan = aPlan({ measures: [aMeasure()] });
  assert.deepEqual(found(measureWithoutOutcome(plan, aPeriod("2024-T1"))), ["note measures[0]"]);
});

test("a missing value that a comment explains is only noted", () => {
  const plan = aPlan({ measures: [aMeasure()], outcomes: [anOutcome({ value: null, comment: "Mäts i maj." })] });
  assert.deepEqual(found(measureWithoutOutcome(plan, aPeriod("2024-T3"))), ["note measures[0]"]);
});

test("zero is a value", () => {
  const plan = aPlan({ measures: [aMeasure()], outcomes: [anOutcome({ value: 0 })] });
  assert.deepEqual(measureWithoutOutcome(plan, aPeriod("2024-T3")), []);
});
