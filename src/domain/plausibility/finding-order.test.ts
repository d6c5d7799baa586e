import assert from "node:assert/strict";
import { test } from "node:test";
import { aCase, aPeriod, aPlan, aStatusReport } from "#test/builders.ts";
import type { Finding } from "./finding.ts";
import { arranged } from "./finding-order.ts";
import { passagesOf } from "./passages.ts";

const PLAN = aPlan({
  statusReports: Array.from({ length: 11 }, () => aStatusReport()),
  cases: [
    aCase({
      considerations: "Först detta. Sedan detta.",
      focusAreas: { "Hållbar vardag": "Text.", "Hållbar hälsa": "Text." },
    }),
  ],
});
const PASSAGES = passagesOf(PLAN, aPeriod());

function aFinding(where: string, quote: string | null = null, area = "Vuxna"): Finding {
  const detail = { code: "no-bearing-contradicted", area } as const;
  return { detail, severity: "warning", where, quote, evidence: [] };
}

test("findings stand in the order of the plan file, numbers as numbers", () => {
  const expected = [
    "goals[2].area",
    "activities[0]",
    "activities[0].start",
    "statusReports[2]",
    "statusReports[2].status",
    "statusReports[2].causes[2]",
    "statusReports[2].causes[10]",
    "statusReports[10].status",
    "cases",
    "cases[0]",
    "cases[0].title",
    "cases[0].focusAreas.Hållbar vardag",
    "cases[0].focusAreas.Hållbar hälsa",
  ];
  for (const findings of [expected, expected.toReversed()]) {
    const places = arranged(
      findings.map((where) => aFinding(where)),
      PLAN,
      PASSAGES,
    ).map((finding) => finding.where);
    assert.deepEqual(places, expected);
  }
});

test("within a text the earlier sentence comes first, and what has no sentence before both", () => {
  const where = "cases[0].considerations";
  const findings = [aFinding(where, "Sedan detta."), aFinding(where, "Först detta."), aFinding(where, null, "Barn")];
  assert.deepEqual(
    arranged(findings, PLAN, PASSAGES).map((finding) => finding.quote),
    [null, "Först detta.", "Sedan detta."],
  );
});

test("the same finding twice is one, and different facts at one place are two", () => {
  const findings = [aFinding("cases[0]"), aFinding("cases[0]"), aFinding("cases[0]", null, "Barn")];
  assert.equal(arranged(findings, PLAN, PASSAGES).length, 2);
});

test("at one place the codes stand in order, and what one check says keeps its own", () => {
  const first: Finding = { ...aFinding("cases[0]"), detail: { code: "memo-part-missing", part: "reference" } };
  const second: Finding = { ...aFinding("cases[0]"), detail: { code: "memo-part-missing", part: "date" } };
  const third: Finding = { ...aFinding("cases[0]"), detail: { code: "memo-section-missing", heading: "Barn" } };
  assert.deepEqual(arranged([third, first, second], PLAN, PASSAGES), [first, second, third]);
  assert.deepEqual(arranged([first, second, third], PLAN, PASSAGES), [first, second, third]);
});
