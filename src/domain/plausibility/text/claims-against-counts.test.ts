import assert from "node:assert/strict";
import { test } from "node:test";
import type { Plan } from "#domain/plan.ts";
import { aGoal, anActivity, anAssessment, aPlan, aStatusReport } from "#test/builders.ts";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { claimsAgainstCounts } from "./claims-against-counts.ts";

/** Two goals, one of them fulfilled; of five activities three finished (one off plan), one ongoing, one not started. */
const STATUSES = [
  "avslutad-enligt-plan",
  "avslutad-enligt-plan",
  "avslutad-med-avvikelse",
  "pagaende-enligt-plan",
  "ej-paborjad",
];
const PLAN: Plan = aPlan({
  goals: [aGoal(), aGoal({ id: "2", title: "Lägre sjukfrånvaro" })],
  activities: STATUSES.map((_, index) => anActivity({ id: `A${index}`, goal: index < 2 ? "1" : "2" })),
  statusReports: STATUSES.map((status, index) => aStatusReport({ activity: `A${index}`, status })),
  assessments: [anAssessment({ grade: "uppfylld" }), anAssessment({ goal: "2", grade: "delvis-uppfylld" })],
});

const inMemo = (text: string, plan: Plan | null = PLAN): number =>
  claimsAgainstCounts(
    subjectOf([aPassage(text, { role: "case-considerations", where: "cases[0].considerations" })], "2024-T3", plan),
  ).length;

const comment = (goal: string): number =>
  claimsAgainstCounts(
    subjectOf([aPassage("Alla aktiviteter har avslutats.", { role: "goal-comment", subject: goal })], "2024-T3", PLAN),
  ).length;

const prose = (text: string) => aPassage(text, { role: "prose", paper: "a.docx", where: "a.docx:1" });

const inPaper = (...texts: readonly string[]): number =>
  claimsAgainstCounts(subjectOf(texts.map(prose), "2024-T3", PLAN)).length;

test("claims that the counts contradict are found", () => {
  for (const text of [
    "Alla aktiviteter har genomförts enligt plan.",
    "Samtliga aktiviteter är avslutade.",
    "Alla planerade aktiviteter har påbörjats.",
    "Samtliga mål är uppfyllda.",
    "Alla kommunstyrelsens mål bedöms som uppfyllda.",
    "Alla mål har uppnåtts.",
    "Tre\u00a0av fem\u00a0mål är\nuppfyllda.",
    "Två av två mål är uppfyllda.",
    "Fyra av fem aktiviteter är genomförda.",
    "4 av 5 aktiviteter är klara.",
    "Hälften av aktiviteterna är ej påbörjade.",
    "Majoriteten av aktiviteterna pågår.",
    "De flesta aktiviteter är genomförda enligt plan.",
    "Inga aktiviteter är försenade.",
    "Inga aktiviteter avviker från planen.",
    "Det finns inga avvikelser.",
    "Båda målen är uppfyllda.",
    "Av fem aktiviteter är fyra avslutade.",
    "Av de fem aktiviteterna har fyra genomförts.",
    "Av planens två mål är två uppfyllda.",
    "Två av målen är uppfyllda.",
    "Planen har 12 aktiviteter.",
    "Verksamhetsplanen innehåller tre mål.",
  ]) {
    assert.equal(inMemo(text), 1, text);
  }
});

test("claims that hold are silent", () => {
  for (const text of [
    "Tre av fem aktiviteter är genomförda.",
    "Ett av två mål är uppfyllda.",
    "Hälften av målen är delvis uppfyllda.",
    "Majoriteten av aktiviteterna är avslutade.",
    "Drygt hälften av aktiviteterna är avslutade.",
    "Två av fem aktiviteter har genomförts enligt plan.",
    "Av fem aktiviteter är tre avslutade.",
    "Av två mål är ett uppfyllt och ett delvis uppfyllt.",
    "Planen har två mål och 5 aktiviteter.",
  ]) {
    assert.equal(inMemo(text), 0, text);
  }
});

test("rules, plans, wishes, other times and other bodies are no claims", () => {
  for (const text of [
    "Har alla aktiviteter genomförts enligt plan är målet uppfyllt.",
    "Om alla aktiviteter har genomförts är målet uppfyllt.",
    "Alla aktiviteter ska vara genomförda enligt plan.",
    "Inte alla aktiviteter har genomförts.",
    "Ambitionen är att samtliga mål är uppfyllda.",
    "Föregående år var alla aktiviteter genomförda.",
    "Samtliga bolagets mål är uppfyllda.",
    "Alla mål och tillhörande aktiviteter har följts upp.",
    "Alla elever har genomfört aktiviteter.",
    "Målet är uppfyllt.",
    "Det finns inga avvikelser mot budget.",
    "Planen har två bilagor om mål.",
  ]) {
    assert.equal(inMemo(text), 0, text);
  }
});

test("a goal's comment speaks of that goal's activities", () => {
  assert.equal(comment("1"), 0);
  assert.equal(comment("2"), 1);
});

test("nothing is said without a plan or without statuses, nor when what is missing can make the claim true", () => {
  assert.equal(inMemo("Alla aktiviteter har genomförts.", null), 0);
  assert.equal(inMemo("Alla aktiviteter har genomförts.", aPlan()), 0);
  const half = { ...PLAN, statusReports: PLAN.statusReports.slice(0, 2) };
  assert.equal(inMemo("Alla aktiviteter har genomförts.", half), 0);
});

test("the finding has the counts", () => {
  const [finding] = claimsAgainstCounts(
    subjectOf(
      [aPassage("Alla aktiviteter är klara.", { role: "case-summary", where: "cases[0].summary" })],
      "2024-T3",
      PLAN,
    ),
  );
  assert.deepEqual(finding?.detail, {
    code: "claim-against-counts",
    of: "activities",
    claimed: "Alla aktiviteter är klara",
    count: 3,
    total: 5,
  });
});

test("in a paper that goes through the goals a claim can be about the goal it stands under", () => {
  assert.equal(inPaper("Alla aktiviteter är klara."), 1);
  assert.equal(inPaper("Mål\u00a01. Fler unga tar gymnasieexamen", "Alla aktiviteter är klara."), 0);
  assert.equal(inPaper("Mål\u00a02. Lägre sjukfrånvaro", "Alla aktiviteter är klara."), 1);
  assert.equal(inPaper("Lägre sjukfrånvaro", "En av tre aktiviteter är klar."), 0);
  assert.equal(inPaper("Tre av fem mål är uppfyllda."), 1);
});
