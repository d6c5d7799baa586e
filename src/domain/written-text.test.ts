import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asWritten, lettersIn } from "./written-text.ts";

test("what is pasted from Word or a PDF is kept as it reads, without what cannot be seen", () => {
  const pasted = "\ufeffA\u030are arbets\u00adfo\u0308rmedling\r\n– ”två”\vdelar…\u2028\tSlut\u200b.\u0007";
  assert.equal(asWritten(pasted), "Åre arbetsförmedling\n– ”två”\ndelar…\n Slut.");
});

test("signs that mean something are left alone", () => {
  const text = "67\u00a0044 kr – 6,9\u202f% ≥ ½ • 👩‍👧 🇸🇪 sámi ŋ \n\n− 2 °C";
  assert.equal(asWritten(text), text);
});

test("a text that has been read once reads the same again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.equal(asWritten(asWritten(text)), asWritten(text));
    }),
  );
});

test("letters are counted as a reader counts them", () => {
  for (const [text, count] of [
    ["", 0],
    ["åäö", 3],
    ["a\u030a", 1],
    ["👍🏽👩‍👧🇸🇪", 3],
    ["rad\nrad", 7],
  ] as const) {
    assert.equal(lettersIn(text), count, text);
  }
});
