import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aGoal,
  aMeasure,
  aModel,
  aPeriod,
  aPlan,
  aStatusReport,
  anActivity,
  anAssessment,
  anOutcome,
} from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Plan } from "#domain/plan.ts";
import { gradeAgainstRule } from "./grade-against-rule.ts";

const T3 = aPeriod("2024-T3");

const MEANS: GovernanceModel = aModel({
  rule: {
    clause: { text: "Medelvärdet av måttens uppfyllelse avgör." },
    kind: "mean-fulfilment",
    bands: [
      { grade: "ej-uppfylld", from: 0, below: 0.8 },
      { grade: "delvis-uppfylld", from: 0.8, below: 1 },
      { grade: "uppfylld", from: 1 },
    ],
  },
});

function gradedByMeasures(grade: string, comment = "Flera mått saknas i underlaget."): Plan {
  return aPlan({
    model: MEANS,
    goals: [aGoal()],
    measures: [aMeasure(), aMeasure({ id: "1.2" }), aMeasure({ id: "1.3" })],
    outcomes: [anOutcome(), anOutcome({ measure: "1.2" })],
    assessments: [anAssessment({ grade, comment })],
  });
}

test("a grade that the rule cannot give is for seeing over, with the activity that stands in the way", () => {
  const plan = aPlan({
    goals: [aGoal()],
    activities: [anActivity()],
    statusReports: [aStatusReport({ status: "avslutad-med-avvikelse", comment: "Blev senare.", causes: ["annat"] })],
    assessments: [anAssessment({ grade: "uppfylld" })],
  });
  const findings = gradeAgainstRule(plan, T3);
  assert.deepEqual(found(findings), ["warning assessments[0].grade"]);
  assert.deepEqual(findings[0]?.evidence, [{ where: "activities[0]", quote: null }]);
});

test("a grade below the rule's, with a comment, is a cautious judgement and only noted", () => {
  const findings = gradeAgainstRule(gradedByMeasures("delvis-uppfylld"), T3);
  assert.deepEqual(found(findings), ["note assessments[0].grade"]);
  assert.deepEqual(findings[0]?.detail, {
    code: "grade-against-rule",
    goal: { id: "1", title: "Fler unga tar gymnasieexamen" },
    decided: "Delvis uppfylld",
    proposed: "Uppfylld",
    measured: { count: 2, of: 3 },
  });
});

test("without a comment even a cautious grade is for seeing over", () => {
  assert.deepEqual(found(gradeAgainstRule(gradedByMeasures("delvis-uppfylld", " "), T3)), [
    "warning assessments[0].grade",
  ]);
});

test("the rule's own grade, or a grade that the rule leaves to judgement, is no finding", () => {
  assert.deepEqual(gradeAgainstRule(gradedByMeasures("uppfylld"), T3), []);
  const plan = aPlan({
    goals: [aGoal()],
    activities: [anActivity()],
    statusReports: [aStatusReport({ status: "pagaende-med-avvikelse" })],
    assessments: [anAssessment({ grade: "delvis-uppfylld" })],
  });
  assert.deepEqual(gradeAgainstRule(plan, T3), []);
});
