import type { webSearch as swedish } from "#text/sv/web-search.ts";
import { periodName } from "./grammar.ts";

const NAMES = {
  goal: ["goal", "goals"],
  activity: ["activity", "activities"],
  measure: ["measure", "measures"],
  answer: ["answer", "answers"],
  plan: ["plan", "plans"],
} as const;

export const webSearch: typeof swedish = {
  title: "Search",
  lead: "Search plans, goals, activities, measures and what has been reported on them.",
  words: "Search for",
  hint: "One or more words. Quotation marks around words that stand in a row, minus before words to leave out.",
  body: "Body",
  everyBody: "All bodies",
  when: "When",
  always: "All years",
  year: (year) => `All of ${year}`,
  period: (period) => periodName(period),
  submit: "Search",
  nothingFor: (words) => `Nothing is about “${words}”`,
  nothingNext:
    "Try another word, the beginning of a word, or fewer words. Drafts are seen only by those who work on them.",
  nothingFiltered: "Search everything instead",
  found: (count, words) => (count === 1 ? `One hit for “${words}”` : `${count} hits for “${words}”`),
  foundMost: (words) => `Many hits for “${words}”. These fit best.`,
  kinds: "Kind of hit",
  everything: (count) => `All ${count}`,
  kind: {
    goal: "Goals",
    activity: "Activities",
    measure: "Measures",
    answer: "Answers in follow-ups",
    plan: "Plans",
  },
  seeAll: (kind, count) => `Show all ${count} ${NAMES[kind][count === 1 ? 0 : 1]}`,
  answerOn: { goal: "Assessment of a goal", measure: "Outcome", activity: "Activity report" },
  inGoal: (goal) => `Goal: ${goal}`,
  pages: "Pages",
  page: (page, pages) => `Page ${page} of ${pages}`,
  earlier: "Previous page",
  later: "Next page",
};
