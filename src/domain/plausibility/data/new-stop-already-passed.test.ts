import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan, StatusReport } from "#domain/plan.ts";
import { newStopAlreadyPassed } from "./new-stop-already-passed.ts";

const T3 = aPeriod("2024-T3");

function planWith(report: Partial<StatusReport>): Plan {
  return aPlan({ activities: [anActivity()], statusReports: [aStatusReport(report)] });
}

test("an unfinished activity moved to a day that has passed is found at that day", () => {
  const plan = planWith({ status: "pagaende-med-avvikelse", newStop: "2024-11-30" });
  assert.deepEqual(found(newStopAlreadyPassed(plan, T3)), ["warning statusReports[0].newStop"]);
});

test("a day to come, the period's last day, or a finished activity is no finding", () => {
  for (const report of [
    { status: "pagaende-med-avvikelse", newStop: "2025-01-31" },
    { status: "pagaende-med-avvikelse", newStop: "2024-12-31" },
    { status: "avslutad-med-avvikelse", newStop: "2024-11-30" },
  ]) {
    assert.deepEqual(newStopAlreadyPassed(planWith(report), T3), []);
  }
});
