import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aMeasuredPlan, assessedGoal, BANDS, CLAUSE, reasonCodes } from "#test/assessed.ts";
import { anAssessment } from "#test/builders.ts";
import type { Band, Rule } from "./rule.ts";

const [ej, delvis, uppfylld] = ["ej-uppfylld", "delvis-uppfylld", "uppfylld"] as const;
const ALL = [ej, delvis, uppfylld];

type Row = readonly [values: readonly (number | null)[], proposed: string | null, reachable: readonly string[]];

const tables: Readonly<Record<string, { readonly rule: Rule; readonly rows: readonly Row[] }>> = {
  "mean of ratios": {
    rule: { kind: "mean-fulfilment", clause: CLAUSE, bands: BANDS },
    rows: [
      [[100, 120], uppfylld, [uppfylld]],
      [[60, 100], delvis, [delvis]],
      [[60, 500], delvis, [delvis]],
      [[50, 100], ej, [ej]],
      [[99.9999999999, 100], delvis, [delvis]],
      [[100, null], uppfylld, ALL],
      [[70, null], ej, [ej, delvis]],
      [[10, null], ej, [ej]],
      [[null, null], null, ALL],
    ],
  },
  "share of targets met": {
    rule: { kind: "share-of-targets", clause: CLAUSE, bands: BANDS },
    rows: [
      [[100, 100], uppfylld, [uppfylld]],
      [[100, 99], ej, [ej]],
      [[100, 100, 100, 100, 99], delvis, [delvis]],
      [[100, 99, null, null, null], ej, [ej, delvis]],
      [[99, null], ej, [ej]],
      [[100, null], uppfylld, [ej, uppfylld]],
      [[null], null, ALL],
    ],
  },
  "lowest measure": {
    rule: { kind: "worst-measure", clause: CLAUSE, bands: BANDS },
    rows: [
      [[100, 100], uppfylld, [uppfylld]],
      [[100, 85], delvis, [delvis]],
      [[100, 85, 10], ej, [ej]],
      [[85, null], delvis, [ej, delvis]],
      [[100, null], uppfylld, ALL],
      [[null], null, ALL],
    ],
  },
  "majority of measures": {
    rule: { kind: "majority-of-measures", clause: CLAUSE, bands: BANDS },
    rows: [
      [[100, 100, 10], uppfylld, [uppfylld]],
      [[100, 85, 10], delvis, [delvis]],
      [[100, 100, 10, 10], ej, [ej]],
      [[100, 10, null], ej, [ej, delvis, uppfylld]],
      [[100, 100, 10, null], uppfylld, [ej, delvis, uppfylld]],
      [[10, 10, null], ej, [ej]],
      [[null], null, ALL],
    ],
  },
  "all targets met": {
    rule: { kind: "all-targets", clause: CLAUSE, grade: uppfylld },
    rows: [
      [[100, 100], uppfylld, [uppfylld]],
      [[100, 99], null, [ej, delvis]],
      [[100, null], null, ALL],
      [[99, null], null, [ej, delvis]],
      [[null], null, ALL],
    ],
  },
};

for (const [name, { rule, rows }] of Object.entries(tables)) {
  test(`The rule "${name}" in the year's last period`, () => {
    for (const [values, proposed, reachable] of rows) {
      const goal = assessedGoal(aMeasuredPlan(rule, values));
      assert.deepEqual([goal.proposed, goal.reachable], [proposed, reachable], JSON.stringify(values));
      assert.equal(goal.basis, "measures");
    }
  });

  test(`The rule "${name}" rules nothing out before the year's last period`, () => {
    for (const [values] of rows) {
      const plan = aMeasuredPlan(rule, values);
      const outcomes = plan.outcomes.map((outcome) => ({ ...outcome, period: "2024-T2" }));
      assert.deepEqual(assessedGoal({ ...plan, outcomes }, "2024-T2").reachable, ALL, JSON.stringify(values));
    }
  });

  test(`The rule "${name}" derives nothing for a goal without measures`, () => {
    const goal = assessedGoal(aMeasuredPlan(rule, [], { assessments: [anAssessment({ grade: uppfylld })] }));
    assert.deepEqual([goal.proposed, goal.basis, goal.agrees, goal.reachable], [null, "none", null, ALL]);
  });
}

test("Measures without outcome are left out of the mean and named; when all are missing that is said", () => {
  const mean: Rule = { kind: "mean-fulfilment", clause: CLAUSE, bands: BANDS };
  const partly = assessedGoal(aMeasuredPlan(mean, [90, null]));
  assert.deepEqual(reasonCodes(partly), ["mean-of-ratios 1", "measure-fulfilment 1.1", "measure-outcome-missing 1.2"]);
  const none = assessedGoal(aMeasuredPlan(mean, [null, null]));
  assert.deepEqual(reasonCodes(none), [
    "all-outcomes-missing 1",
    "measure-outcome-missing 1.1",
    "measure-outcome-missing 1.2",
  ]);
});

/** Every way in which the missing figures can come in, or stay missing. */
function completions(values: readonly (number | null)[], figures: readonly number[]): readonly (number | null)[][] {
  return values.reduce<readonly (number | null)[][]>(
    (lists, value) =>
      lists.flatMap((list) => (value === null ? [null, ...figures] : [value]).map((one) => [...list, one])),
    [[]],
  );
}

test("In the last period the reachable grades are exactly those that missing outcomes can still lead to", () => {
  const value = fc.option(fc.constantFrom(0, 50, 80, 85, 100), { freq: 2 });
  for (const name of ["share of targets met", "lowest measure", "majority of measures"]) {
    const rule = tables[name]?.rule ?? assert.fail();
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        fc.pre(values.some((one) => one !== null));
        const proposals = completions(values, [0, 85, 100]).map(
          (list) => assessedGoal(aMeasuredPlan(rule, list)).proposed,
        );
        assert.deepEqual(
          assessedGoal(aMeasuredPlan(rule, values)).reachable,
          ALL.filter((grade) => proposals.includes(grade)),
        );
      }),
      { numRuns: 150 },
    );
  }
});

test("When every grade is derived, a decided grade without a proposal does not agree unless it cannot be judged", () => {
  const mean: Rule = { kind: "mean-fulfilment", clause: CLAUSE, bands: BANDS };
  const decided = (grade: string) =>
    assessedGoal(aMeasuredPlan(mean, [null], { assessments: [anAssessment({ grade })] })).agrees;
  assert.deepEqual([decided(delvis), decided("kan-inte-bedomas")], [false, true]);
});

test("A limit is met by sums that fall a rounding error short of it", () => {
  const bands: readonly Band[] = [
    { grade: ej, from: 0, below: 0.91 },
    { grade: uppfylld, from: 0.91 },
  ];
  assert.ok((0.82 + 1) / 2 < 0.91, "the trap that this is about");
  assert.equal(
    assessedGoal(aMeasuredPlan({ kind: "mean-fulfilment", clause: CLAUSE, bands }, [82, 100])).proposed,
    uppfylld,
  );
  assert.equal(
    assessedGoal(aMeasuredPlan({ kind: "mean-fulfilment", clause: CLAUSE, bands }, [81.9, 100])).proposed,
    ej,
  );
});
