import assert from "node:assert/strict";
import { test } from "node:test";
import { aPlan } from "#test/builders.ts";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { unknownVerdict } from "./unknown-verdict.ts";

const found = (text: string): string | undefined =>
  unknownVerdict(subjectOf([aPassage(text, { role: "goal-comment" })], "2024-T3", aPlan()))[0]?.detail.code;

test("a grade that the model does not have is found where it is written as a grade", () => {
  for (const text of [
    "Målet bedöms som nästan uppfyllt.",
    "Målet bedöms vara till stor del uppfyllt.",
    "Bedömning: i huvudsak uppfylld.",
    "Bedömningen är att målet är knappt uppfyllt.",
  ]) {
    assert.equal(found(text), "grade-not-in-model", text);
  }
});

test("a status that the model does not have is found where it is written as a status", () => {
  for (const text of ["Status: försenad.", "Status: delvis genomförd.", "Statusen är avbruten."]) {
    assert.equal(found(text), "status-not-in-model", text);
  }
});

test("the model's own words in every inflection, and ordinary prose, are silent", () => {
  for (const text of [
    "Målet bedöms som delvis uppfyllt.",
    "Målen bedöms vara uppfyllda.",
    "Tre av fem aktiviteter är klara och målet bedöms därför som delvis uppfyllt.",
    "Målet bedöms inte vara uppfyllt.",
    "Målet bedöms som inte uppnått.",
    "Målet bedöms nu vara helt uppfyllt.",
    "Bedömning: Ej uppfylld.",
    "Status: Pågående enligt plan.",
    "Aktiviteten är delvis genomförd.",
    "Statusen är god i hela kommunen.",
    "Planen är nästan uppfylld av idéer.",
  ]) {
    assert.equal(found(text), undefined, text);
  }
});

test("without a plan nothing is known of the grades", () => {
  assert.deepEqual(unknownVerdict(subjectOf([aPassage("Målet bedöms som nästan uppfyllt.", { role: "prose" })])), []);
});
