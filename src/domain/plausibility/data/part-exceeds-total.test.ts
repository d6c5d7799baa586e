import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aMeasure, aPeriod, aPlan, anOutcome } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan } from "#domain/plan.ts";
import { partExceedsTotal } from "./part-exceeds-total.ts";

const T3 = aPeriod("2024-T3");

function planWith(title: string, total: number, part: number, unit?: string): Plan {
  const measures = [aMeasure({ id: "1", title }), aMeasure({ id: "2", title: "varav deltid" })];
  return aPlan({
    goals: [aGoal()],
    measures: unit === undefined ? measures : measures.map((measure) => ({ ...measure, unit })),
    outcomes: [anOutcome({ measure: "1", value: total }), anOutcome({ measure: "2", value: part })],
  });
}

test("a part larger than its whole is impossible", () => {
  const findings = partExceedsTotal(planWith("Antal anställda", 100, 120), T3);
  assert.deepEqual(found(findings), ["error outcomes[1].value"]);
  assert.deepEqual(findings[0]?.evidence, [{ where: "outcomes[0].value", quote: null }]);
});

test("a smaller part, or a share that can be higher in a part, is no finding", () => {
  assert.deepEqual(partExceedsTotal(planWith("Antal anställda", 100, 40), T3), []);
  assert.deepEqual(partExceedsTotal(planWith("Antal anställda", 100, 100), T3), []);
  assert.deepEqual(partExceedsTotal(planWith("Sjukfrånvaro", 6.9, 8.1, "%"), T3), []);
});

test("a part of nothing is found, a part of a loss is not", () => {
  assert.equal(partExceedsTotal(planWith("Antal anställda", 0, 1), T3).length, 1);
  assert.deepEqual(partExceedsTotal(planWith("Resultat", -5, 3, "mnkr"), T3), []);
});
