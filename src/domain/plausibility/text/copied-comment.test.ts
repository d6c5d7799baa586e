import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { copiedComment } from "./copied-comment.ts";

const changed = (text: string, previous: string): unknown => {
  const passage = aPassage(text, { previous: { where: "statusReports[1].comment", text: previous } });
  const [finding] = copiedComment(subjectOf([passage]));
  return finding?.detail.code === "comment-copied" ? finding.detail.changed : undefined;
};

const trained = (count: number): string =>
  `Totalt har ${count} medarbetare gått utbildningen i bemötande hittills i år.`;

test("a comment taken over word for word is found, whatever its case and punctuation", () => {
  assert.equal(changed("Rekryteringen av lärare pågår.", "rekryteringen av lärare pågår"), "nothing");
});

test("a comment with only the period changed is found", () => {
  assert.equal(changed("Under tertial 3 har arbetet pågått.", "Under tertial 2 har arbetet pågått."), "period");
  assert.equal(
    changed("Till och med december har arbetet pågått.", "Till och med augusti har arbetet pågått."),
    "period",
  );
});

test("a long comment with only a number changed is found as a note", () => {
  assert.equal(changed(trained(48), trained(36)), "number");
});

test("new words, short comments and a new figure in a short comment are silent", () => {
  assert.equal(changed("Rekryteringen av lärare är klar.", "Rekryteringen av lärare pågår."), undefined);
  assert.equal(changed("Pågår enligt plan.", "Pågår enligt plan."), undefined);
  assert.equal(changed("Utfallet är 6,9 procent.", "Utfallet är 7,1 procent."), undefined);
  assert.deepEqual(copiedComment(subjectOf([aPassage("Rekryteringen av lärare pågår.")])), []);
});

test("titles, summaries and decision points are formulas and may be alike", () => {
  const previous = { where: "cases[0].title", text: "Uppföljning av kommunstyrelsens mål, tertial 2 2024" };
  const now = "Uppföljning av kommunstyrelsens mål, tertial 3 2024";
  for (const role of ["case-title", "case-summary", "case-decision-point"] as const) {
    assert.deepEqual(copiedComment(subjectOf([aPassage(now, { role, previous })])), []);
  }
});
