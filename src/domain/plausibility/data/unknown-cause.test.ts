import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod, aPlan, aStatusReport, anActivity } from "#test/builders.ts";
import { found } from "#test/found.ts";
import { unknownCause } from "./unknown-cause.ts";

const T3 = aPeriod("2024-T3");

test("a cause that the model does not have is found at its place in the list", () => {
  const plan = aPlan({
    activities: [anActivity()],
    statusReports: [aStatusReport({ status: "vantelage", causes: ["resursbrist", "vader"] })],
  });
  assert.deepEqual(found(unknownCause(plan, T3)), ["warning statusReports[0].causes[1]"]);
});

test("the model's own, and another period's, are no finding", () => {
  const plan = aPlan({
    activities: [anActivity()],
    statusReports: [
      aStatusReport({ status: "vantelage", causes: ["annat"] }),
      aStatusReport({ period: "2024-T2", status: "vantelage", causes: ["vader"] }),
    ],
  });
  assert.deepEqual(unknownCause(plan, T3), []);
});
