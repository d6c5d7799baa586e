import assert from "node:assert/strict";
import { test } from "node:test";
import { movedDatesFaults, usualDates } from "./round-dates.ts";
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

test("a round's days are moved forward in time, the first day only before it has opened", () => {
  const round = { opensOn: "2025-01-01", dueOn: "2025-01-17" };
  const codes = (roundState: "planned" | "open" | "under-review", opensOn: string, dueOn: string) =>
    movedDatesFaults({ ...round, roundState }, { opensOn, dueOn }, "2025-01-10").map(
      ({ field, code }) => `${field} ${code}`,
    );
  assert.deepEqual(codes("planned", "2025-01-13", "2025-01-24"), []);
  assert.deepEqual(codes("open", "2025-01-01", "2025-01-10"), []);
  assert.deepEqual(codes("under-review", "2025-01-01", "2025-01-24"), []);
  assert.deepEqual(codes("open", "2025-01-02", "2025-01-24"), ["opensOn already-opened"]);
  assert.deepEqual(codes("open", "2025-01-01", "2025-01-09"), ["dueOn due-passed"]);
  assert.deepEqual(codes("planned", "2025-01-20", "2025-01-19"), ["dueOn due-before-opening"]);
  assert.deepEqual(codes("open", "2025-01-01", "2025-01-17"), ["dueOn nothing-changed"]);
  assert.deepEqual(codes("planned", "snart", "2025-02-30"), ["opensOn date-unreadable", "dueOn date-unreadable"]);
});
