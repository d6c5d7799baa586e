import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan, StatusReport } from "#domain/plan.ts";
import { finishedThenUnfinished } from "./finished-then-unfinished.ts";

const T3 = aPeriod("2024-T3");

function planWith(earlier: string, now: string, parts: Partial<StatusReport> = {}): Plan {
  return aPlan({
    activities: [anActivity()],
    statusReports: [
      aStatusReport({ status: now, ...parts }),
      aStatusReport({ period: "2024-T2", status: earlier }),
      aStatusReport({ period: "2024-T1", status: "pagaende-enligt-plan" }),
    ],
  });
}

test("finished one period and unfinished the next contradict each other", () => {
  for (const now of ["pagaende-enligt-plan", "vantelage", "ej-paborjad"]) {
    const findings = finishedThenUnfinished(planWith("avslutad-enligt-plan", now), T3);
    assert.deepEqual(found(findings), ["error statusReports[0].status"]);
    assert.deepEqual(findings[0]?.evidence, [{ where: "statusReports[1].status", quote: null }]);
  }
});

test("with a comment it may have been taken up again, so it is only for seeing over", () => {
  const plan = planWith("avslutad-enligt-plan", "pagaende-enligt-plan", { comment: "Återupptagen efter beslut." });
  assert.deepEqual(found(finishedThenUnfinished(plan, T3)), ["warning statusReports[0].status"]);
});

test("still finished, or never finished, is no finding", () => {
  assert.deepEqual(finishedThenUnfinished(planWith("avslutad-enligt-plan", "avslutad-med-avvikelse"), T3), []);
  assert.deepEqual(finishedThenUnfinished(planWith("pagaende-enligt-plan", "vantelage"), T3), []);
});

test("a later period's report does not reach back", () => {
  const plan = planWith("pagaende-enligt-plan", "avslutad-enligt-plan");
  assert.deepEqual(finishedThenUnfinished(plan, aPeriod("2024-T2")), []);
});
