import assert from "node:assert/strict";
import { test } from "node:test";
import { usualDates } from "./round-dates.ts";
import { aPeriod } from "#test/builders.ts";

test("a period is reported from its last month's first day to the 17th of the month after", () => {
  const expected = {
    "2024-T1": { opensOn: "2024-04-01", dueOn: "2024-05-17" },
    "2024-T3": { opensOn: "2024-12-01", dueOn: "2025-01-17" },
    "2024-02": { opensOn: "2024-02-01", dueOn: "2024-03-17" },
    "2024": { opensOn: "2024-12-01", dueOn: "2025-01-17" },
  };
  for (const [key, dates] of Object.entries(expected)) assert.deepEqual(usualDates(aPeriod(key)), dates, key);
});
