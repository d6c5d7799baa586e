import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aMeasure, anOutcome, aPeriod, aPlan } from "#test/builders.ts";
import { fulfilment, measureOutcome } from "./measure.ts";
import type { Target } from "./plan.ts";

type Row = readonly [name: string, target: Target, baseline: number | undefined, value: number, ratio: number];

const at = (type: "atLeast" | "atMost" | "exactly", value: number): Target => ({ type, value });
const between = (min: number, max: number): Target => ({ type: "between", min, max });

/** A ratio of 1 is written only where the target is met. */
const table: readonly Row[] = [
  ["at least, reached", at("atLeast", 75), undefined, 75, 1],
  ["at least, overshoot counts as 1", at("atLeast", 75), undefined, 300, 1],
  ["at least, below", at("atLeast", 75), undefined, 60, 0.8],
  ["at least, zero value", at("atLeast", 75), undefined, 0, 0],
  ["at least, negative value", at("atLeast", 75), undefined, -5, 0],
  ["at least zero, reached", at("atLeast", 0), undefined, 0, 1],
  ["at least zero, above", at("atLeast", 0), undefined, 3, 1],
  ["at least zero, below", at("atLeast", 0), undefined, -3, 0],
  ["at least a negative, reached", at("atLeast", -2), undefined, -2, 1],
  ["at least a negative, above", at("atLeast", -2), undefined, 5, 1],
  ["at least a negative, below", at("atLeast", -2), undefined, -4, 0.5],
  ["at most, reached", at("atMost", 5), undefined, 5, 1],
  ["at most, well below", at("atMost", 5), undefined, 0, 1],
  ["at most, negative value", at("atMost", 5), undefined, -7, 1],
  ["at most, above", at("atMost", 5), undefined, 10, 0.5],
  ["at most zero, reached", at("atMost", 0), undefined, 0, 1],
  ["at most zero, above", at("atMost", 0), undefined, 4, 0],
  ["at most a negative, reached", at("atMost", -4), undefined, -5, 1],
  ["at most a negative, above", at("atMost", -4), undefined, -2, 0.5],
  ["at most a negative, positive value", at("atMost", -4), undefined, 2, 0],
  ["exactly, reached", at("exactly", 40), undefined, 40, 1],
  ["exactly, below", at("exactly", 40), undefined, 30, 0.75],
  ["exactly, above", at("exactly", 40), undefined, 50, 0.8],
  ["exactly, other sign", at("exactly", 40), undefined, -40, 0],
  ["exactly a negative", at("exactly", -4), undefined, -5, 0.8],
  ["exactly zero, reached", at("exactly", 0), undefined, 0, 1],
  ["exactly zero, missed", at("exactly", 0), undefined, 1, 0],
  ["between, at the lower end", between(10, 20), undefined, 10, 1],
  ["between, at the upper end", between(10, 20), undefined, 20, 1],
  ["between, below", between(10, 20), undefined, 5, 0.5],
  ["between, above", between(10, 20), undefined, 25, 0.8],
  ["between around zero, below", between(-5, 5), undefined, -10, 0.5],
  ["between around zero, above", between(-5, 5), undefined, 10, 0.5],
  ["increase, above the baseline", { type: "increase" }, 60, 60.1, 1],
  ["increase, equal to the baseline", { type: "increase" }, 60, 60, 0],
  ["increase, below the baseline", { type: "increase" }, 60, 59, 0],
  ["increase from a negative", { type: "increase" }, -3, -2, 1],
  ["increase to a level, half the way", { type: "increase", value: 80 }, 60, 70, 0.5],
  ["increase to a level, reached", { type: "increase", value: 80 }, 60, 80, 1],
  ["increase to a level, past it", { type: "increase", value: 80 }, 60, 90, 1],
  ["increase to a level, backwards", { type: "increase", value: 80 }, 60, 50, 0],
  ["increase to a level equal to the baseline, kept", { type: "increase", value: 60 }, 60, 60, 1],
  ["increase to a level equal to the baseline, lost", { type: "increase", value: 60 }, 60, 59, 0],
  ["increase to a level, no baseline", { type: "increase", value: 80 }, undefined, 40, 0.5],
  ["increase from a negative to zero", { type: "increase", value: 0 }, -4, -1, 0.75],
  ["decrease, below the baseline", { type: "decrease" }, 7.4, 6.9, 1],
  ["decrease, equal to the baseline", { type: "decrease" }, 7.4, 7.4, 0],
  ["decrease, above the baseline", { type: "decrease" }, 7.4, 8, 0],
  ["decrease to a level, a quarter of the way", { type: "decrease", value: 4 }, 8, 7, 0.25],
  ["decrease to a level, reached", { type: "decrease", value: 4 }, 8, 3, 1],
  ["decrease to zero", { type: "decrease", value: 0 }, 8, 2, 0.75],
  ["decrease to a level, no baseline", { type: "decrease", value: 5 }, undefined, 10, 0.5],
];

for (const [name, target, baseline, value, ratio] of table) {
  test(`fulfilment: ${name}`, () => {
    const measure = baseline === undefined ? { target } : { target, baseline };
    const answer = fulfilment(measure, value);
    assert.deepEqual({ ...answer, ratio: Math.round((answer?.ratio ?? NaN) * 1e9) / 1e9 }, { met: ratio === 1, ratio });
  });
}

test("Without a value, or without the baseline that a direction needs, there is no fulfilment", () => {
  assert.equal(fulfilment({ target: at("atLeast", 5) }, null), null);
  assert.equal(fulfilment({ target: at("atLeast", 5) }, undefined), null);
  assert.equal(fulfilment({ target: { type: "increase" } }, 5), null);
  assert.equal(fulfilment({ target: { type: "decrease" } }, 5), null);
});

const figure = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const valued = fc.record({ type: fc.constantFrom("atLeast", "atMost", "exactly"), value: figure });
const interval = fc.tuple(figure, figure).map(([a, b]) => between(Math.min(a, b), Math.max(a, b)));
const directed = fc.record(
  { type: fc.constantFrom("increase", "decrease"), value: figure },
  { requiredKeys: ["type"] },
);
const anyMeasure = fc.record(
  { target: fc.oneof(valued, interval, directed), baseline: figure },
  { requiredKeys: ["target"] },
) as fc.Arbitrary<{ target: Target; baseline?: number }>;

test("A ratio lies in 0–1 and is 1 exactly when the target is met", () => {
  fc.assert(
    fc.property(anyMeasure, figure, (measure, value) => {
      const answer = fulfilment(measure, value);
      if (answer === null) return;
      assert.ok(answer.ratio >= 0 && answer.ratio <= 1 && !Object.is(answer.ratio, -0), String(answer.ratio));
      assert.equal(answer.ratio === 1, answer.met);
    }),
    { numRuns: 2000 },
  );
});

test("A value that moves in the target's direction never lowers the ratio", () => {
  fc.assert(
    fc.property(anyMeasure, figure, figure, (measure, a, b) => {
      const [worse, better] = inDirection(measure.target, a, b);
      const [before, after] = [fulfilment(measure, worse), fulfilment(measure, better)];
      if (before !== null && after !== null) assert.ok(after.ratio >= before.ratio, `${before.ratio} → ${after.ratio}`);
    }),
    { numRuns: 2000 },
  );
});

/** The two values, the one that is worse for the target first; towards a point, only from the same side of it. */
function inDirection(target: Target, a: number, b: number): readonly [number, number] {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  switch (target.type) {
    case "atLeast":
    case "increase":
      return [low, high];
    case "atMost":
    case "decrease":
      return [high, low];
    case "exactly":
      return towards(target.value, target.value, low, high);
    case "between":
      return towards(target.min, target.max, low, high);
  }
}

function towards(min: number, max: number, low: number, high: number): readonly [number, number] {
  if (high <= max) return [low, high];
  return low >= min ? [high, low] : [low, min];
}

test("The outcome of a period is that period's, never an earlier or later one", () => {
  const measure = aMeasure();
  const plan = aPlan({
    measures: [measure],
    outcomes: [anOutcome({ period: "2024-T1", value: 70 }), anOutcome({ period: "2024-T3", value: 77 })],
  });
  assert.equal(measureOutcome(plan, measure, aPeriod("2024-T3"))?.value, 77);
  assert.equal(measureOutcome(plan, measure, aPeriod("2024-T2")), null);
  assert.equal(measureOutcome(plan, measure, aPeriod("2024")), null);
});
