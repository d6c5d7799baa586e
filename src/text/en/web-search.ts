import type { webSearch as swedish } from "#text/sv/web-search.ts";
import { capitalised, figures, periodName, plural } from "./grammar.ts";

type Kind = Parameters<typeof swedish.seeAll>[0];

const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  goal: ["goal", "goals"],
  activity: ["activity", "activities"],
  measure: ["measure", "measures"],
  answer: ["answer", "answers"],
  plan: ["plan", "plans"],
};

export const webSearch: typeof swedish = {
  title: "Search",
  titleFor: (words) => `Search for “${words}”`,
  lead: "Search plans, goals, activities, measures and what has been reported on them.",
  words: "Search for",
  hint: "One or more words, or the beginning or end of them. Put quotation marks around words that must appear together, and a minus before words to leave out.",
  body: "Body",
  everyBody: "All bodies",
  when: "When",
  always: "All years",
  year: (year) => `All of ${year}`,
  period: (period) => capitalised(periodName(period)),
  submit: "Search",
  nothingFor: (words) => `No results for “${words}”`,
  nothingNext:
    "Try another word, fewer words, or at least four letters of how words begin or end. Drafts are visible only to those working on them.",
  nothingFiltered: "Search everything instead",
  found: (count, words) => plural(count, `One result for “${words}”`, `${figures(count)} results for “${words}”`),
  foundMost: (words) => `Many results for “${words}”. These are the best matches.`,
  kinds: "Type of result",
  everything: (count) => `All ${figures(count)}`,
  kind: {
    goal: "Goals",
    activity: "Activities",
    measure: "Measures",
    answer: "Answers in follow-ups",
    plan: "Plans",
  },
  seeAll: (kind, count) => `Show all ${figures(count)} ${plural(count, ...NAMES[kind])}`,
  answerOn: { goal: "Assessment of a goal", measure: "Outcome", activity: "Activity report" },
  inGoal: "Goal:",
  pages: "Pages",
  page: (page, pages) => `Page ${page} of ${pages}`,
  earlier: "Previous page",
  later: "Next page",
};
