import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { textsIn } from "#text/texts.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { shownGrade } from "./model-symbols.ts";

const say = textsIn("sv").documents;

/** "Tre av tolv mål är uppfyllda …": the same sentence in both papers. */
export function verdictOf(facts: ReportFacts): string {
  const parts = facts.totals.grades.map(({ grade, count }) => {
    const words = facts.model.grades.find((item) => item.key === grade)?.words ?? [];
    const onScale = grade !== null && grade !== CANNOT_BE_JUDGED;
    return { label: shownGrade(facts.model, grade).label, words, count, onScale };
  });
  return say.verdict(facts.totals.goals, parts);
}
