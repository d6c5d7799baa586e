import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { textsIn } from "#text/texts.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { shownGrade } from "./model-symbols.ts";

const say = textsIn("sv").documents;

/** "Tre av tolv mål är uppfyllda …": the same sentence in both papers. */
export function verdictOf(facts: ReportFacts): string {
  const parts = facts.totals.grades.map(({ grade, count }) => {
    const words = facts.model.grades.find((item) => item.key === grade)?.words ?? [];
    return { label: shownGrade(facts.model, grade).label, words, count, kind: kindOf(grade) };
  });
  return say.verdict(facts.totals.goals, parts);
}

function kindOf(grade: string | null): "grade" | "cannot-be-judged" | "not-graded" {
  if (grade === null) return "not-graded";
  return grade === CANNOT_BE_JUDGED ? "cannot-be-judged" : "grade";
}
