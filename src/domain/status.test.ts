import assert from "node:assert/strict";
import { test } from "node:test";
import { anActivity, aPeriod, aPlan, aStatusReport } from "#test/builders.ts";
import type { StatusReport } from "./plan.ts";
import { statusIn } from "./status.ts";

const planWith = (...reports: readonly StatusReport[]) => aPlan({ activities: [anActivity()], statusReports: reports });

const report = (period: string, status: string): StatusReport => aStatusReport({ period, status });

/** `key` of the standing status, with an asterisk when it is carried from an earlier period. */
function standing(reports: readonly StatusReport[], period: string): string | null {
  const found = statusIn(planWith(...reports), "A1", aPeriod(period));
  return found === null ? null : `${found.status.key}${found.carried ? "*" : ""}`;
}

test("An activity's status is that of its report for the period", () => {
  const reports = [report("2024-T1", "avslutad-enligt-plan"), report("2024-T2", "pagaende-med-avvikelse")];
  assert.equal(standing(reports, "2024-T2"), "pagaende-med-avvikelse");
});

test("Without a report the latest finished status stands, though unfinished ones came after it", () => {
  const reports = [report("2024-T1", "avslutad-enligt-plan"), report("2024-T2", "pagaende-enligt-plan")];
  assert.equal(standing(reports, "2024-T3"), "avslutad-enligt-plan*");
});

test("Of several finished reports the latest stands, whatever their order in the file", () => {
  const reports = [report("2024-T2", "avslutad-med-avvikelse"), report("2024-T1", "avslutad-enligt-plan")];
  assert.equal(standing(reports, "2024-T3"), "avslutad-med-avvikelse*");
  assert.equal(standing(reports.toReversed(), "2024-T3"), "avslutad-med-avvikelse*");
});

test("An unfinished status is never carried over: without a report it is missing", () => {
  assert.equal(standing([report("2024-T1", "pagaende-enligt-plan")], "2024-T2"), null);
  assert.equal(standing([], "2024-T2"), null);
});

test("A report of a later period never counts", () => {
  assert.equal(standing([report("2024-T3", "avslutad-enligt-plan")], "2024-T2"), null);
  assert.equal(standing([report("2024", "avslutad-enligt-plan")], "2024-T2"), null);
});

test("A finished status is carried over between kinds of period and years", () => {
  assert.equal(standing([report("2024-Q2", "avslutad-enligt-plan")], "2024-T2"), "avslutad-enligt-plan*");
  assert.equal(standing([report("2023", "avslutad-enligt-plan")], "2024-T1"), "avslutad-enligt-plan*");
  assert.equal(standing([report("2024-T3", "avslutad-enligt-plan")], "2024"), "avslutad-enligt-plan*");
});

test("An activity that the plan does not know has no status", () => {
  assert.equal(statusIn(planWith(), "B7", aPeriod()), null);
});
