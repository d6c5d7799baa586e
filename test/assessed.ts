import assert from "node:assert/strict";
import type { AssessedGoal } from "#domain/assessment/assessment.ts";
import { assess } from "#domain/assessment/assess.ts";
import type { Band, Clause, Rule } from "#domain/assessment/rule.ts";
import type { Plan } from "#domain/plan.ts";
import { aGoal, aMeasure, aModel, anOutcome, aPeriod, aPlan } from "./builders.ts";

/** What tests of rules share: grades and bands of the builders' model, and a plan with a single goal. */

export const CLAUSE: Clause = { text: "Målet bedöms efter regeln." };

/** Below 80 % ej, below 100 % delvis, then uppfylld. */
export const BANDS: readonly Band[] = [
  { grade: "ej-uppfylld", from: 0, below: 0.8 },
  { grade: "delvis-uppfylld", from: 0.8, below: 1 },
  { grade: "uppfylld", from: 1 },
];

/** Goal 1 with measures 1.1, 1.2 …, one per figure, each with target at least 100; null is a measure without outcome. */
export function aMeasuredPlan(rule: Rule, values: readonly (number | null)[], parts: Partial<Plan> = {}): Plan {
  const ids = values.map((_, index) => `1.${index + 1}`);
  return aPlan({
    model: aModel({ rule }),
    goals: [aGoal()],
    measures: ids.map((id) => aMeasure({ id, title: `Mått ${id}`, target: { type: "atLeast", value: 100 } })),
    outcomes: ids.map((measure, index) => anOutcome({ measure, value: values[index] ?? null })),
    ...parts,
  });
}

/** The assessment of the plan's first goal. */
export function assessedGoal(plan: Plan, period = "2024-T3"): AssessedGoal {
  const [goal] = assess(plan, aPeriod(period)).goals;
  assert.ok(goal);
  return goal;
}

/** `code subject` of each reason. */
export function reasonCodes(goal: AssessedGoal): readonly string[] {
  return goal.reasons.map(({ code, subject }) => `${code} ${subject}`);
}
