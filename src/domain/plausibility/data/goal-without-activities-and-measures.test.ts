import assert from "node:assert/strict";
import { test } from "node:test";
import { aBodyAssessment, aGoal, aMeasure, aPeriod, aPlan, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { goalWithoutActivitiesAndMeasures } from "./goal-without-activities-and-measures.ts";

const T3 = aPeriod("2024-T3");

test("a goal with nothing to follow up is found", () => {
  const plan = aPlan({ goals: [aGoal()] });
  assert.deepEqual(found(goalWithoutActivitiesAndMeasures(plan, T3)), ["warning goals[0]"]);
});

test("an activity, a measure, a goal that serves it, or another body's grade is enough", () => {
  const plan = aPlan({
    goals: [
      aGoal({ id: "1" }),
      aGoal({ id: "2" }),
      aGoal({ id: "3" }),
      aGoal({ id: "4" }),
      aGoal({ id: "5", parents: ["3"] }),
    ],
    activities: [anActivity({ goal: "1" }), anActivity({ id: "A5", goal: "5" })],
    measures: [aMeasure({ goal: "2" })],
    bodyAssessments: [aBodyAssessment({ goal: "4" })],
  });
  assert.deepEqual(goalWithoutActivitiesAndMeasures(plan, T3), []);
});
