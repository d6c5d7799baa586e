import assert from "node:assert/strict";
import { test } from "node:test";
import { aBodyAssessment, aCase, aPeriod, aPlan, aStatusReport, anAssessment, anOutcome } from "#test/builders.ts";
import { passagesOf } from "./passages.ts";

const T3 = aPeriod("2024-T3");

test("only the period's own texts are passages, at their places in the plan's own lists", () => {
  const plan = aPlan({
    statusReports: [
      aStatusReport({ period: "2024-T2", comment: "Arbetet pågår." }),
      aStatusReport({ comment: "Arbetet är klart." }),
    ],
    outcomes: [anOutcome({ comment: "Avser 2024." })],
    assessments: [anAssessment({ comment: "Målet är nått." })],
  });
  assert.deepEqual(
    passagesOf(plan, T3).map((passage) => [passage.where, passage.role, passage.subject, passage.status]),
    [
      ["statusReports[1].comment", "status-comment", "A1", "avslutad-enligt-plan"],
      ["outcomes[0].comment", "outcome-comment", "1.1", undefined],
      ["assessments[0].comment", "goal-comment", "1", "delvis-uppfylld"],
    ],
  );
});

test("the case's texts stand at their paths, named texts with their names as written", () => {
  const plan = aPlan({
    cases: [
      aCase({ period: "2024-T2" }),
      aCase({
        analysis: "Året som helhet.",
        sections: { "Ekonomiska konsekvenser": "Inga." },
        focusAreas: { "Hållbar hälsa": "Sjukfrånvaron minskar." },
      }),
    ],
  });
  assert.deepEqual(
    passagesOf(plan, T3).map((passage) => passage.where),
    [
      "cases[1].title",
      "cases[1].decisionPoints[0]",
      "cases[1].summary",
      "cases[1].analysis",
      "cases[1].considerations",
      "cases[1].sections.Ekonomiska konsekvenser",
      "cases[1].focusAreas.Hållbar hälsa",
    ],
  );
});

test("a text knows its subject's latest earlier text, wherever in the list it stands", () => {
  const plan = aPlan({
    statusReports: [
      aStatusReport({ comment: "Nu." }),
      aStatusReport({ period: "2024-T2", comment: "Nyss." }),
      aStatusReport({ period: "2024-T1", comment: "Förut." }),
      aStatusReport({ period: "2024-T2", activity: "A2", comment: "En annan." }),
    ],
  });
  assert.deepEqual(passagesOf(plan, T3)[0]?.previous, { where: "statusReports[1].comment", text: "Nyss." });
});

test("a body's comment is compared with the same body's earlier one", () => {
  const plan = aPlan({
    bodyAssessments: [
      aBodyAssessment({ period: "2024-T2", body: "Bildningsnämnden", comment: "Vår." }),
      aBodyAssessment({ period: "2024-T2", body: "Socialnämnden", comment: "Deras." }),
      aBodyAssessment({ body: "Socialnämnden", comment: "Nu." }),
    ],
  });
  assert.deepEqual(passagesOf(plan, T3)[0]?.previous, { where: "bodyAssessments[1].comment", text: "Deras." });
});

test("a case's text is compared with the same part of the earlier case", () => {
  const plan = aPlan({
    cases: [aCase({ considerations: "Nu." }), aCase({ period: "2024-T1", considerations: "Förut." })],
  });
  const considerations = passagesOf(plan, T3).find((passage) => passage.role === "case-considerations");
  assert.deepEqual(considerations?.previous, { where: "cases[1].considerations", text: "Förut." });
});

test("of several earlier cases the latest is the one before, in whatever order they stand", () => {
  const earlier = [aCase({ period: "2024-T1", summary: "Vår." }), aCase({ period: "2024-T2", summary: "Sommar." })];
  for (const cases of [
    [...earlier, aCase()],
    [...earlier.toReversed(), aCase(), aCase({ period: "2025-T1", summary: "Senare." })],
  ]) {
    const summary = passagesOf(aPlan({ cases }), T3).find((passage) => passage.role === "case-summary");
    assert.equal(summary?.previous?.text, "Sommar.");
  }
});

test("a whole year's text is not the earlier one of its own third tertial", () => {
  const plan = aPlan({
    assessments: [anAssessment({ period: "2024", comment: "Året." }), anAssessment({ comment: "Tertialet." })],
  });
  assert.equal(passagesOf(plan, T3)[0]?.previous, undefined);
});

test("blank texts are no passages, not even those of no-break spaces", () => {
  const plan = aPlan({ statusReports: [aStatusReport({ comment: " \u00A0\n" })], cases: [aCase({ summary: "" })] });
  assert.ok(passagesOf(plan, T3).every((passage) => passage.text.trim() !== ""));
  assert.equal(passagesOf(plan, T3)[0]?.where, "cases[0].title");
});
