import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Activity, Plan } from "#domain/plan.ts";
import { startPassedButNotStarted } from "./start-passed-but-not-started.ts";

const T1 = aPeriod("2024-T1");

function planWith(activity: Partial<Activity>, comment?: string, status = "ej-paborjad"): Plan {
  const report = aStatusReport({ period: "2024-T1", status });
  return aPlan({
    activities: [anActivity(activity)],
    statusReports: [comment === undefined ? report : { ...report, comment }],
  });
}

test("not begun after the start date, without a word, is found with the start as evidence", () => {
  const findings = startPassedButNotStarted(planWith({ start: "2024-02-01" }), T1);
  assert.deepEqual(found(findings), ["warning statusReports[0].status"]);
  assert.deepEqual(findings[0]?.evidence, [{ where: "activities[0].start", quote: null }]);
});

test("a blank comment explains nothing", () => {
  assert.equal(startPassedButNotStarted(planWith({ start: "2024-02-01" }, "  "), T1).length, 1);
});

test("an explanation, a start to come, or another status is no finding", () => {
  assert.deepEqual(startPassedButNotStarted(planWith({ start: "2024-02-01" }, "Inväntar beslut."), T1), []);
  assert.deepEqual(startPassedButNotStarted(planWith({ start: "2024-05-01" }), T1), []);
  assert.deepEqual(startPassedButNotStarted(planWith({ start: "2024-04-30" }), T1), []);
  assert.deepEqual(startPassedButNotStarted(planWith({ start: "2024-02-01" }, undefined, "vantelage"), T1), []);
});

test("a passed stop date is said by its own check and not here", () => {
  for (const stop of ["2024-03-31", "2024-04-30"]) {
    assert.deepEqual(startPassedButNotStarted(planWith({ start: "2024-02-01", stop }), T1), []);
  }
});
