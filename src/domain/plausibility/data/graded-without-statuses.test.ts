import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aBodyAssessment,
  aGoal,
  aMeasure,
  aPeriod,
  aPlan,
  aStatusReport,
  anActivity,
  anAssessment,
  anOutcome,
} from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan } from "#domain/plan.ts";
import { gradedWithoutStatuses } from "./graded-without-statuses.ts";

const T3 = aPeriod("2024-T3");

function gradedPlan(parts: Partial<Plan> = {}): Plan {
  return aPlan({
    goals: [aGoal()],
    activities: [anActivity(), anActivity({ id: "A2" })],
    assessments: [anAssessment()],
    ...parts,
  });
}

test("a grade with no status under it is found, with the activities as evidence", () => {
  const findings = gradedWithoutStatuses(gradedPlan(), T3);
  assert.deepEqual(found(findings), ["warning assessments[0].grade"]);
  assert.deepEqual(
    findings[0]?.evidence.map((item) => item.where),
    ["activities[0]", "activities[1]"],
  );
});

test("a status, an earlier finish, an outcome or a body's grade carries the grade", () => {
  for (const parts of [
    { statusReports: [aStatusReport({ activity: "A2", status: "vantelage" })] },
    { statusReports: [aStatusReport({ period: "2024-T1" })] },
    { measures: [aMeasure()], outcomes: [anOutcome()] },
    { bodyAssessments: [aBodyAssessment()] },
  ]) {
    assert.deepEqual(gradedWithoutStatuses(gradedPlan(parts), T3), []);
  }
});

test("a measure without value does not carry it", () => {
  const plan = gradedPlan({ measures: [aMeasure()], outcomes: [anOutcome({ value: null })] });
  assert.equal(gradedWithoutStatuses(plan, T3).length, 1);
});

test("cannot be judged says just that, and a goal without activities rests on something else", () => {
  assert.deepEqual(
    gradedWithoutStatuses(gradedPlan({ assessments: [anAssessment({ grade: "kan-inte-bedomas" })] }), T3),
    [],
  );
  assert.deepEqual(gradedWithoutStatuses(gradedPlan({ activities: [] }), T3), []);
});
