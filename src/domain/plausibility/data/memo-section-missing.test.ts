import assert from "node:assert/strict";
import { test } from "node:test";
import { aCase, aModel, aPeriod, aPlan } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { memoSectionMissing } from "./memo-section-missing.ts";

const T3 = aPeriod("2024-T3");
const model = aModel({
  memo: {
    ...aModel().memo,
    sections: [
      { heading: "Ekonomiska konsekvenser", required: true },
      { heading: "Barnperspektiv", required: false },
    ],
  },
});

test("a section that the model requires and the case lacks is found at the case", () => {
  const plan = aPlan({ model, cases: [aCase({ sections: { "Ekonomiska konsekvenser": " " } })] });
  assert.deepEqual(found(memoSectionMissing(plan, T3)), ["warning cases[0]"]);
});

test("a written section, one that is not required, and a period without case are no finding", () => {
  const plan = aPlan({ model, cases: [aCase({ sections: { "Ekonomiska konsekvenser": "Inga." } })] });
  assert.deepEqual(memoSectionMissing(plan, T3), []);
  assert.deepEqual(memoSectionMissing(aPlan({ model }), T3), []);
});
