import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aMeasure, anActivity, anAssessment, anOutcome, aPeriod, aPlan, aStatusReport } from "#test/builders.ts";
import { checkGoal } from "./check-goal.ts";
import { checkMeasure } from "./check-measure.ts";
import { checkPlan } from "./check-plan.ts";

const PLAN = aPlan({
  goals: [aGoal(), aGoal({ id: "2", title: "Fler vuxna läser vidare" })],
  measures: [
    aMeasure(),
    aMeasure({ id: "1.2", title: "Behörighet till gymnasiet" }),
    aMeasure({ id: "2.1", goal: "2" }),
  ],
  activities: [anActivity(), anActivity({ id: "B1", goal: "2" })],
  statusReports: [aStatusReport(), aStatusReport({ activity: "B1", status: "vantelage" })],
  outcomes: [
    anOutcome({ period: "2024-T1" }),
    anOutcome({ period: "2024-T2" }),
    anOutcome(),
    anOutcome({ measure: "1.2", value: 80, refersTo: "2020" }),
  ],
  assessments: [
    anAssessment({ comment: "Arbetet har följts upp och i rapporten." }),
    anAssessment({ goal: "2", comment: "" }),
  ],
});
const PERIOD = aPeriod();
const codes = (findings: readonly { readonly detail: { readonly code: string } }[]) =>
  findings.map(({ detail }) => detail.code);

test("a goal is told what its own assessment lacks and nothing of another's", () => {
  assert.deepEqual(codes(checkGoal(PLAN, "1", PERIOD)), ["sentence-unfinished"]);
  assert.deepEqual(codes(checkGoal(PLAN, "2", PERIOD)), ["grade-without-comment"]);
});

test("a measure is told of its own outcome and nothing of its neighbour's", () => {
  assert.deepEqual(codes(checkMeasure(PLAN, "1.1", PERIOD)), ["outcome-unchanged"]);
  assert.deepEqual(codes(checkMeasure(PLAN, "1.2", PERIOD)), ["outcome-refers-to-older-year"]);
});

test("what one goal or measure is told, the whole plan is told too", () => {
  const whole = new Set(checkPlan(PLAN, PERIOD).map(({ detail }) => JSON.stringify(detail)));
  const narrow = [
    ...PLAN.goals.flatMap(({ id }) => checkGoal(PLAN, id, PERIOD)),
    ...PLAN.measures.flatMap(({ id }) => checkMeasure(PLAN, id, PERIOD)),
  ];
  assert.ok(narrow.length > 3);
  for (const { detail } of narrow) assert.ok(whole.has(JSON.stringify(detail)), detail.code);
});

test("what the plan does not know has nothing to look at", () => {
  assert.deepEqual(checkGoal(PLAN, "9", PERIOD), []);
  assert.deepEqual(checkMeasure(PLAN, "9.9", PERIOD), []);
});
