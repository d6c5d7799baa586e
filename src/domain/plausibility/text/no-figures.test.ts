import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { noFigures } from "./no-figures.ts";

const LONG = `Alla mål och aktiviteter har följts upp. ${"Arbetet har gått framåt i många delar av kommunen. ".repeat(12)}`;
const found = (text: string, role: "case-considerations" | "case-summary" = "case-considerations") =>
  noFigures(subjectOf([aPassage(text, { role, where: "cases[0].considerations" })]));

test("long considerations on goals and activities without one figure point to the case, with nothing quoted", () => {
  assert.deepEqual(found(LONG), [
    { detail: { code: "no-figures" }, severity: "note", where: "cases[0]", quote: null, evidence: [] },
  ]);
});

test("periods, dates and paragraphs are no figures", () => {
  const dated = "Redovisningen avser tertial 3, 1 september till 31 december 2024, enligt beslut 2023-11-14 § 201. ";
  assert.equal(found(dated + LONG).length, 1);
});

test("one count, a share or a number in words is enough; short texts and other matters need none", () => {
  for (const figure of ["Av målen är 3 uppfyllda. ", "Tre mål är uppfyllda. ", "Hälften av målen är uppfyllda. "]) {
    assert.deepEqual(found(figure + LONG), [], figure);
  }
  assert.deepEqual(found("Alla mål och aktiviteter har följts upp."), []);
  assert.deepEqual(found(LONG.replace("mål och aktiviteter", "ärenden")), []);
  assert.deepEqual(found(LONG, "case-summary"), []);
});
