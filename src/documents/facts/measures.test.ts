import assert from "node:assert/strict";
import { test } from "node:test";
import type { Measure, Outcome } from "#domain/plan.ts";
import { aGoal, aMeasure, anOutcome, aPeriod, aPlan } from "#test/builders.ts";
import { measureFacts } from "./measures.ts";

function factsOf(outcomes: readonly Partial<Outcome>[], measure: Partial<Measure> = {}, key = "2024-T3") {
  const own = aMeasure(measure);
  const plan = aPlan({ goals: [aGoal()], measures: [own], outcomes: outcomes.map((outcome) => anOutcome(outcome)) });
  return measureFacts(plan, own, aPeriod(key));
}

const series = (...args: Parameters<typeof factsOf>) =>
  factsOf(...args).series.map(({ period, value }) => [period, value]);

test("a yearly series ends with the year that the outcome refers to, and years without value are gaps", () => {
  const outcomes = [
    { period: "2020", value: 70 },
    { period: "2022", value: 73 },
    { value: 77, refersTo: "2024" },
  ];
  const expected = [
    ["2020", 70],
    ["2021", null],
    ["2022", 73],
    ["2023", null],
    ["2024", 77],
  ];
  assert.deepEqual(series(outcomes), expected);
});

test("a missing outcome is the last gap, never zero", () => {
  const facts = factsOf([{ period: "2023", value: 70 }, { value: null }]);
  assert.deepEqual(
    facts.series.map(({ period, value }) => [period, value]),
    [
      ["2023", 70],
      ["2024", null],
    ],
  );
  assert.deepEqual([facts.outcome, facts.met, facts.ratio, facts.trend], [null, null, null, null]);
});

test("outcomes within the year stand by their periods, and later ones are left out", () => {
  const outcomes = [
    { period: "2024-T1", value: 70 },
    { period: "2024-T2", value: 71 },
    { period: "2024-T3", value: 72 },
  ];
  assert.deepEqual(series(outcomes, {}, "2024-T2"), [
    ["2024-T1", 70],
    ["2024-T2", 71],
  ]);
});

/** The trend from one value to the next under a target. */
const trendOf = (target: Measure["target"], before: number, now: number) =>
  factsOf([{ period: "2024-T2", value: before }, { value: now }], { target }).trend;

test("better and worse follow the target and not the sign", () => {
  assert.equal(trendOf({ type: "atLeast", value: 80 }, 70, 75), "better");
  assert.equal(trendOf({ type: "atMost", value: 5 }, 7.4, 6.9), "better");
  assert.equal(trendOf({ type: "atMost", value: 5 }, 6.9, 7.4), "worse");
  assert.equal(trendOf({ type: "exactly", value: 10 }, 8, 13), "worse");
  assert.equal(trendOf({ type: "between", min: 5, max: 10 }, 6, 9), "unchanged");
  assert.equal(trendOf({ type: "decrease" }, -1, -2), "better");
  assert.equal(trendOf({ type: "increase" }, 3, 3), "unchanged");
});

test("without a value just before there is no trend", () => {
  assert.equal(
    factsOf([
      { period: "2022", value: 70 },
      { period: "2023", value: null },
      { value: 77, refersTo: "2024" },
    ]).trend,
    null,
  );
});
