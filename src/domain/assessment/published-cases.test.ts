import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { aPeriod } from "#test/builders.ts";
import { builtInModel } from "#domain/models/built-in.ts";
import type { Plan } from "#domain/plan.ts";
import { assess } from "./assess.ts";
import type { AssessedGoal, Assessment } from "./assessment.ts";

/** A plan file with what is optional left out, as JSON gives it. */
type PlanFile = Partial<Plan> & Pick<Plan, "municipality" | "body" | "year" | "goals"> & { governanceModel: string };

type Expected = {
  readonly goal: string;
  /** The municipality's own verdict; null where it is published only as a symbol. */
  readonly published: string | null;
  readonly proposed: string | null;
  readonly mean?: number;
  readonly reachable: readonly string[];
  readonly agrees: boolean | null;
  /** Codes that must be among the reasons. */
  readonly reasons: readonly string[];
};
type PublishedCase = { readonly period: string; readonly plan: PlanFile; readonly expected: readonly Expected[] };

const root = join(import.meta.dirname, "../../..");
const parsed = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

function planOf(file: PlanFile): Plan {
  const model = builtInModel(file.governanceModel);
  assert.ok(model);
  const none = { measures: [], activities: [], statusReports: [], outcomes: [], assessments: [], bodyAssessments: [] };
  return { ...none, cases: [], ...file, model, modelIsInline: false };
}

function assessExample(name: string, period: string): Assessment {
  return assess(planOf(parsed(join(root, "examples", name)) as PlanFile), aPeriod(period));
}

function onlyGoal({ goals }: Assessment): AssessedGoal {
  const [goal] = goals;
  assert.ok(goal !== undefined && goals.length === 1);
  return goal;
}

function meanOf(goal: AssessedGoal): number | undefined {
  return goal.reasons.find((reason) => reason.code === "mean-of-ratios")?.mean;
}

const folder = join(import.meta.dirname, "cases");
for (const name of readdirSync(folder).toSorted()) {
  test(`Published case: ${name}`, () => {
    const { plan, period, expected } = parsed(join(folder, name)) as PublishedCase;
    const { goals } = assess(planOf(plan), aPeriod(period));
    assert.equal(goals.length, expected.length);
    for (const [index, goal] of goals.entries()) {
      const { goal: id, published, proposed, mean, reachable, agrees, reasons } = expected[index] ?? assert.fail();
      assert.deepEqual(
        [goal.id, goal.decided, goal.proposed, goal.reachable, goal.agrees],
        [id, published, proposed, reachable, agrees],
      );
      if (mean !== undefined) assert.equal(Math.round((meanOf(goal) ?? NaN) * 1e4) / 1e4, mean);
      for (const code of reasons)
        assert.ok(
          goal.reasons.some((reason) => reason.code === code),
          code,
        );
    }
  });
}

test("Helsingborg 2016: the mean of 93.4 % gives the city's own verdict", () => {
  const goal = onlyGoal(assessExample("helsingborg-2016-paverka-sina-liv.json", "2016"));
  assert.deepEqual([goal.proposed, goal.decided, goal.agrees], ["delvis-uppfylld", "delvis-uppfylld", true]);
  assert.equal(Math.round((meanOf(goal) ?? NaN) * 1000) / 1000, 0.934);
});

test("Helsingborg 2016: earlier years in the file are assessed on their own outcomes", () => {
  for (const [period, mean] of [
    ["2014", 0.9676],
    ["2015", 0.9658],
  ] as const) {
    const goal = onlyGoal(assessExample("helsingborg-2016-paverka-sina-liv.json", period));
    assert.equal(Math.round((meanOf(goal) ?? NaN) * 1e4) / 1e4, mean);
  }
});

test("Vansbro 2021: the readable indicators are all met, and that the verdict differs is told", () => {
  const goal = onlyGoal(assessExample("vansbro-2021-attraktiv-och-trygg.json", "2021"));
  assert.deepEqual([goal.proposed, goal.decided, goal.agrees], ["uppfylld", "delvis-uppfylld", false]);
  assert.equal(goal.reasons.at(-1)?.code, "decided-differs-from-proposed");
});

test("Stockholm 2020: nothing is proposed, the counts of indicators and boards are told", () => {
  const goal = onlyGoal(assessExample("storstad-efter-stockholm-2020.json", "2020"));
  assert.deepEqual([goal.proposed, goal.basis, goal.agrees], [null, "mixed", null]);
  assert.deepEqual(goal.reasons.slice(1), [
    { code: "counts-of-measures", subject: "1", met: 2, partly: 4, partlyFrom: 0.8, missed: 0, missing: 3 },
    { code: "measure-outcome-missing", subject: "1.7", title: "Indikator 7" },
    { code: "measure-outcome-missing", subject: "1.8", title: "Indikator 8" },
    { code: "measure-outcome-missing", subject: "1.9", title: "Indikator 9" },
    {
      code: "counts-of-bodies",
      subject: "1",
      grades: [
        { label: "Uppfylls helt", count: 17 },
        { label: "Uppfylls delvis", count: 6 },
        { label: "Uppfylls ej", count: 1 },
      ],
      missing: 0,
    },
  ]);
});

test("Ånge 2024: the council's goals have nothing to judge by yet, and nothing is ruled out", () => {
  const { goals } = assessExample("ange-2024-kf-goals.json", "2024-T3");
  assert.equal(goals.length, 6);
  for (const goal of goals) {
    assert.deepEqual([goal.proposed, goal.basis, goal.reachable.length, goal.agrees], [null, "none", 4, null]);
  }
  assert.deepEqual(assessExample("ange-2024-t3-case-only.json", "2024-T3").goals, []);
});
