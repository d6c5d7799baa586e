import assert from "node:assert/strict";
import { test } from "node:test";
import { aModel, aPlan } from "#test/builders.ts";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { causesWithoutGoals } from "./causes-without-goals.ts";

const MODEL = aModel({
  causes: [
    { key: "resursbrist", label: "Resursbrist" },
    { key: "forsenad-process", label: "Försenad process" },
    { key: "sjukfranvaro", label: "Sjukfrånvaro" },
  ],
});
const found = (text: string): number =>
  causesWithoutGoals(subjectOf([aPassage(text, { role: "case-considerations" })], "2024-T3", aPlan({ model: MODEL })))
    .length;

test("general causes of what several activities lack are found", () => {
  const source =
    "Flera aktiviteter för kommunstyrelsen kunde inte genomföras enligt plan, vilket främst berodde på faktorer som resursbrist, försenade processer och sjukfrånvaro.";
  assert.equal(found(source), 1);
  assert.equal(found("Vissa mål har inte nåtts på grund av resursbrist och sjukfrånvaro."), 1);
});

test("causes tied to a goal, a single cause and other matters are silent", () => {
  for (const text of [
    "Flera aktiviteter i mål 3 försenades på grund av resursbrist och sjukfrånvaro.",
    "Flera aktiviteter försenades på grund av resursbrist.",
    "Två av tio aktiviteter avviker; orsaken är resursbrist och 6,9 procents sjukfrånvaro.",
    "Underskottet beror på resursbrist och sjukfrånvaro.",
    "Några aktiviteter för målet om trygghet försenades på grund av resursbrist och sjukfrånvaro.",
  ]) {
    assert.equal(found(text), 0, text);
  }
});
