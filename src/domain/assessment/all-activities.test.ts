import assert from "node:assert/strict";
import { test } from "node:test";
import { assessedGoal, reasonCodes } from "#test/assessed.ts";
import { aGoal, aMeasure, anActivity, anAssessment, anOutcome, aPlan } from "#test/builders.ts";
import { builtInModel } from "#domain/models/built-in.ts";
import type { Activity, Plan, StatusReport } from "#domain/plan.ts";

const ange = builtInModel("ange-2024")!;
const ALL = ["ej-uppfylld", "knappt-uppfylld", "delvis-uppfylld", "uppfylld"];
const BELOW = ALL.slice(0, 3);

/** Reports by activity: `T1 T2 T3`, one status letter each, `-` for no report. */
const STATUSES: Readonly<Record<string, string>> = {
  F: "avslutad-enligt-plan",
  D: "avslutad-med-avvikelse",
  o: "pagaende-enligt-plan",
  d: "pagaende-med-avvikelse",
  w: "vantelage",
  n: "ej-paborjad",
};

function reports(activity: string, letters: string): readonly StatusReport[] {
  return [...letters].flatMap((letter, index) => {
    const status = STATUSES[letter];
    return status === undefined ? [] : [{ period: `2024-T${index + 1}`, activity, status }];
  });
}

function planOf(letters: readonly string[], parts: Partial<Activity> = {}, others: Partial<Plan> = {}): Plan {
  const ids = letters.map((_, index) => `A${index + 1}`);
  return aPlan({
    model: ange,
    goals: [aGoal()],
    activities: ids.map((id) => anActivity({ id, ...parts })),
    statusReports: ids.flatMap((id, index) => reports(id, letters[index] ?? "")),
    ...others,
  });
}

test("All activities finished on plan make the goal uppfylld, and nothing else can then be the year's verdict", () => {
  const goal = assessedGoal(planOf(["F--", "oF-", "ooF"]), "2024-T3");
  assert.equal(goal.proposed, "uppfylld");
  assert.equal(goal.basis, "activities");
  assert.deepEqual(goal.reachable, ["uppfylld"]);
  assert.deepEqual(reasonCodes(goal), ["all-activities-finished-on-plan 1"]);
});

test("Before the year's last period a finished plan proposes uppfylld and rules nothing out", () => {
  const goal = assessedGoal(planOf(["F"]), "2024-T1");
  assert.equal(goal.proposed, "uppfylld");
  assert.deepEqual(goal.reachable, ALL);
});

test("An activity finished with deviation puts uppfylld out of reach and is named", () => {
  const goal = assessedGoal(planOf(["F--", "D--"]), "2024-T1");
  assert.equal(goal.proposed, null);
  assert.deepEqual(goal.reachable, BELOW);
  assert.deepEqual(reasonCodes(goal), ["activity-finished-with-deviation A2"]);
});

test("Finished with deviation in any period of the year binds, though later reports say otherwise", () => {
  for (const letters of ["DF-", "DFF", "DoF", "-DF"]) {
    const goal = assessedGoal(planOf([letters]), "2024-T3");
    assert.equal(goal.proposed, null, letters);
    assert.deepEqual(goal.reachable, BELOW, letters);
    assert.deepEqual(reasonCodes(goal), ["activity-finished-with-deviation A1"], letters);
  }
});

test("A deviation reported later does not reach back to an earlier period", () => {
  assert.deepEqual(assessedGoal(planOf(["o-D"]), "2024-T1").reachable, ALL);
});

test("A deviation of an earlier year does not bind this year when a report of this year says finished on plan", () => {
  const plan = planOf(["--F"]);
  const earlier = { period: "2023-T3", activity: "A1", status: "avslutad-med-avvikelse" };
  const goal = assessedGoal({ ...plan, statusReports: [earlier, ...plan.statusReports] }, "2024-T3");
  assert.equal(goal.proposed, "uppfylld");
});

test("Ongoing with deviation and waiting leave uppfylld reachable until the year's last period", () => {
  for (const letter of ["o", "d", "w", "n"]) {
    const early = assessedGoal(planOf([`-${letter}-`]), "2024-T2");
    assert.deepEqual([early.proposed, early.reachable], [null, ALL], letter);
    assert.deepEqual(reasonCodes(early), ["activity-not-finished-yet A1"]);
    for (const period of ["2024-T3", "2024", "2024-Q4", "2024-12", "2024-H2"]) {
      const plan = aPlan({
        ...planOf([""]),
        statusReports: [{ period, activity: "A1", status: STATUSES[letter] ?? "" }],
      });
      const late = assessedGoal(plan, period);
      assert.deepEqual([late.proposed, late.reachable], [null, BELOW], `${letter} ${period}`);
      assert.deepEqual(reasonCodes(late), ["activity-not-finished-by-the-years-end A1"]);
    }
  }
});

test("A missing status proposes nothing, is named, and rules nothing out: nobody has said otherwise", () => {
  for (const period of ["2024-T2", "2024-T3"]) {
    const goal = assessedGoal(planOf(["FFF", "o--"]), period);
    assert.equal(goal.proposed, null);
    assert.deepEqual(goal.reachable, ALL);
    assert.deepEqual(reasonCodes(goal), ["activity-status-missing A2"]);
  }
});

test("An activity that runs past the year is not carried out this year", () => {
  const goal = assessedGoal(planOf(["o"], { stop: "2025-03-31" }), "2024-T1");
  assert.equal(goal.proposed, null);
  assert.deepEqual(goal.reachable, BELOW);
  assert.deepEqual(reasonCodes(goal), ["activity-runs-past-the-year A1"]);
  assert.deepEqual(reasonCodes(assessedGoal(planOf([""], { stop: "2025-03-31" }), "2024-T1")), [
    "activity-status-missing A1",
    "activity-runs-past-the-year A1",
  ]);
});

test("An activity that runs past the year but was once reported finished on plan may stand so again", () => {
  const plan = planOf(["Fn-"], { stop: "2025-03-31" });
  assert.deepEqual(assessedGoal(plan, "2024-T2").reachable, ALL);
  assert.equal(assessedGoal(plan, "2024-T3").proposed, "uppfylld");
});

test("An activity planned past the year but finished on plan within it is carried out", () => {
  assert.equal(assessedGoal(planOf(["ooF"], { stop: "2025-03-31" }), "2024-T3").proposed, "uppfylld");
});

test("No activities at all is not fulfilment: nothing is proposed, nothing derived, nothing ruled out", () => {
  const goal = assessedGoal(planOf([], {}, { assessments: [anAssessment({ grade: "uppfylld" })] }), "2024-T3");
  assert.deepEqual([goal.proposed, goal.basis, goal.agrees], [null, "none", null]);
  assert.deepEqual(goal.reachable, ALL);
  assert.deepEqual(reasonCodes(goal), ["no-activities 1"]);
});

test("A goal with measures is left to judgement on its measures, whatever its activities say", () => {
  const plan = planOf(
    ["DDD"],
    {},
    { measures: [aMeasure()], outcomes: [anOutcome()], assessments: [anAssessment({ grade: "uppfylld" })] },
  );
  const goal = assessedGoal(plan, "2024-T3");
  assert.deepEqual([goal.proposed, goal.basis, goal.agrees], [null, "measures", null]);
  assert.deepEqual(goal.reachable, ALL);
  assert.deepEqual(reasonCodes(goal), ["rule-leaves-to-judgement 1", "counts-of-measures 1"]);
});

test("All targets met is an option of the model that is off until it is switched on", () => {
  const plan = planOf([], {}, { measures: [aMeasure()], outcomes: [anOutcome({ value: 75 })] });
  assert.equal(assessedGoal(plan, "2024-T3").proposed, null);
  assert.ok(ange.rule.kind === "choose");
  const on = { ...ange, rule: { ...ange.rule, cases: ange.rule.cases.map((one) => ({ ...one, off: false })) } };
  assert.equal(assessedGoal({ ...plan, model: on }, "2024-T3").proposed, "uppfylld");
});

test("Agreement: only uppfylld is derived, the other grades are left to judgement", () => {
  const rows: readonly (readonly [letters: string, decided: string, agrees: boolean])[] = [
    ["ooo", "delvis-uppfylld", true],
    ["ooo", "ej-uppfylld", true],
    ["ooo", "kan-inte-bedomas", true],
    ["ooo", "uppfylld", false],
    ["--", "uppfylld", false],
    ["--", "knappt-uppfylld", true],
    ["ooF", "uppfylld", true],
    ["ooF", "delvis-uppfylld", false],
    ["ooF", "kan-inte-bedomas", false],
  ];
  for (const [letters, grade, agrees] of rows) {
    const goal = assessedGoal(planOf([letters], {}, { assessments: [anAssessment({ grade })] }), "2024-T3");
    assert.equal(goal.agrees, agrees, `${letters} ${grade}`);
    assert.equal(goal.decided, grade);
    const told = goal.reasons.some(({ code }) => code.startsWith("decided-"));
    assert.equal(told, !agrees, "a difference is told, and only then");
  }
  assert.equal(assessedGoal(planOf(["ooF"]), "2024-T3").agrees, null);
});

test("A decided grade of another period is not this period's", () => {
  const plan = planOf(["ooo"], {}, { assessments: [anAssessment({ period: "2024-T2" })] });
  assert.equal(assessedGoal(plan, "2024-T3").decided, null);
});
