import assert from "node:assert/strict";
import { test } from "node:test";
import { isStorable } from "./storable.ts";

test("a zero byte or half a surrogate pair anywhere in a value cannot be stored", () => {
  for (const text of ["\0", "a\0b", "\ud800", "x\udfff", "\ud83d x", "\\\0"]) {
    assert.equal(isStorable({ goals: [{ title: text }] }), false, JSON.stringify(text));
    assert.equal(isStorable({ [text]: 1 }), false, JSON.stringify(text));
  }
});

test("everything else can: signs outside the first plane, and what only looks like an escape", () => {
  for (const text of ["", "Åsa", "\u{1f600}", "\\u0000", "\\\\ud800", "\u0001", "\ufffd"]) {
    assert.equal(isStorable({ goals: [{ title: text }] }), true, JSON.stringify(text));
  }
});
