import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { latestPeriod } from "#domain/plausibility/check-plan.ts";
import { dataChecks } from "#domain/plausibility/data/data-checks.ts";
import { passagesOf } from "#domain/plausibility/passages.ts";
import { privacyChecks } from "#domain/plausibility/privacy/privacy-checks.ts";
import { readPlan } from "#files/read-plan.ts";

/** What the checks of data and personal data say of each published example: `severity code place`. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "ange-2024-kf-goals.json": [0, 1, 2, 3, 4, 5].map(
    (at) => `warning goal-without-activities-and-measures goals[${at}]`,
  ),
  "ange-2024-t3-case-only.json": [
    "error memo-part-missing cases[0]",
    "error memo-part-missing cases[0]",
    "error memo-part-missing cases[0]",
    "warning memo-part-missing cases[0]",
    "warning memo-part-missing cases[0]",
    "note memo-part-missing cases[0]",
  ],
  "granboda-2024-t3.json": ["note measure-without-outcome measures[18]", "note measure-without-outcome measures[19]"],
  "helsingborg-2016-paverka-sina-liv.json": ["note case-missing cases"],
  "storstad-efter-stockholm-2020.json": [
    "note case-missing cases",
    ...[6, 7, 8].map((at) => `warning measure-without-outcome measures[${at}]`),
  ],
  "vansbro-2021-attraktiv-och-trygg.json": ["note case-missing cases", "note grade-against-rule assessments[0].grade"],
};

for (const [file, expected] of Object.entries(EXPECTED)) {
  test(`the checks say of ${file} what is true of it and no more`, async () => {
    const read = await readPlan(await readFile(new URL(`../examples/${file}`, import.meta.url)), file);
    assert.ok(read.ok);
    const { plan } = read.value;
    const period = latestPeriod(plan);
    const subject = { plan, model: plan.model, period, passages: passagesOf(plan, period) };
    const findings = [...dataChecks, ...privacyChecks].flatMap((check) => check(subject));
    assert.deepEqual(
      findings.map(({ severity, detail, where }) => `${severity} ${detail.code} ${where}`),
      expected,
    );
  });
}
