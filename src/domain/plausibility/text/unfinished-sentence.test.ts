import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { unfinishedSentence } from "./unfinished-sentence.ts";

const found = (text: string): readonly (string | null)[] =>
  unfinishedSentence(subjectOf([aPassage(text)])).map((finding) => finding.quote);

const page = (text: string, line: number) => aPassage(text, { role: "prose", paper: "a.md", where: `a.md:${line}` });

test("a sentence whose second verb is missing is found and quoted whole", () => {
  const source = "Alla mål och tillhörande aktiviteter har följts upp och i rapporten.";
  assert.deepEqual(found(`Redovisningen avser året. ${source}`), [source]);
  assert.equal(found("Resultatet har diskuterats och i nämnden.").length, 1);
});

test("a text that stops in the middle is found", () => {
  for (const text of [
    "Arbetet har påbörjats och",
    "Arbetet pågår. Under hösten kommer vi att",
    "Insatserna riktas till barn, unga och.",
    "Vi har under året arbetat med,",
    "Kartläggningen är klar. Nästa steg är en",
    "Vi har under året arbetat med",
    "Arbetet med att ta fram en plan för…",
  ]) {
    assert.equal(found(text).length, 1, text);
  }
});

test("whole sentences are silent, however they end", () => {
  for (const text of [
    "Arbetet redovisas löpande och i rapporten.",
    "Målen har redovisats i nämnden och i rapporten.",
    "Det är en fråga som vi arbetar med.",
    "Planen har tagits fram och i maj beslutades den.",
    "Arbetet fortlöper enligt plan",
    "Det gäller skolor, förskolor m.m.",
    "Utbildningen är genomförd, men inte den.",
    "Insatsen har följts upp och avslutats.",
    "Vi arbetar vidare med det vi har.",
    "Detta är något vi arbetar vidare med",
    "Vi fortsätter med detta",
    "Arbetet löper som det ska",
  ]) {
    assert.deepEqual(found(text), [], text);
  }
});

test("headings and list items need not be whole sentences", () => {
  assert.deepEqual(
    found("Förvaltningen föreslår kommunstyrelsen besluta att\n1. Godkänna redovisningen.\n2. Notera den."),
    [],
  );
  assert.deepEqual(found("Vi arbetar med:\n- skolor,\n- förskolor och\n- fritidshem"), []);
  assert.deepEqual(found("Mål och\nArbetet pågår enligt plan."), []);
});

test("a paragraph that a page divides goes on in the next", () => {
  const passages = [page("Intäkterna är lägre jämfört med", 1), page("4", 3), page("föregående år.", 5)];
  assert.deepEqual(unfinishedSentence(subjectOf(passages)), []);
  assert.equal(
    unfinishedSentence(subjectOf([page("Intäkterna är lägre jämfört med", 1), page("Ny text här.", 5)])).length,
    1,
  );
});

test("in a paper of wrapped lines a last line of full width was divided by the file", () => {
  const wide = "Arbetet med att satsa på kompetens fortsätter, och chefer och medarbetare inom";
  const paper = (last: string) => {
    const text = `${wide} ${last}`;
    const lines = [
      { from: 0, where: "a.md:1" },
      { from: wide.length + 1, where: "a.md:2" },
    ];
    return aPassage(text, { role: "prose", paper: "a.md", where: "a.md:1", lines });
  };
  assert.deepEqual(unfinishedSentence(subjectOf([paper(wide)])), []);
  assert.equal(unfinishedSentence(subjectOf([paper("förvaltningen och")])).length, 1);
});
