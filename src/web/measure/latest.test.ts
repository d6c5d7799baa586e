import assert from "node:assert/strict";
import { test } from "node:test";
import { latestOf } from "./latest.tsx";

const said = (period: string, value: number | null, refersTo: string | null = null) => ({ period, value, refersTo });

test("a year that several rounds reported on stands once, as reported last", () => {
  const values = [said("2025-T1", 76, "2024"), said("2025-T2", 76.1, "2024"), said("2025-T3", 79.4)];
  assert.deepEqual(latestOf(values), [said("2025-T3", 79.4), said("2025-T2", 76.1, "2024")]);
});

test("what was not measured is no value, and four are enough", () => {
  const values = [1, 2, 3, null, 4, 5].map((value, at) => said(`202${at}`, value));
  assert.deepEqual(
    latestOf(values).map(({ value }) => value),
    [5, 4, 3, 2],
  );
});
