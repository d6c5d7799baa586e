import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Plan } from "#domain/plan.ts";
import {
  aBodyAssessment,
  aCase,
  aGoal,
  aMeasure,
  aModel,
  anActivity,
  anAssessment,
  anOutcome,
  aPeriod,
  aPlan,
  aStatusReport,
} from "#test/builders.ts";
import { EXAMPLES, exampleFacts, examplePlan } from "#test/documents.ts";
import { type ReportFacts, reportFacts } from "./facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((all, { count }) => all + count, 0);

function assertSums(facts: ReportFacts): void {
  const { totals } = facts;
  assert.equal(sum(totals.grades), totals.goals);
  assert.equal(sum(totals.statuses), totals.activities);
  const { met, notMet, notComparable, missing, total } = totals.measures;
  assert.equal(met + notMet + notComparable + missing, total);
  if (facts.previous !== null) {
    assert.equal(
      totals.grades.reduce((all, { previous }) => all + (previous ?? 0), 0),
      totals.goals,
    );
  }
  for (const goal of facts.goals) assert.equal(sum(goal.statuses), goal.activities.length);
}

test("the counts of every example add up to its goals, activities and measures", async () => {
  for (const [name, key] of EXAMPLES) assertSums(await exampleFacts(name, key));
});

test("Granboda's third tertial is counted as the file says", async () => {
  const facts = await exampleFacts("granboda-2024-t3", "2024-T3");
  const counted = facts.totals.grades.map(({ grade, count, previous }) => [grade, count, previous]);
  assert.deepEqual(counted, [
    ["uppfylld", 3, 1],
    ["delvis-uppfylld", 5, 7],
    ["knappt-uppfylld", 2, 3],
    ["ej-uppfylld", 1, 1],
    ["kan-inte-bedomas", 1, 0],
    [null, 0, 0],
  ]);
  assert.deepEqual(facts.totals.measures, { total: 20, met: 9, notMet: 9, notComparable: 0, missing: 2 });
  assert.deepEqual(
    facts.changes.map(({ goal, direction }) => `${goal} ${direction}`),
    ["1 raised", "3 raised", "4 raised", "7 lowered", "10 raised", "12 new"],
  );
  assert.deepEqual(
    facts.attention.map(({ goal, reason }) => `${goal} ${reason}`),
    ["8 lowest-grade", "5 low-grade", "11 low-grade", "12 cannot-be-judged", "7 lowered"],
  );
  assert.deepEqual(facts.causes.map(({ cause, count }) => `${cause} ${count}`).slice(0, 3), [
    "extern-part 5",
    "resursbrist 4",
    "forsenad-process 4",
  ]);
  assert.equal(facts.withCause, 19);
  assert.equal(facts.moved.length, 13);
});

test("the order of the file's rows never shows", async () => {
  const plan = await examplePlan("granboda-2024-t3");
  const expected = snapshotOf(reportFacts(plan, aPeriod()));
  const lists = ["goals", "measures", "activities", "statusReports", "outcomes", "assessments"] as const;
  const shuffled = fc.tuple(
    ...lists.map((list) => fc.shuffledSubarray([...plan[list]], { minLength: plan[list].length })),
  );
  fc.assert(
    fc.property(shuffled, (shuffles) => {
      const parts = Object.fromEntries(lists.map((list, place) => [list, shuffles[place]]));
      const other = { ...plan, ...parts } as Plan;
      assert.deepEqual(snapshotOf(reportFacts(other, aPeriod())), expected);
    }),
    { numRuns: 20 },
  );
});

const GRADES = ["ej-uppfylld", "delvis-uppfylld", "uppfylld", "kan-inte-bedomas"];
const STATUSES = ["avslutad-enligt-plan", "pagaende-med-avvikelse", "vantelage", "ej-paborjad"];

/** Plans with any number of goals, activities and measures, reported on or not. */
const anyPlan = fc
  .array(
    fc.record({
      grade: fc.option(fc.constantFrom(...GRADES)),
      before: fc.option(fc.constantFrom(...GRADES)),
      statuses: fc.array(fc.option(fc.constantFrom(...STATUSES)), { maxLength: 4 }),
      outcomes: fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((goals) => {
    const ids = goals.map((goal, place) => ({ ...goal, id: String(place + 1) }));
    const activities = ids.flatMap(({ id, statuses }) =>
      statuses.map((status, place) => ({ id: `${id}.${place}`, goal: id, status })),
    );
    const measures = ids.flatMap(({ id, outcomes }) =>
      outcomes.map((value, place) => ({ id: `${id}.m${place}`, goal: id, value })),
    );
    return aPlan({
      goals: ids.map(({ id }) => aGoal({ id })),
      activities: activities.map(({ id, goal }) => anActivity({ id, goal })),
      measures: measures.map(({ id, goal }) => aMeasure({ id, goal })),
      statusReports: activities.flatMap(({ id, status }) =>
        status === null ? [] : [aStatusReport({ activity: id, status })],
      ),
      outcomes: measures.map(({ id, value }) => anOutcome({ measure: id, value })),
      assessments: ids.flatMap(({ id, grade, before }) => [
        ...(grade === null ? [] : [anAssessment({ goal: id, grade })]),
        ...(before === null ? [] : [anAssessment({ goal: id, grade: before, period: "2024-T2" })]),
      ]),
    });
  });

test("in any plan the counts add up, nothing is undefined and the facts survive JSON", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const facts = reportFacts(plan, aPeriod());
      assertSums(facts);
      assert.deepStrictEqual(JSON.parse(JSON.stringify(facts)), facts);
      assert.ok(facts.attention.length <= 5);
    }),
  );
});

test("previous is the latest earlier period that was graded, also over a gap, and null when there is none", () => {
  const plan = aPlan({
    goals: [aGoal()],
    assessments: [anAssessment({ period: "2024-T1", grade: "uppfylld" }), anAssessment()],
  });
  const facts = reportFacts(plan, aPeriod());
  assert.equal(facts.previous?.key, "2024-T1");
  assert.deepEqual(facts.changes, [{ goal: "1", from: "uppfylld", to: "delvis-uppfylld", direction: "lowered" }]);
  const first = reportFacts(plan, aPeriod("2024-T1"));
  assert.equal(first.previous, null);
  assert.deepEqual(first.changes, []);
  assert.ok(first.totals.grades.every(({ previous }) => previous === null));
});

test("a goal that is not graded is counted as such, never as a low grade and never as changed", () => {
  const plan = aPlan({ goals: [aGoal()], assessments: [anAssessment({ period: "2024-T2" })] });
  const facts = reportFacts(plan, aPeriod());
  assert.deepEqual(facts.totals.grades.at(-1), { grade: null, count: 1, previous: 0 });
  assert.deepEqual(facts.changes, []);
  assert.deepEqual(facts.attention, []);
});

test("yearly follow-up shows the years before, a tertial only its own year", () => {
  const assessments = ["2021", "2022", "2023-T3", "2024-T1"].map((period) => anAssessment({ period }));
  const plan = aPlan({ goals: [aGoal()], assessments });
  const columns = (key: string): readonly string[] =>
    reportFacts(plan, aPeriod(key)).periods.map((period) => period.key);
  assert.deepEqual(columns("2023"), ["2021", "2022", "2023"]);
  assert.deepEqual(columns("2024-T2"), ["2024-T1", "2024-T2"]);
});

/** How many activities have moved when the one there is gets a new stop date. */
const movedTo = (newStop: string, stop = "2024-10-31"): number => {
  const plan = aPlan({
    goals: [aGoal()],
    activities: [anActivity({ stop })],
    statusReports: [aStatusReport({ status: "pagaende-med-avvikelse", newStop })],
  });
  return reportFacts(plan, aPeriod()).moved.length;
};

test("only a stop date after both the plan and the period has moved", () => {
  assert.deepEqual([movedTo("2024-11-30"), movedTo("2024-12-31"), movedTo("2025-01-01")], [0, 0, 1]);
  assert.equal(movedTo("2025-03-31", "2025-06-30"), 0);
});

test("causes and focus areas that the model does not know come last, as written", () => {
  const plan = aPlan({
    goals: [aGoal({ focusAreas: ["Okänt", "Hållbar hälsa"] })],
    activities: [anActivity()],
    statusReports: [aStatusReport({ causes: ["snö", "annat", "resursbrist"] })],
    cases: [aCase({ focusAreas: { Okänt: "Text.", "Hållbar hälsa": "  " } })],
  });
  const facts = reportFacts(plan, aPeriod());
  assert.deepEqual(facts.goals[0]?.activities[0]?.causes, ["resursbrist", "annat", "snö"]);
  assert.deepEqual(facts.goals[0]?.focusAreas, ["Hållbar hälsa", "Okänt"]);
  assert.deepEqual(facts.case?.focusAreas, [
    { name: "Hållbar vardag", text: null },
    { name: "Hållbar hälsa", text: null },
    { name: "Okänt", text: "Text." },
  ]);
});

const planOfSize = (goals: number): Plan =>
  aPlan({
    model: aModel(),
    goals: Array.from({ length: goals }, (_, id) => aGoal({ id: String(id) })),
    activities: Array.from({ length: goals * 10 }, (_, id) => anActivity({ id: `A${id}`, goal: String(id % goals) })),
    statusReports: Array.from({ length: goals * 10 }, (_, id) => aStatusReport({ activity: `A${id}` })),
  });

// The time-out is a guard against work that grows with the square of the plan; bench/ measures.
test("the facts of 20,000 activities come to an end and count them all", { timeout: 120_000 }, () => {
  const facts = reportFacts(planOfSize(2000), aPeriod());
  assert.equal(facts.goals.flatMap((goal) => goal.activities).length, 20_000);
});

test("goals that need attention beyond the five are counted", () => {
  const goals = Array.from({ length: 8 }, (_, id) => aGoal({ id: String(id + 1) }));
  const assessments = goals.map(({ id }) =>
    anAssessment({ goal: id, grade: id === "3" ? "ej-uppfylld" : "delvis-uppfylld" }),
  );
  const facts = reportFacts(aPlan({ goals, assessments }), aPeriod());
  assert.deepEqual(
    facts.attention.map(({ goal }) => goal),
    ["3", "1", "2", "4", "5"],
  );
  assert.equal(facts.moreAttention, 3);
});

test("the highest grade is never a worry, however short the scale", () => {
  const grades = aModel().grades.filter((grade) => grade.key !== "delvis-uppfylld");
  const assessments = [anAssessment({ grade: "uppfylld" }), anAssessment({ goal: "2", grade: "ej-uppfylld" })];
  const plan = aPlan({ model: aModel({ grades }), goals: [aGoal(), aGoal({ id: "2" })], assessments });
  assert.deepEqual(
    reportFacts(plan, aPeriod()).attention.map(({ goal }) => goal),
    ["2"],
  );
});

test("an activity is off plan when it deviates, waits, or should have begun", () => {
  const reported = ["pagaende-enligt-plan", "pagaende-med-avvikelse", "vantelage", "ej-paborjad", "ej-paborjad"];
  const model = aModel();
  const statuses = model.statuses.map((status) => ({
    ...status,
    deviates: status.deviates && status.phase !== "waiting",
  }));
  const plan = aPlan({
    model: { ...model, statuses },
    goals: [aGoal()],
    activities: reported.map((_, id) => anActivity({ id: `A${id}`, start: id === 4 ? "2025-01-01" : "2024-09-01" })),
    statusReports: reported.map((status, id) => aStatusReport({ activity: `A${id}`, status })),
    assessments: [anAssessment()],
  });
  assert.equal(reportFacts(plan, aPeriod()).attention[0]?.offPlan, 3);
});

test("only the period's own grades from other bodies count", () => {
  const plan = aPlan({
    goals: [aGoal()],
    bodyAssessments: [aBodyAssessment({ period: "2024-T2" }), aBodyAssessment()],
  });
  assert.equal(reportFacts(plan, aPeriod()).goals[0]?.bodies.length, 1);
});
