import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import type { Change, GoalFacts, GradeCount, ModelFacts } from "./report-facts.ts";

/** Goals by grade, now and before. Both columns sum to the goals, since those without grade are counted too. */
export function gradeCounts(
  model: ModelFacts,
  goals: readonly GoalFacts[],
  previousGrades: ReadonlyMap<string, string> | null,
): readonly GradeCount[] {
  const now = countBy(goals.map((goal) => goal.grade));
  const before = previousGrades && countBy(goals.map((goal) => previousGrades.get(goal.id) ?? null));
  const keys = [...model.grades.map((grade) => grade.key), CANNOT_BE_JUDGED, null];
  return keys.map((grade) => {
    return { grade, count: now.get(grade) ?? 0, previous: before && (before.get(grade) ?? 0) };
  });
}

/** What has changed since the previous period, goal by goal. A goal not graded now has not changed: it is not judged yet. */
export function gradeChanges(
  model: ModelFacts,
  goals: readonly GoalFacts[],
  previousGrades: ReadonlyMap<string, string> | null,
): readonly Change[] {
  if (previousGrades === null) return [];
  return goals.flatMap((goal) => {
    const from = previousGrades.get(goal.id) ?? null;
    if (goal.grade === null || goal.grade === from) return [];
    return [{ goal: goal.id, from, to: goal.grade, direction: directionOf(model, from, goal.grade) }];
  });
}

/** Place on the scale, 0 highest; -1 outside it. */
function placeOf(model: ModelFacts, grade: string | null): number {
  return model.grades.findIndex((item) => item.key === grade);
}

function directionOf(model: ModelFacts, from: string | null, to: string): Change["direction"] {
  const before = placeOf(model, from);
  const now = placeOf(model, to);
  if (before === -1 || now === -1) return "new";
  return now < before ? "raised" : "lowered";
}

function countBy(grades: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const grade of grades) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return counts;
}
