import type { verdict as swedish } from "#text/sv/verdict.ts";
import { capitalised, gradeInSentence, listed, numberWord, plural } from "./grammar.ts";

type Part = Parameters<typeof swedish>[1][number];

/** The report's first sentence; grades stand under their Swedish labels. */
export const verdict: typeof swedish = (goals, parts) => {
  if (goals === 0) return "The plan has no goals.";
  const found = parts.filter((part) => part.count > 0);
  const counted = found.map((part) => `${numberWord(part.count)} ${stands(part)}`);
  const subject = `Of ${numberWord(goals)} ${plural(goals, "goal", "goals")}, ${listed(counted)}.`;
  return found.length === 1 && found[0] !== undefined ? whole(goals, found[0]) : subject;
};

function whole(goals: number, part: Part): string {
  const subject = goals === 1 ? "the goal" : goals === 2 ? "both goals" : `all ${numberWord(goals)} goals`;
  return `${capitalised(subject)} ${stands({ ...part, count: goals })}.`;
}

function stands(part: Part): string {
  const verb = plural(part.count, "is", "are");
  return part.kind === "not-graded" ? `${verb} not assessed yet` : `${verb} assessed as ${gradeInSentence(part)}`;
}
