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

test("the day turns at midnight in Sweden on the days that are an hour short or long too", () => {
  assert.deepEqual(
    [
      "2025-03-29T22:59:59Z",
      "2025-03-29T23:00:00Z",
      "2025-03-30T21:59:59Z",
      "2025-03-30T22:00:00Z",
      "2025-10-25T21:59:59Z",
      "2025-10-25T22:00:00Z",
      "2025-10-26T22:59:59Z",
      "2025-10-26T23:00:00Z",
    ].map(swedish),
    [
      ["2025-03-29", 23],
      ["2025-03-30", 0],
      ["2025-03-30", 23],
      ["2025-03-31", 0],
      ["2025-10-25", 23],
      ["2025-10-26", 0],
      ["2025-10-26", 23],
      ["2025-10-27", 0],
    ],
  );
});
