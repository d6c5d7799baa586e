import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aPeriod, aPlan, anAssessment } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { gradeWithoutComment } from "./grade-without-comment.ts";

const T3 = aPeriod("2024-T3");

test("a grade that nobody has explained is found at the assessment, by the model's label", () => {
  const plan = aPlan({ goals: [aGoal()], assessments: [anAssessment({ comment: "" })] });
  const findings = gradeWithoutComment(plan, T3);
  assert.deepEqual(found(findings), ["warning assessments[0]"]);
  assert.deepEqual(findings[0]?.detail, {
    code: "grade-without-comment",
    goal: { id: "1", title: "Fler unga tar gymnasieexamen" },
    grade: "Delvis uppfylld",
  });
});

test("a comment, or an earlier period's grade, is no finding", () => {
  const plan = aPlan({
    goals: [aGoal()],
    assessments: [anAssessment(), anAssessment({ period: "2024-T2", comment: "" })],
  });
  assert.deepEqual(gradeWithoutComment(plan, T3), []);
});
