import { indexOf } from "#domain/plan-index.ts";
import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { gradeLabel } from "./grades.ts";

/** A goal's grade that no comment explains: the reader cannot see how it was made. */
export const gradeWithoutComment: DataCheck = (plan, period) => {
  const { goals } = indexOf(plan);
  return plan.assessments.flatMap((assessment) => {
    const goal = goals.get(assessment.goal);
    if (assessment.period !== period.key || goal === undefined || !isBlank(assessment.comment)) return [];
    const grade = gradeLabel(plan.model, assessment.grade);
    return [
      dataFinding({ code: "grade-without-comment", goal: named(goal), grade }, "warning", placeOf(plan, assessment)),
    ];
  });
};
