import assert from "node:assert/strict";
import { test } from "node:test";
import { swedishDay, swedishHour } from "#usecases/swedish-time.ts";

const swedish = (instant: string) => [swedishDay(new Date(instant)), swedishHour(new Date(instant))];

test("the day and the hour are Sweden's, in winter and in summer", () => {
  assert.deepEqual(
    [
      "2025-01-10T05:59:59Z",
      "2025-01-10T06:00:00Z",
      "2025-07-01T05:00:00Z",
      "2025-06-30T22:00:00Z",
      "2024-12-31T23:30:00Z",
    ].map(swedish),
    [
      ["2025-01-10", 6],
      ["2025-01-10", 7],
      ["2025-07-01", 7],
      ["2025-07-01", 0],
      ["2025-01-01", 0],
    ],
  );
});
