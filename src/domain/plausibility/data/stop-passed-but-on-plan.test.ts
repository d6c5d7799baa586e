import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan, StatusReport } from "#domain/plan.ts";
import { stopPassedButOnPlan } from "./stop-passed-but-on-plan.ts";

const T3 = aPeriod("2024-T3");

function planWith(stop: string, report: Partial<StatusReport>, earlier: readonly StatusReport[] = []): Plan {
  return aPlan({ activities: [anActivity({ stop })], statusReports: [...earlier, aStatusReport(report)] });
}

test("on plan, or not begun, after the stop date contradicts the date", () => {
  for (const status of ["pagaende-enligt-plan", "ej-paborjad"]) {
    const findings = stopPassedButOnPlan(planWith("2024-10-31", { status }), T3);
    assert.deepEqual(found(findings), ["error statusReports[0].status"]);
    assert.deepEqual(findings[0]?.evidence, [{ where: "activities[0].stop", quote: null }]);
  }
});

test("a stop date on the period's last day is only for seeing over", () => {
  const findings = stopPassedButOnPlan(planWith("2024-12-31", { status: "pagaende-enligt-plan" }), T3);
  assert.deepEqual(found(findings), ["warning statusReports[0].status"]);
});

test("a new stop date counts, of this report or an earlier one", () => {
  const moved = { status: "pagaende-enligt-plan", newStop: "2025-03-31" };
  assert.deepEqual(stopPassedButOnPlan(planWith("2024-10-31", moved), T3), []);
  const earlier = [aStatusReport({ period: "2024-T2", status: "pagaende-med-avvikelse", newStop: "2025-03-31" })];
  assert.deepEqual(stopPassedButOnPlan(planWith("2024-06-30", { status: "pagaende-enligt-plan" }, earlier), T3), []);
});

test("a new stop date that has passed too stands as evidence", () => {
  const plan = planWith("2024-06-30", { status: "pagaende-enligt-plan", newStop: "2024-10-31" });
  assert.deepEqual(stopPassedButOnPlan(plan, T3)[0]?.evidence, [{ where: "statusReports[0].newStop", quote: null }]);
});

test("finished, off plan, waiting, or a stop date to come is no finding", () => {
  for (const status of ["avslutad-enligt-plan", "avslutad-med-avvikelse", "pagaende-med-avvikelse", "vantelage"]) {
    assert.deepEqual(stopPassedButOnPlan(planWith("2024-10-31", { status }), T3), []);
  }
  assert.deepEqual(stopPassedButOnPlan(planWith("2025-01-31", { status: "pagaende-enligt-plan" }), T3), []);
});

test("dates that are themselves turned around are not judged by", () => {
  const plan = aPlan({
    activities: [anActivity({ start: "2024-11-01", stop: "2024-10-01" })],
    statusReports: [aStatusReport({ status: "pagaende-enligt-plan" })],
  });
  assert.deepEqual(stopPassedButOnPlan(plan, T3), []);
});
