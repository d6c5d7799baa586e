import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan, StatusReport } from "#domain/plan.ts";
import { deviationWithoutComment } from "./deviation-without-comment.ts";

const T3 = aPeriod("2024-T3");

function planWith(report: Partial<StatusReport>): Plan {
  return aPlan({ activities: [anActivity()], statusReports: [aStatusReport(report)] });
}

test("a deviation or waiting without comment is found at the report that lacks it", () => {
  for (const status of ["pagaende-med-avvikelse", "avslutad-med-avvikelse", "vantelage"]) {
    const findings = deviationWithoutComment(planWith({ status, comment: " " }), T3);
    assert.deepEqual(found(findings), ["warning statusReports[0]"]);
  }
});

test("a comment, a status on plan, or another period's report is no finding", () => {
  assert.deepEqual(deviationWithoutComment(planWith({ status: "vantelage", comment: "Överklagat." }), T3), []);
  assert.deepEqual(deviationWithoutComment(planWith({ status: "pagaende-enligt-plan" }), T3), []);
  assert.deepEqual(deviationWithoutComment(planWith({ status: "vantelage", period: "2024-T2" }), T3), []);
});
