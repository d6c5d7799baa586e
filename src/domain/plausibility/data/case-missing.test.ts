import assert from "node:assert/strict";
import { test } from "node:test";
import { aCase, aPeriod, aPlan, anAssessment } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { caseMissing } from "./case-missing.ts";

const T3 = aPeriod("2024-T3");

test("grades without a case to decide them in are noted at the list of cases", () => {
  const plan = aPlan({ assessments: [anAssessment()], cases: [aCase({ period: "2024-T2" })] });
  assert.deepEqual(found(caseMissing(plan, T3)), ["note cases"]);
});

test("a case, or nothing graded yet, is no finding", () => {
  assert.deepEqual(caseMissing(aPlan({ assessments: [anAssessment()], cases: [aCase()] }), T3), []);
  assert.deepEqual(caseMissing(aPlan({ assessments: [anAssessment({ period: "2024-T2" })] }), T3), []);
});
