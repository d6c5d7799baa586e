import assert from "node:assert/strict";
import { test } from "node:test";
import { aMeasure, aPeriod, aPlan, anOutcome } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Outcome, Plan } from "#domain/plan.ts";
import { outcomeYearContradictsComment } from "./outcome-year-contradicts-comment.ts";

const T3 = aPeriod("2024-T3");

function planWith(outcome: Partial<Outcome>): Plan {
  return aPlan({ measures: [aMeasure()], outcomes: [anOutcome(outcome)] });
}

test("a comment that says an older year than the file is quoted whole, with the file's year as evidence", () => {
  const plan = planWith({ refersTo: "2024", comment: "Andelen ökar. Utfallet avser 2022, senare siffror saknas." });
  const findings = outcomeYearContradictsComment(plan, T3);
  assert.deepEqual(found(findings), ["warning outcomes[0].comment"]);
  assert.equal(findings[0]?.quote, "Utfallet avser 2022, senare siffror saknas.");
  assert.deepEqual(findings[0]?.evidence, [{ where: "outcomes[0].refersTo", quote: null }]);
});

test("without a year in the file the period's own counts", () => {
  const findings = outcomeYearContradictsComment(planWith({ comment: "Värdet är från år 2023." }), T3);
  assert.deepEqual(findings[0]?.evidence, [{ where: "outcomes[0].period", quote: null }]);
});

test("the same year, a comparison, a span or a year beside the matter is no finding", () => {
  for (const comment of [
    "Utfallet avser 2024.",
    "Utfallet är högre än 2022, då värdet var 71.",
    "Resultatet avser 2022–2024.",
    "Målvärdet gäller 2023.",
    "Beslutet om ny metod är från 2021.",
    "Jämfört med värdet som avser 2022 är det en ökning.",
  ]) {
    assert.deepEqual(outcomeYearContradictsComment(planWith({ comment }), T3), [], comment);
  }
  assert.deepEqual(outcomeYearContradictsComment(planWith({ value: null, comment: "Värdet är från 2023." }), T3), []);
  assert.deepEqual(
    outcomeYearContradictsComment(planWith({ refersTo: "2022", comment: "Utfallet avser 2022." }), T3),
    [],
  );
});
