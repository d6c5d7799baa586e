import assert from "node:assert/strict";
import { test } from "node:test";
import { aMeasure, aPeriod, aPlan, anOutcome } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Measure, Outcome, Plan } from "#domain/plan.ts";
import { outcomeUnchanged } from "./outcome-unchanged.ts";

const T3 = aPeriod("2024-T3");
const PERIODS = ["2024-T1", "2024-T2", "2024-T3"] as const;

function planWith(
  values: readonly (number | null)[],
  measure: Partial<Measure> = {},
  outcome: Partial<Outcome> = {},
): Plan {
  return aPlan({
    measures: [aMeasure(measure)],
    outcomes: values.map((value, at) => anOutcome({ period: PERIODS[at] ?? "", value, ...outcome })),
  });
}

test("the same value three periods running is found at the latest, with the others as evidence", () => {
  const findings = outcomeUnchanged(planWith([6.9, 6.9, 6.9]), T3);
  assert.deepEqual(found(findings), ["warning outcomes[2].value"]);
  assert.deepEqual(
    findings[0]?.evidence.map((item) => item.where),
    ["outcomes[0].value", "outcomes[1].value"],
  );
});

test("years count as periods too", () => {
  const plan = aPlan({
    measures: [aMeasure()],
    outcomes: ["2013", "2014", "2015", "2016"].map((period) =>
      anOutcome({ period, value: period === "2013" ? 39 : 40 }),
    ),
  });
  assert.equal(outcomeUnchanged(plan, aPeriod("2016")).length, 1);
});

test("a measure made once a year is compared year with year", () => {
  const plan = aPlan({
    measures: [aMeasure()],
    outcomes: ["2022-T3", "2023", "2023-T3", "2024-T3"].map((period) => anOutcome({ period, value: 40 })),
  });
  const [finding] = outcomeUnchanged(plan, T3);
  assert.deepEqual(
    finding?.evidence.map((item) => item.where),
    ["outcomes[0].value", "outcomes[1].value"],
  );
  const onlyTwoYears = { ...plan, outcomes: plan.outcomes.slice(1) };
  assert.deepEqual(outcomeUnchanged(onlyTwoYears, T3), []);
});

test("later outcomes do not count", () => {
  const plan = planWith([6.9, 6.9, 6.9]);
  assert.deepEqual(outcomeUnchanged(plan, aPeriod("2024-T2")), []);
});

test("a change, a gap, or only two periods is no finding", () => {
  assert.deepEqual(outcomeUnchanged(planWith([6.9, 7, 6.9]), T3), []);
  assert.deepEqual(outcomeUnchanged(planWith([6.9, null, 6.9]), T3), []);
  assert.deepEqual(outcomeUnchanged(planWith([6.9, 6.9]), T3), []);
});

test("nothing measured three times is not the same value", () => {
  assert.deepEqual(outcomeUnchanged(planWith([null, null, null]), T3), []);
});

test("0 and 100 % can stay, and one figure shown again says so itself", () => {
  assert.deepEqual(outcomeUnchanged(planWith([0, 0, 0]), T3), []);
  assert.deepEqual(outcomeUnchanged(planWith([100, 100, 100], { unit: "%" }), T3), []);
  assert.equal(outcomeUnchanged(planWith([100, 100, 100], { unit: "tkr" }), T3).length, 1);
  assert.deepEqual(outcomeUnchanged(planWith([6.9, 6.9, 6.9], {}, { refersTo: "2023" }), T3), []);
});
