import assert from "node:assert/strict";
import { test } from "node:test";
import { isSound, runFaults } from "./faults.ts";

test("no acknowledged save is lost when the server or PostgreSQL is killed among many saves", async () => {
  const { results, exit } = await runFaults({ times: 3, savers: 60, seed: 7, tell: () => undefined });
  assert.deepEqual(
    results.filter((result) => !isSound(result)),
    [],
  );
  assert.ok(results.some(({ saves }) => saves > 0));
  assert.equal(exit, 0);
});
