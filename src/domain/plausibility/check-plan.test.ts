import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aCase,
  aGoal,
  aMeasure,
  aModel,
  aPeriod,
  aPlan,
  aStatusReport,
  anActivity,
  anAssessment,
  anOutcome,
} from "#test/builders.ts";
import type { Plan } from "#domain/plan.ts";
import { checkPlan, latestPeriod } from "./check-plan.ts";

const T3 = aPeriod("2024-T3");

/** Some of everything that goes wrong, `size` times over. */
function troubledPlan(size: number): Plan {
  const each = Array.from({ length: size }, (_, at) => String(at));
  return aPlan({
    goals: each.map((id) => aGoal({ id, area: "Okänt" })),
    measures: each.map((id) => aMeasure({ id: `M${id}`, goal: id })),
    activities: each.map((id) => anActivity({ id: `A${id}`, goal: id })),
    statusReports: each.flatMap((id) => [
      aStatusReport({ period: "2024-T2", activity: `A${id}` }),
      aStatusReport({ activity: `A${id}`, status: "pagaende-med-avvikelse", comment: `Arbetet med del ${id} pågår.` }),
    ]),
    outcomes: each.map((id) => anOutcome({ measure: `M${id}`, refersTo: "2023" })),
    assessments: each.map((goal) => anAssessment({ goal, comment: "" })),
  });
}

function factsFound(plan: Plan): readonly string[] {
  return checkPlan(plan, T3)
    .map((finding) => JSON.stringify(finding.detail))
    .toSorted();
}

test("findings of all kinds stand together in the order of the file", () => {
  const plan = { ...troubledPlan(1), cases: [aCase({ considerations: "Maria Öberg har varit sjukskriven." })] };
  assert.deepEqual(
    checkPlan(plan, T3).map((finding) => finding.detail.code),
    [
      "unknown-area",
      "delayed-without-new-stop",
      "deviation-without-cause",
      "finished-then-unfinished",
      "outcome-refers-to-older-year",
      "grade-without-comment",
      "memo-focus-area-missing",
      "memo-focus-area-missing",
      "memo-part-missing",
      "person-named-with-health",
    ],
  );
});

test("a plan in good order has no findings", () => {
  const plan = aPlan({
    goals: [aGoal({ area: "Vuxna" })],
    activities: [anActivity()],
    statusReports: [aStatusReport({ comment: "Lärcentrum öppnade i september." })],
    assessments: [anAssessment({ grade: "uppfylld", comment: "Aktiviteten är genomförd enligt plan." })],
    cases: [
      aCase({
        considerations: "Det enda målet är uppfyllt.",
        focusAreas: { "Hållbar vardag": "Fler studerar hemma.", "Hållbar hälsa": "Studierna ger fler arbete." },
        signatures: [{ name: "Kommundirektör" }],
      }),
    ],
  });
  assert.deepEqual(checkPlan(plan, T3), []);
});

test("the order of the plan's lists never matters for what is found", () => {
  const plan = troubledPlan(5);
  const turned = {
    ...plan,
    goals: plan.goals.toReversed(),
    activities: plan.activities.toReversed(),
    statusReports: plan.statusReports.toReversed(),
    outcomes: plan.outcomes.toReversed(),
  };
  assert.deepEqual(factsFound(turned), factsFound(plan));
});

// The time-out is a guard against work that grows with the square of the plan; bench/ measures.
test("a plan of 8,000 activities comes to an end", { timeout: 120_000 }, () => {
  assert.ok(checkPlan(troubledPlan(8_000), T3).length > 8_000);
});

test("the latest period is the one that ends last, in whichever list it stands", () => {
  const plan = aPlan({
    statusReports: [aStatusReport({ period: "2024-T1" })],
    cases: [aCase({ period: "2024-T2" })],
    outcomes: [anOutcome({ period: "2023" })],
  });
  assert.equal(latestPeriod(plan).key, "2024-T2");
});

test("of two that end together the model's usual kind is the latest", () => {
  const plan = aPlan({
    outcomes: [anOutcome({ period: "2024" })],
    assessments: [anAssessment({ period: "2024-T3" })],
  });
  assert.equal(latestPeriod(plan).key, "2024-T3");
  assert.equal(latestPeriod({ ...plan, model: aModel({ calendar: { kinds: ["Y", "T"] } }) }).key, "2024");
});

test("a file without any period gives the last one of the plan's year", () => {
  assert.equal(latestPeriod(aPlan()).key, "2024-T3");
  assert.equal(latestPeriod(aPlan({ model: aModel({ calendar: { kinds: ["Q"] } }) })).key, "2024-Q4");
});
