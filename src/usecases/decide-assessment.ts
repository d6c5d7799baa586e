import { assess, departingGrades } from "#domain/assessment/assess.ts";
import { type Period, parsePeriod } from "#domain/period.ts";
import { planOfGoal } from "#domain/plan-of-goal.ts";
import { CANNOT_BE_JUDGED, type Plan } from "#domain/plan.ts";
import type { Tenant } from "#storage/database.ts";
import type { Entry } from "#storage/entries.ts";
import type { Item } from "#storage/items.ts";
import { loadRoundPlan } from "#storage/round-plan.ts";
import { findRound } from "#storage/rounds.ts";
import { type Deed, done, type FieldFault, invalid, type Outcome } from "./frame.ts";
import { type EntryInput, saveEntry } from "./save-entry.ts";

export type AssessmentInput = EntryInput & {
  /** A grade of the round's model or *kan inte bedömas*; null as long as a draft has none. */
  readonly grade: string | null;
  readonly comment: string | null;
  /** Why the grade departs from what the rule says; kept only when it does. */
  readonly departsBecause: string | null;
};

/**
 * Saves a goal's grade with how it was made. The rule proposes, people decide (kommunallagen 6:37–38): what the rule
 * proposed at that moment is kept beside the grade, and a grade that goes against it carries its reason.
 */
export function decideAssessment(deed: Deed, input: AssessmentInput): Promise<Outcome<{ readonly version: number }>> {
  return saveEntry(deed, input, {
    kind: "goal",
    decide: (tenant, item) => decide(tenant, item, input),
  });
}

async function decide(tenant: Tenant, item: Item, input: AssessmentInput): Promise<Outcome<Entry>> {
  const { plan, period } = await planOf(tenant, item);
  const { grade, comment, departsBecause } = input;
  const [goal] = plan.goals;
  const departs = goal !== undefined && grade !== null && departingGrades(plan, goal, period).includes(grade);
  const faults = faultsOf(input, plan, departs);
  if (faults.length > 0) return invalid(faults);
  const proposed = assess(plan, period).goals[0]?.proposed ?? null;
  return done({ kind: "goal", grade, comment, proposed, departsBecause: departs ? departsBecause : null });
}

/** The plan as the round follows it, with nothing but the item's goal. */
async function planOf(tenant: Tenant, item: Item): Promise<{ readonly plan: Plan; readonly period: Period }> {
  const round = await findRound(tenant, item.roundId);
  const plan = round === null ? null : await loadRoundPlan(tenant, round, item);
  const period = parsePeriod(item.period);
  if (plan === null || period === null) throw new Error(`Item ${item.id} has no plan or no period.`);
  return { plan: planOfGoal(plan, item.number), period };
}

function faultsOf({ step, grade, comment, departsBecause }: AssessmentInput, plan: Plan, departs: boolean) {
  const isKnown = grade === CANNOT_BE_JUDGED || plan.model.grades.some(({ key }) => key === grade);
  if (grade !== null && !isKnown) return [{ field: "grade", code: "grade-unknown" }];
  if (step === "save") return [];
  const faults: FieldFault[] = [];
  if (grade === null) faults.push({ field: "grade", code: "grade-missing" });
  if (departs && isEmpty(departsBecause)) faults.push({ field: "departsBecause", code: "departure-unexplained" });
  if (isEmpty(comment)) {
    // Outside the scale nothing else tells the reader why.
    const code = grade === CANNOT_BE_JUDGED ? "cannot-be-judged-unexplained" : "comment-missing";
    faults.push({ field: "comment", code });
  }
  return faults;
}

const isEmpty = (text: string | null): boolean => (text ?? "").trim() === "";
