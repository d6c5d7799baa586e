import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { activityStatusMissing } from "./activity-status-missing.ts";

const T2 = aPeriod("2024-T2");

test("an activity that should be reported and is not stands at the activity, without quote", () => {
  const plan = aPlan({ activities: [anActivity()] });
  const [finding] = activityStatusMissing(plan, T2);
  assert.deepEqual(found(activityStatusMissing(plan, T2)), ["warning activities[0]"]);
  assert.equal(finding?.quote, null);
});

test("an activity that was reported earlier but not as finished is missing", () => {
  const plan = aPlan({
    activities: [anActivity()],
    statusReports: [aStatusReport({ period: "2024-T1", status: "pagaende-enligt-plan" })],
  });
  assert.equal(activityStatusMissing(plan, T2).length, 1);
});

test("an activity that starts on the period's last day should be reported", () => {
  const plan = aPlan({ activities: [anActivity({ start: "2024-08-31" })] });
  assert.equal(activityStatusMissing(plan, T2).length, 1);
});

test("an activity that begins after the period, is reported, or was finished earlier is no finding", () => {
  const plan = aPlan({
    activities: [
      anActivity({ id: "later", start: "2024-09-01" }),
      anActivity({ id: "reported" }),
      anActivity({ id: "finished" }),
    ],
    statusReports: [
      aStatusReport({ period: "2024-T2", activity: "reported", status: "ej-paborjad" }),
      aStatusReport({ period: "2024-T1", activity: "finished", status: "avslutad-med-avvikelse" }),
    ],
  });
  assert.deepEqual(activityStatusMissing(plan, T2), []);
});
