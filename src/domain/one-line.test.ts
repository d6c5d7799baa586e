import assert from "node:assert/strict";
import { test } from "node:test";
import { oneLine } from "./one-line.ts";

const cases: readonly (readonly [text: string, line: string])[] = [
  ["  Kim Ek ", "Kim Ek"],
  ["Kim \r\n\t Ek", "Kim Ek"],
  ["Kim\r\nBcc: alla@kommun.se", "Kim Bcc: alla@kommun.se"],
  ["Kim\u0000\u007f\u2028Ek", "Kim Ek"],
  ["Kim \u202egnp.exe", "Kim gnp.exe"],
  ["två  blanka  inuti", "två  blanka  inuti"],
  ["\n\n", ""],
];

for (const [text, line] of cases) {
  test(`${JSON.stringify(text)} becomes ${JSON.stringify(line)}`, () => {
    assert.equal(oneLine(text), line);
  });
}

test("a long text of nothing but blanks comes to an end", () => {
  const [blanks, breaks] = [" ".repeat(2_000_000), " \n".repeat(500_000)];
  assert.equal(oneLine(`a${blanks}b${breaks}`), `a${blanks}b`);
});
