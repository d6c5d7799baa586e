import assert from "node:assert/strict";
import { test } from "node:test";
import { aMeasuredPlan, assessedGoal, BANDS, CLAUSE } from "#test/assessed.ts";
import {
  aBodyAssessment,
  aGoal,
  aMeasure,
  aModel,
  anActivity,
  anAssessment,
  anOutcome,
  aPlan,
  aStatusReport,
} from "#test/builders.ts";
import type { Band, Rule } from "./rule.ts";

const [ej, delvis, uppfylld] = ["ej-uppfylld", "delvis-uppfylld", "uppfylld"] as const;
const ALL = [ej, delvis, uppfylld];

type Row = readonly [values: readonly (number | null)[], proposed: string | null, reachable: readonly string[]];

const bodiesPlan = (
  combine: "worst" | "majority",
  grades: Readonly<Record<string, string>>,
  earlier: readonly string[],
) =>
  aPlan({
    model: aModel({ rule: { kind: "bodies", clause: CLAUSE, combine } }),
    goals: [aGoal()],
    bodyAssessments: [
      ...Object.entries(grades).map(([body, grade]) => aBodyAssessment({ body, grade })),
      ...earlier.map((body) => aBodyAssessment({ body, grade: ej, period: "2024-T2" })),
    ],
  });

test("Bodies' own grades: the lowest, or the highest that more than half reach", () => {
  const grades = { A: uppfylld, B: delvis, C: uppfylld };
  const worst = assessedGoal(bodiesPlan("worst", grades, []));
  assert.deepEqual([worst.proposed, worst.reachable, worst.basis], [delvis, [delvis], "bodies"]);
  const most = assessedGoal(bodiesPlan("majority", grades, []));
  assert.deepEqual([most.proposed, most.reachable], [uppfylld, [uppfylld]]);
});

test("A body that has not judged this period, or could not, is left out, named, and may still come in", () => {
  const goal = assessedGoal(bodiesPlan("worst", { A: uppfylld, B: "kan-inte-bedomas" }, ["A", "C"]));
  assert.deepEqual([goal.proposed, goal.reachable], [uppfylld, ALL]);
  assert.deepEqual(
    goal.reasons.map((reason) => ("body" in reason ? reason.body : reason.code)),
    ["lowest-body-decides", "B", "C"],
  );
  const none = assessedGoal(bodiesPlan("worst", {}, ["A"]));
  assert.deepEqual([none.proposed, none.reachable, none.basis], [null, ALL, "bodies"]);
  assert.equal(assessedGoal(bodiesPlan("worst", {}, [])).basis, "none");
});

test("A body's grade of a later period does not count", () => {
  const plan = bodiesPlan("worst", { A: ej }, []);
  assert.deepEqual([assessedGoal(plan, "2024-T2").proposed, assessedGoal(plan, "2024-T2").basis], [null, "none"]);
});

const mean: Rule = { kind: "mean-fulfilment", clause: CLAUSE, bands: BANDS };
const veto: Rule = { kind: "veto", clause: CLAUSE, measures: ["1.2"], atMost: delvis, rule: mean };

test("A veto holds the proposal down when its measure misses its target, and only then", () => {
  const rows: readonly Row[] = [
    [[100, 100], uppfylld, [uppfylld]],
    [[10, 100], ej, [ej]],
    [[100, null], null, ALL],
  ];
  for (const [values, proposed, reachable] of rows) {
    const goal = assessedGoal(aMeasuredPlan(veto, values));
    assert.deepEqual([goal.proposed, goal.reachable], [proposed, reachable], JSON.stringify(values));
  }
  const easy: Rule = { ...veto, rule: { ...mean, bands: [{ grade: uppfylld, from: 0 }] } };
  const held = assessedGoal(aMeasuredPlan(easy, [100, 99]));
  assert.deepEqual([held.proposed, held.reachable], [delvis, [delvis]]);
  assert.equal(held.reasons[0]?.code, "veto-measure-missed");
});

test("A veto may rest on another goal's measure, as one financial goal may veto the whole", () => {
  const bands: readonly Band[] = [{ grade: uppfylld, from: 0 }];
  const rule: Rule = { kind: "veto", clause: CLAUSE, measures: ["E1"], atMost: ej, rule: { ...mean, bands } };
  const plan = aMeasuredPlan(rule, [100]);
  const economy = aMeasure({ id: "E1", goal: "2", title: "Resultat", target: { type: "atLeast", value: 0 } });
  const whole = {
    ...plan,
    goals: [...plan.goals, aGoal({ id: "2" })],
    measures: [...plan.measures, economy],
    outcomes: [...plan.outcomes, anOutcome({ measure: "E1", value: -1 })],
  };
  assert.equal(assessedGoal(whole).proposed, ej);
  const missing = assessedGoal({ ...whole, outcomes: plan.outcomes });
  assert.deepEqual([missing.proposed, missing.reachable], [null, [ej, uppfylld]]);
});

test("A veto over a judgement derives nothing but still limits which decided grade agrees", () => {
  const rule: Rule = { ...veto, rule: { kind: "judgement", clause: CLAUSE } };
  const goal = assessedGoal(aMeasuredPlan(rule, [100, 99], { assessments: [anAssessment({ grade: uppfylld })] }));
  assert.deepEqual([goal.proposed, goal.reachable, goal.agrees], [null, [ej, delvis], false]);
});

const activities: Rule = { kind: "all-activities", clause: CLAUSE, grade: uppfylld };
const both: Rule = { kind: "worst-of", clause: CLAUSE, rules: [mean, activities] };

test("Of several rules the lowest decides, and one that proposes nothing leaves the whole without a proposal", () => {
  const done = { activities: [anActivity()], statusReports: [aStatusReport()] };
  const goal = assessedGoal(aMeasuredPlan(both, [90], done));
  assert.deepEqual([goal.proposed, goal.reachable, goal.basis], [delvis, [delvis], "mixed"]);
  const ongoing = { ...done, statusReports: [aStatusReport({ status: "pagaende-enligt-plan" })] };
  const open = assessedGoal(
    aMeasuredPlan(both, [90], { ...ongoing, assessments: [anAssessment({ grade: uppfylld })] }),
  );
  assert.deepEqual([open.proposed, open.reachable, open.agrees], [null, [ej, delvis], false]);
});

test("The first case that is on and holds is applied, and its clause is the one shown", () => {
  const own = { text: "Mål utan mått bedöms efter aktiviteterna." };
  const rule: Rule = {
    kind: "choose",
    clause: CLAUSE,
    cases: [
      { when: "has-measures", off: true, rule: { kind: "judgement", clause: CLAUSE } },
      { when: "has-bodies", rule: { kind: "bodies", clause: CLAUSE, combine: "worst" } },
      { when: "no-activities", rule: mean },
      { when: "has-activities", rule: { ...activities, clause: own } },
    ],
  };
  assert.equal(assessedGoal(aMeasuredPlan(rule, [85])).proposed, delvis);
  const withActivity = assessedGoal(aMeasuredPlan(rule, [85], { activities: [anActivity()] }));
  assert.deepEqual([withActivity.basis, withActivity.clause], ["activities", own]);
  assert.equal(
    assessedGoal(aMeasuredPlan(rule, [85], { bodyAssessments: [aBodyAssessment({ grade: ej })] })).proposed,
    ej,
  );
  const none: Rule = { kind: "choose", clause: CLAUSE, cases: [{ when: "no-measures", rule: mean }] };
  assert.deepEqual(
    [assessedGoal(aMeasuredPlan(none, [85])).proposed, assessedGoal(aMeasuredPlan(none, [85])).basis],
    [null, "none"],
  );
});

test("A judgement counts up the evidence that the rule names and the goal has", () => {
  const rule: Rule = {
    kind: "judgement",
    clause: CLAUSE,
    evidence: { of: ["measures", "bodies", "activities"], met: 1, partly: 0.8 },
  };
  const goal = assessedGoal(
    aMeasuredPlan(rule, [100, 80, 79, null], {
      activities: [anActivity(), anActivity({ id: "A2" })],
      statusReports: [aStatusReport()],
      assessments: [anAssessment()],
    }),
  );
  assert.deepEqual([goal.proposed, goal.basis, goal.agrees, goal.reachable], [null, "mixed", null, ALL]);
  assert.deepEqual(goal.reasons, [
    { code: "rule-leaves-to-judgement", subject: "1" },
    { code: "counts-of-measures", subject: "1", met: 1, partly: 1, partlyFrom: 0.8, missed: 1, missing: 1 },
    { code: "measure-outcome-missing", subject: "1.4", title: "Mått 1.4" },
    {
      code: "counts-of-activities",
      subject: "1",
      statuses: [{ label: "Avslutad enligt plan", count: 1 }],
      missing: 1,
    },
  ]);
  const plain = assessedGoal(aMeasuredPlan({ kind: "judgement", clause: CLAUSE }, [100]));
  assert.deepEqual([plain.basis, plain.reasons.length], ["none", 1]);
});
