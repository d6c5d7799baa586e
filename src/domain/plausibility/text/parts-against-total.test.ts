import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { partsAgainstTotal } from "./parts-against-total.ts";

const found = (text: string): unknown => {
  const [finding] = partsAgainstTotal(subjectOf([aPassage(text)]));
  return finding?.detail.code === "parts-do-not-add-up" ? [finding.detail.total, finding.detail.parts] : undefined;
};

test("parts that do not add up to their whole are found, in figures and words", () => {
  assert.deepEqual(found("Planen har 15 aktiviteter, varav 11 är avslutade och 5 pågår."), [15, 16]);
  assert.deepEqual(found("Femton aktiviteter redovisas, varav elva är avslutade och fem pågår."), [15, 16]);
  assert.deepEqual(found("Nämnden har 22 mål, varav 3 är röda, 16 gula och 2 gröna."), [22, 21]);
  assert.deepEqual(found("Planen har 15\u00a0aktiviteter, varav 11 är\navslutade och 5\u00a0pågår."), [15, 16]);
  assert.deepEqual(found("Kommunen har 10 mål, varav 12 är uppfyllda."), [10, 12]);
});

test("sums that hold, single parts, amounts, shares and rough figures are silent", () => {
  for (const text of [
    "Planen har 16 aktiviteter, varav 11 är avslutade och 5 pågår.",
    "Gruppen hade 15 deltagare, varav 3 flickor.",
    "Investeringarna är 52 mnkr, varav 20 mnkr avser vatten och 10 mnkr gator.",
    "Andelen är 40 procent, varav 30 procent kvinnor och 20 procent män.",
    "Omkring 1 250 elever deltog, varav cirka 700 flickor och 500 pojkar.",
    "Budgeten för 2024 är antagen, varav 3 delar och 2 bilagor.",
    "Skolan har 90 elever, varav 40 i årskurs 5 och 20 i årskurs 6.",
    "Föreningen har 30 medlemmar, varav 20 är kvinnor och 5 är nya, de övriga är män.",
  ]) {
    assert.equal(found(text), undefined, text);
  }
});
