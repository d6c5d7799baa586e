import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { activityStopsBeforeStart } from "./activity-stops-before-start.ts";

const T3 = aPeriod("2024-T3");

test("a stop date before the start date is impossible", () => {
  const plan = aPlan({ activities: [anActivity({ start: "2024-05-01", stop: "2024-04-30" })] });
  assert.deepEqual(found(activityStopsBeforeStart(plan, T3)), ["error activities[0].stop"]);
});

test("an activity of one day is no finding", () => {
  const plan = aPlan({ activities: [anActivity({ start: "2024-05-01", stop: "2024-05-01" })] });
  assert.deepEqual(activityStopsBeforeStart(plan, T3), []);
});
