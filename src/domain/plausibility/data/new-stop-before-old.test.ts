import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan, StatusReport } from "#domain/plan.ts";
import { newStopBeforeOld } from "./new-stop-before-old.ts";

const T3 = aPeriod("2024-T3");

function planWith(newStop: string, status = "pagaende-med-avvikelse", earlier: readonly StatusReport[] = []): Plan {
  return aPlan({
    activities: [anActivity({ start: "2024-03-01", stop: "2024-10-31" })],
    statusReports: [...earlier, aStatusReport({ status, newStop })],
  });
}

test("a new stop date before the old one is found, and is impossible before the start", () => {
  assert.deepEqual(found(newStopBeforeOld(planWith("2024-09-30"), T3)), ["warning statusReports[0].newStop"]);
  assert.deepEqual(found(newStopBeforeOld(planWith("2024-03-01"), T3)), ["warning statusReports[0].newStop"]);
  assert.deepEqual(found(newStopBeforeOld(planWith("2024-02-01"), T3)), ["error statusReports[0].newStop"]);
});

test("the old one is the latest that was given before", () => {
  const earlier = [aStatusReport({ period: "2024-T2", status: "pagaende-med-avvikelse", newStop: "2025-06-30" })];
  const findings = newStopBeforeOld(planWith("2025-03-31", "pagaende-med-avvikelse", earlier), T3);
  assert.deepEqual(found(findings), ["warning statusReports[1].newStop"]);
  assert.deepEqual(findings[0]?.evidence, [{ where: "statusReports[0].newStop", quote: null }]);
});

test("a later day, the same day, or the day a finished activity was finished is no finding", () => {
  assert.deepEqual(newStopBeforeOld(planWith("2025-01-31"), T3), []);
  assert.deepEqual(newStopBeforeOld(planWith("2024-10-31"), T3), []);
  assert.deepEqual(newStopBeforeOld(planWith("2024-09-30", "avslutad-med-avvikelse"), T3), []);
});
