import assert from "node:assert/strict";
import { test } from "node:test";
import { percentDigits } from "./percent.ts";

test("A ratio is written in per cent with one decimal, whole per cents without", () => {
  const rows = [
    [0, "0"],
    [1, "100"],
    [0.933797909408, "93.4"],
    [0.8, "80"],
    [0.93, "93"],
    [2 / 3, "66.7"],
    [0.29, "29"],
  ] as const;
  for (const [ratio, text] of rows) assert.equal(percentDigits(ratio), text);
});

test("A ratio just beside a whole per cent never reads as that per cent", () => {
  const rows = [
    [0.9097, "90.97"],
    [0.99996, "99.996"],
    [0.9999999999, "99.999999"],
    [1 - Number.EPSILON, "99.999999"],
    [0.0001, "0.01"],
  ] as const;
  for (const [ratio, text] of rows) assert.equal(percentDigits(ratio), text);
});
