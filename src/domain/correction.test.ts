import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aMeasure, anActivity, anAssessment, anOutcome, aPeriod, aPlan, aStatusReport } from "#test/builders.ts";
import { corrected } from "./correction.ts";

const PLAN = aPlan({
  goals: [aGoal()],
  measures: [aMeasure()],
  activities: [anActivity(), anActivity({ id: "A2" })],
  statusReports: [
    aStatusReport({ period: "2024-T2", comment: "I våras." }),
    aStatusReport({ comment: "Öppnade i oktober.", causes: ["annat"] }),
    aStatusReport({ activity: "A2" }),
  ],
  outcomes: [anOutcome()],
  assessments: [anAssessment()],
});

test("one answer is changed in its place, and everything else stays the very same", () => {
  const entry = { status: "avslutad-enligt-plan", comment: "Öppnade i november.", causes: [] };
  const { plan, changes } = corrected(PLAN, aPeriod(), { kind: "activity", id: "A1", entry });
  assert.deepEqual(changes, [
    { field: "comment", from: "Öppnade i oktober.", to: "Öppnade i november." },
    { field: "causes", from: "annat", to: null },
  ]);
  assert.equal(plan.statusReports[0], PLAN.statusReports[0]);
  assert.equal(plan.statusReports[2], PLAN.statusReports[2]);
  assert.deepEqual({ ...plan, statusReports: PLAN.statusReports }, PLAN);
});

test("an answer that was missing is added, and nothing stood there before", () => {
  const { plan, changes } = corrected(aPlan(), aPeriod(), { kind: "measure", id: "1.1", entry: { value: 0 } });
  assert.deepEqual(plan.outcomes, [{ period: "2024-T3", measure: "1.1", value: 0 }]);
  assert.deepEqual(changes, [{ field: "value", from: null, to: "0" }]);
});

test("a value that was not measured goes from nothing to a figure, and back", () => {
  const missing = { ...PLAN, outcomes: [anOutcome({ value: null })] };
  const found = corrected(missing, aPeriod(), { kind: "measure", id: "1.1", entry: { value: 71.5 } });
  assert.deepEqual(found.changes, [{ field: "value", from: null, to: "71.5" }]);
  const gone = corrected(PLAN, aPeriod(), { kind: "measure", id: "1.1", entry: { value: null } });
  assert.deepEqual(gone.changes, [{ field: "value", from: "77", to: null }]);
});

test("what is already so is no change", () => {
  const { period: _period, goal: _goal, ...entry } = anAssessment();
  const { changes } = corrected(PLAN, aPeriod(), { kind: "goal", id: "1", entry });
  assert.deepEqual(changes, []);
});
