import assert from "node:assert/strict";
import { test } from "node:test";
import { isSymbol, SYMBOL_KEYS, symbolSvg } from "./symbols.tsx";

test("every symbol is a whole SVG that needs nothing from the page around it", () => {
  for (const key of SYMBOL_KEYS) {
    const svg = symbolSvg(key);
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d. ]+"/, key);
    assert.doesNotMatch(svg, /style=|class=|\sid=|currentColor/, key);
  }
});

test("no two symbols are drawn alike, not even without their colour", () => {
  const forms = SYMBOL_KEYS.map((key) => symbolSvg(key).replaceAll(/#[0-9a-f]{6}/g, ""));
  assert.equal(new Set(forms).size, SYMBOL_KEYS.length);
});

test("every state of an activity and every grade has its symbol", () => {
  const states = ["finished", "ongoing", "waiting", "not-started"].flatMap((phase) => [phase, `${phase}-deviating`]);
  const grades = ["full", "five-sixths", "two-thirds", "third", "empty", "cannot-be-judged", "none"];
  for (const state of states) assert.ok(isSymbol(`status-${state}`), state);
  for (const grade of grades) assert.ok(isSymbol(`grade-${grade}`), grade);
});

test("a symbol that does not exist is refused by name", () => {
  assert.equal(isSymbol("toString"), false);
  assert.throws(() => symbolSvg("grade-unknown"), /grade-unknown/);
});
