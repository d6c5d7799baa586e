import assert from "node:assert/strict";
import { test } from "node:test";
import { aCase, aPeriod, aPlan } from "#test/builders.ts";
import { memoPartMissing } from "./memo-part-missing.ts";

const T3 = aPeriod("2024-T3");

test("every part that the memo lacks is told at the case, without quote", () => {
  const findings = memoPartMissing(
    aPlan({ cases: [aCase({ period: "2024-T2" }), { period: "2024-T3", officer: " " }] }),
    T3,
  );
  assert.deepEqual(
    findings.map(({ detail, severity }) => `${severity} ${detail.code === "memo-part-missing" ? detail.part : ""}`),
    [
      "error reference",
      "error date",
      "error officer",
      "warning recipient",
      "warning summary",
      "warning considerations",
      "warning attachments",
      "note signatures",
    ],
  );
  assert.ok(findings.every((finding) => finding.where === "cases[1]" && finding.quote === null));
});

test("a whole memo, and a period without case, are no finding", () => {
  const whole = aCase({ signatures: [{ name: "Kommundirektör" }] });
  assert.deepEqual(memoPartMissing(aPlan({ cases: [whole] }), T3), []);
  assert.deepEqual(memoPartMissing(aPlan(), T3), []);
});
