import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aMeasure, aModel, anActivity, anOutcome, aPeriod, aPlan, aStatusReport } from "#test/builders.ts";
import { assess } from "./assessment/assess.ts";
import { planOfGoal } from "./plan-of-goal.ts";

test("the rule says the same of a goal alone as of the goal in its plan, also when another goal's measure has a veto", () => {
  const clause = { text: "Når ekonomimåttet inte målvärdet kan inget mål bli uppfyllt." };
  const model = aModel({
    rule: {
      clause,
      kind: "veto",
      measures: ["2.1"],
      atMost: "delvis-uppfylld",
      rule: { clause, kind: "all-activities", grade: "uppfylld" },
    },
  });
  const plan = aPlan({
    model,
    goals: [aGoal(), aGoal({ id: "2" })],
    measures: [aMeasure({ id: "2.1", goal: "2" })],
    activities: [anActivity(), anActivity({ id: "B1", goal: "2" })],
    statusReports: [aStatusReport(), aStatusReport({ activity: "B1", status: "vantelage" })],
    outcomes: [anOutcome({ measure: "2.1", value: 10 })],
  });
  const whole = assess(plan, aPeriod()).goals;
  assert.equal(whole[0]?.proposed, "delvis-uppfylld");
  const alone = plan.goals.flatMap(({ id }) => assess(planOfGoal(plan, id), aPeriod()).goals);
  assert.deepEqual(alone, whole);
});

test("a goal that the plan does not know gives a plan without goals", () => {
  assert.deepEqual(planOfGoal(aPlan({ goals: [aGoal()] }), "9").goals, []);
});
