import assert from "node:assert/strict";
import { test } from "node:test";
import { verdict, type VerdictPart } from "./verdict.ts";

const FULL = { label: "Uppfylld", words: ["uppfylld", "uppfyllt", "uppfyllda"] };
const PARTLY = { label: "Delvis uppfylld", words: ["delvis uppfylld", "delvis uppfyllt", "delvis uppfyllda"] };
const NOT = { label: "Ej uppfylld", words: ["ej uppfylld", "ej uppfyllt", "ej uppfyllda"] };

/** Goals that are fulfilled, partly, not, cannot be judged and not graded, in that order. */
function sentence(full: number, partly: number, not: number, cannot = 0, ungraded = 0): string {
  const parts: readonly VerdictPart[] = [
    { ...FULL, count: full, kind: "grade" },
    { ...PARTLY, count: partly, kind: "grade" },
    { ...NOT, count: not, kind: "grade" },
    { label: "Kan inte bedömas", words: [], count: cannot, kind: "cannot-be-judged" },
    { label: "Inte bedömt än", words: [], count: ungraded, kind: "not-graded" },
  ];
  return verdict(full + partly + not + cannot + ungraded, parts);
}

test("the verdict says the highest grade first and är once", () => {
  assert.equal(
    sentence(3, 5, 1, 1),
    "Tre av tio mål är uppfyllda. Fem är delvis uppfyllda, ett ej uppfyllt och ett kan inte bedömas.",
  );
  assert.equal(sentence(1, 2, 0), "Ett av tre mål är uppfyllt. Två är delvis uppfyllda.");
});

test("none of the highest grade is said in words", () => {
  assert.equal(sentence(0, 1, 2), "Inget av tre mål är uppfyllt. Ett är delvis uppfyllt och två ej uppfyllda.");
});

test("goals that are all alike are not counted up", () => {
  assert.equal(sentence(4, 0, 0), "Alla fyra mål är uppfyllda.");
  assert.equal(sentence(0, 1, 0), "Målet är delvis uppfyllt.");
  assert.equal(sentence(0, 0, 0, 2), "Inget av två mål kan bedömas.");
  assert.equal(sentence(0, 0, 0, 0, 6), "Inget av sex mål är bedömt än.");
  assert.equal(sentence(0, 0, 0), "Planen har inga mål.");
});

test("goals that are not graded are named, and never a low grade", () => {
  assert.equal(sentence(1, 0, 0, 0, 1), "Ett av två mål är uppfyllt. Ett är inte bedömt än.");
  assert.equal(
    sentence(0, 0, 0, 1, 2),
    "Inget av tre mål är uppfyllt. Ett kan inte bedömas och två är inte bedömda än.",
  );
});

test("from thirteen goals on the numbers are figures", () => {
  assert.equal(
    sentence(3, 15, 1, 1),
    "Av 20 mål är 3 uppfyllda, 15 delvis uppfyllda, 1 ej uppfyllt och 1 kan inte bedömas.",
  );
});

test("labels that do not bend are quoted", () => {
  const parts: readonly VerdictPart[] = [
    { label: "Nivå 3", words: [], count: 2, kind: "grade" },
    { label: "Nivå 2", words: [], count: 1, kind: "grade" },
  ];
  assert.equal(verdict(3, parts), "Av tre mål har två bedömningen ”Nivå 3” och ett bedömningen ”Nivå 2”.");
  assert.equal(verdict(2, parts.slice(0, 1)), "Båda målen har bedömningen ”Nivå 3”.");
});
