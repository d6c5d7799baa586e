import assert from "node:assert/strict";
import { test } from "node:test";
import { aCase, aPeriod, aPlan } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { memoFocusAreaMissing } from "./memo-focus-area-missing.ts";

const T3 = aPeriod("2024-T3");

test("a focus area that the case does not take up is not written", () => {
  const plan = aPlan({ cases: [aCase({ focusAreas: { "Hållbar vardag": "Bostäder byggs." } })] });
  assert.deepEqual(found(memoFocusAreaMissing(plan, T3)), ["warning cases[0]"]);
});

test("a text or the phrase that there is no bearing is written, and without case nothing is asked", () => {
  const focusAreas = {
    "Hållbar vardag": "Bostäder byggs.",
    "Hållbar hälsa": "Ärendet har ingen bärighet på hållbar hälsa.",
  };
  assert.deepEqual(memoFocusAreaMissing(aPlan({ cases: [aCase({ focusAreas })] }), T3), []);
  assert.deepEqual(memoFocusAreaMissing(aPlan(), T3), []);
});
