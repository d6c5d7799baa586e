import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan, StatusReport } from "#domain/plan.ts";
import { delayedWithoutNewStop } from "./delayed-without-new-stop.ts";

const T3 = aPeriod("2024-T3");

function planWith(stop: string, report: Partial<StatusReport>, earlier: readonly StatusReport[] = []): Plan {
  return aPlan({ activities: [anActivity({ stop })], statusReports: [...earlier, aStatusReport(report)] });
}

test("off plan past the stop date without a new one is found at the report that lacks it", () => {
  for (const status of ["pagaende-med-avvikelse", "vantelage"]) {
    for (const stop of ["2024-10-31", "2024-12-31"]) {
      const findings = delayedWithoutNewStop(planWith(stop, { status }), T3);
      assert.deepEqual(found(findings), ["warning statusReports[0]"]);
      assert.deepEqual(findings[0]?.evidence, [{ where: "activities[0].stop", quote: null }]);
    }
  }
});

test("a stop date to come, a new one given now or earlier, or a finished activity is no finding", () => {
  const status = "pagaende-med-avvikelse";
  const earlier = [aStatusReport({ period: "2024-T2", status, newStop: "2025-06-30" })];
  assert.deepEqual(delayedWithoutNewStop(planWith("2025-01-31", { status }), T3), []);
  assert.deepEqual(delayedWithoutNewStop(planWith("2024-10-31", { status, newStop: "2025-03-31" }), T3), []);
  assert.deepEqual(delayedWithoutNewStop(planWith("2024-10-31", { status }, earlier), T3), []);
  assert.deepEqual(delayedWithoutNewStop(planWith("2024-10-31", { status: "avslutad-med-avvikelse" }), T3), []);
});

test("an earlier new stop date that has passed in its turn asks for another", () => {
  const status = "pagaende-med-avvikelse";
  const earlier = [aStatusReport({ period: "2024-T2", status, newStop: "2024-11-30" })];
  assert.deepEqual(found(delayedWithoutNewStop(planWith("2024-06-30", { status }, earlier), T3)), [
    "warning statusReports[1]",
  ]);
});

test("a new stop date that has passed, and a status on plan, are said by their own checks", () => {
  const passed = { status: "pagaende-med-avvikelse", newStop: "2024-11-30" };
  assert.deepEqual(delayedWithoutNewStop(planWith("2024-10-31", passed), T3), []);
  assert.deepEqual(delayedWithoutNewStop(planWith("2024-10-31", { status: "pagaende-enligt-plan" }), T3), []);
});
