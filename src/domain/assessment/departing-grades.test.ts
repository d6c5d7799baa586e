import assert from "node:assert/strict";
import { test } from "node:test";
import { builtInModel } from "#domain/models/built-in.ts";
import { aGoal, aMeasure, anActivity, anOutcome, aPeriod, aPlan, aStatusReport } from "#test/builders.ts";
import { departingGrades } from "./assess.ts";

const PERIOD = aPeriod();
const goal = aGoal();
const departing = (parts: Parameters<typeof aPlan>[0]) =>
  departingGrades(aPlan({ goals: [goal], ...parts }), goal, PERIOD);

test("when the rule proposes a grade every other grade departs from it", () => {
  const parts = { activities: [anActivity()], statusReports: [aStatusReport()] };
  assert.deepEqual(departing(parts), ["ej-uppfylld", "delvis-uppfylld"]);
});

test("when the rule proposes nothing only the grade that it rules out departs", () => {
  const parts = {
    activities: [anActivity()],
    statusReports: [aStatusReport({ status: "avslutad-med-avvikelse" })],
  };
  assert.deepEqual(departing(parts), ["uppfylld"]);
});

test("a model that leaves the goal to judgement is never gone against", () => {
  assert.deepEqual(departing({ measures: [aMeasure()], outcomes: [anOutcome()] }), []);
});

test("a mean of measures rules out every grade but one", () => {
  const model = builtInModel("vansbro-2019");
  assert.ok(model);
  const found = departing({ model, measures: [aMeasure()], outcomes: [anOutcome({ value: 20 })] });
  assert.equal(found.length, model.grades.length - 1);
});
