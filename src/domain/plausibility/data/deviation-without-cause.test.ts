import assert from "node:assert/strict";
import { test } from "node:test";
import { aModel, aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan, StatusReport } from "#domain/plan.ts";
import { deviationWithoutCause } from "./deviation-without-cause.ts";

const T3 = aPeriod("2024-T3");

function planWith(report: Partial<StatusReport>, model = aModel()): Plan {
  return aPlan({ model, activities: [anActivity()], statusReports: [aStatusReport(report)] });
}

test("a deviation without cause is noted at the report, also when the list of causes is empty", () => {
  for (const report of [{ status: "vantelage" }, { status: "pagaende-med-avvikelse", causes: [] }]) {
    assert.deepEqual(found(deviationWithoutCause(planWith(report), T3)), ["note statusReports[0]"]);
  }
});

test("a cause, a status on plan, or a model without causes is no finding", () => {
  assert.deepEqual(deviationWithoutCause(planWith({ status: "vantelage", causes: ["resursbrist"] }), T3), []);
  assert.deepEqual(deviationWithoutCause(planWith({ status: "ej-paborjad" }), T3), []);
  assert.deepEqual(deviationWithoutCause(planWith({ status: "vantelage" }, aModel({ causes: [] })), T3), []);
});
