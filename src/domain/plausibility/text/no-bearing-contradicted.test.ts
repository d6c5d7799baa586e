import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aPlan } from "#test/builders.ts";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { noBearingContradicted } from "./no-bearing-contradicted.ts";

const considerations = (text: string) =>
  aPassage(text, { role: "case-considerations", where: "cases[0].considerations" });
const area = (name: string, text: string) =>
  aPassage(text, { role: "case-focus-area", subject: name, where: `cases[0].focusAreas.${name}` });

const CLAIM = "Ärendet har ingen bärighet på hållbar hälsa.";

const prose = (text: string, paper: string) => aPassage(text, { role: "prose", paper, where: `${paper}:1` });

test("an area said to have no bearing that the memo speaks of is found at the claim, with the other place as evidence", () => {
  const findings = noBearingContradicted(
    subjectOf([considerations("Arbetet pågår. Sjukfrånvaron har ökat."), area("Hållbar hälsa", CLAIM)]),
  );
  assert.deepEqual(
    findings.map(({ where, quote, evidence }) => ({ where, quote, evidence })),
    [
      {
        where: "cases[0].focusAreas.Hållbar hälsa",
        quote: CLAIM,
        evidence: [{ where: "cases[0].considerations", quote: "Sjukfrånvaron har ökat." }],
      },
    ],
  );
});

test("an area that the memo does not speak of, and one that has a text of its own, are silent", () => {
  assert.deepEqual(
    noBearingContradicted(subjectOf([considerations("Arbetet pågår."), area("Hållbar hälsa", CLAIM)])),
    [],
  );
  const text = "Sjukfrånvaron har minskat.";
  assert.deepEqual(noBearingContradicted(subjectOf([considerations(text), area("Hållbar hälsa", text)])), []);
});

test("a signal counts only at the beginning of a word, and not in another area's denial", () => {
  const passages = [
    considerations("Studentbostaden är klar."),
    area("Hållbar hälsa", "Ärendet har ingen bärighet på bostad."),
    area("Hållbar vardag", "Ärendet har ingen bärighet på hållbar vardag."),
  ];
  assert.deepEqual(noBearingContradicted(subjectOf(passages)), []);
});

test("in prose the claim must name the area, and the evidence is of the same paper", () => {
  assert.equal(noBearingContradicted(subjectOf([prose("Sjukfrånvaron ökar.", "a"), prose(CLAIM, "a")])).length, 1);
  assert.deepEqual(noBearingContradicted(subjectOf([prose("Sjukfrånvaron ökar.", "b"), prose(CLAIM, "a")])), []);
});

test("a goal of the plan in the area is evidence too", () => {
  const plan = aPlan({
    goals: [aGoal(), aGoal({ id: "2", title: "Lägre sjukfrånvaro", focusAreas: ["Hållbar hälsa"] })],
  });
  const [finding] = noBearingContradicted(subjectOf([area("Hållbar hälsa", CLAIM)], "2024-T3", plan));
  assert.deepEqual(finding?.evidence, [{ where: "goals[1].title", quote: "Lägre sjukfrånvaro" }]);
  assert.deepEqual(noBearingContradicted(subjectOf([area("Hållbar vardag", CLAIM)], "2024-T3", plan)), []);
});
