import { assess } from "#domain/assessment/assess.ts";
import type { AssessedGoal } from "#domain/assessment/assessment.ts";
import { measureOutcome } from "#domain/measure.ts";
import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { GoalAssessment, Plan } from "#domain/plan.ts";
import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { gradeLabel, gradeRank } from "./grades.ts";

/**
 * The decided grade is not the one that the model's rule gives. People decide (kommunallagen 6:37–38), so it is never
 * an error. A grade below the rule's with a comment is a cautious judgement and only noted; a grade above it, or one
 * without a word of explanation, is for seeing over.
 */
export const gradeAgainstRule: DataCheck = (plan, period) => {
  const { goals } = indexOf(plan);
  const decisions = new Map(
    plan.assessments.filter((item) => item.period === period.key).map((item) => [item.goal, item]),
  );
  return assess(plan, period).goals.flatMap((assessed) => {
    const goal = goals.get(assessed.id);
    const decision = decisions.get(assessed.id);
    if (assessed.agrees !== false || goal === undefined || decision === undefined) return [];
    return [
      dataFinding(
        {
          code: "grade-against-rule",
          goal: named(goal),
          decided: gradeLabel(plan.model, decision.grade),
          proposed: assessed.proposed === null ? null : gradeLabel(plan.model, assessed.proposed),
          measured: measuredOf(plan, period, assessed),
        },
        isCautious(plan, assessed, decision) ? "note" : "warning",
        `${placeOf(plan, decision)}.grade`,
        deviations(plan, assessed),
      ),
    ];
  });
};

function isCautious(plan: Plan, assessed: AssessedGoal, decision: GoalAssessment): boolean {
  if (assessed.proposed === null || isBlank(decision.comment)) return false;
  return gradeRank(plan.model, decision.grade) < gradeRank(plan.model, assessed.proposed);
}

function measuredOf(plan: Plan, period: Period, assessed: AssessedGoal): { count: number; of: number } | null {
  if (assessed.basis !== "measures") return null;
  const measures = indexOf(plan).measuresOf(assessed.id);
  const measured = measures.filter((measure) => typeof measureOutcome(plan, measure, period)?.value === "number");
  return { count: measured.length, of: measures.length };
}

/** The activities that the rule's answer names: each is a place to look. */
function deviations(plan: Plan, assessed: AssessedGoal): readonly string[] {
  const { activities } = indexOf(plan);
  const places = assessed.reasons.flatMap((reason) => {
    const activity = "subject" in reason ? activities.get(reason.subject) : undefined;
    return activity?.goal === assessed.id ? [placeOf(plan, activity)] : [];
  });
  return [...new Set(places)];
}
