import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { activityOutsidePlanYear } from "./activity-outside-plan-year.ts";

const T3 = aPeriod("2024-T3");

test("an activity with no day in the plan's year is found at the date that says so", () => {
  const plan = aPlan({
    activities: [
      anActivity({ start: "2025-01-01", stop: "2025-06-30" }),
      anActivity({ id: "A2", start: "2023-01-01", stop: "2023-12-31" }),
    ],
  });
  assert.deepEqual(found(activityOutsidePlanYear(plan, T3)), [
    "warning activities[0].start",
    "warning activities[1].stop",
  ]);
});

test("an activity that reaches into the year from either side is no finding", () => {
  const plan = aPlan({
    activities: [
      anActivity({ start: "2023-06-01", stop: "2024-01-01" }),
      anActivity({ id: "A2", start: "2024-12-31", stop: "2026-06-30" }),
    ],
  });
  assert.deepEqual(activityOutsidePlanYear(plan, T3), []);
});
