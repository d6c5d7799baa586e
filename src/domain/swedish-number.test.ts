import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSwedishNumber } from "./swedish-number.ts";

const READ: readonly (readonly [string, number])[] = [
  ["6,9", 6.9],
  ["67 044", 67_044],
  ["67\u00a0044", 67_044],
  ["6,9 %", 6.9],
  ["6,9\u00a0%", 6.9],
  ["−3", -3],
  ["1.234,5", 1234.5],
  ["0", 0],
  ["0.125", 0.125],
  ["6.9", 6.9],
  ["1250.125", 1250.125],
];

for (const [text, value] of READ) {
  test(`”${text}” is read as ${value}`, () => {
    assert.equal(parseSwedishNumber(text), value);
  });
}

for (const text of ["", " ", "%", "6,9 kr", "sex", "6 9", "1,2,3", "NaN", "1e999", "1.000", "67.044", "−12.500"]) {
  test(`”${text}” is no number`, () => {
    assert.equal(parseSwedishNumber(text), null);
  });
}
