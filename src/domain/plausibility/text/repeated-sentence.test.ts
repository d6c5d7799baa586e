import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { repeatedSentence } from "./repeated-sentence.ts";

const SENTENCE = "Arbetet med att rekrytera lärare har gått bättre än planerat.";

const prose = (text: string) => aPassage(text, { role: "prose", paper: "a.md", where: "a.md:1" });

test("a sentence that stands twice in a text is found at its second place, with the first as evidence", () => {
  const findings = repeatedSentence(subjectOf([aPassage(`${SENTENCE} Nu återstår två tjänster.\n\n${SENTENCE}`)]));
  assert.deepEqual(
    findings.map(({ quote, evidence }) => ({ quote, evidence })),
    [{ quote: SENTENCE, evidence: [{ where: "statusReports[0].comment", quote: SENTENCE }] }],
  );
});

test("short set phrases, list items and the same sentence in different texts are silent", () => {
  const silent = ["Arbetet pågår. Det tar tid. Arbetet pågår.", `- ${SENTENCE}\n- ${SENTENCE}`];
  for (const text of silent) assert.deepEqual(repeatedSentence(subjectOf([aPassage(text)])), [], text);
  assert.deepEqual(repeatedSentence(subjectOf([aPassage(SENTENCE), aPassage(SENTENCE, { where: "b" })])), []);
});

test("in a paper a sentence may stand again under another heading or far away, not close by", () => {
  const heading = { ...prose("Beslut"), shape: "heading" as const };
  const other = Array.from({ length: 9 }, (_, index) => prose(`Mening nummer ${index} om ett helt annat ämne.`));
  assert.equal(repeatedSentence(subjectOf([prose(SENTENCE), prose(SENTENCE)])).length, 1);
  assert.deepEqual(repeatedSentence(subjectOf([prose(SENTENCE), heading, prose(SENTENCE)])), []);
  assert.deepEqual(repeatedSentence(subjectOf([prose(SENTENCE), ...other, prose(SENTENCE)])), []);
});
