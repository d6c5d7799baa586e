import type { webGoal as swedish } from "#text/sv/web-goal.ts";
import { capitalised, listed, numberWord, periodName, plural } from "./grammar.ts";

export const webGoal: typeof swedish = {
  responsible: "Goal owner",
  adopted: "Decided",
  serves: "Serves",
  served: (number, title) => `${number} ${title}`,

  now: "As it stands",
  proposal: "The rule's proposal",
  reachable: "Can still be reached this year",
  finished: (done, total) => {
    if (total === 1) return `The goal's only activity is ${done === 1 ? "finished" : "not finished"}`;
    if (done === 0) return `None of the ${numberWord(total)} activities is finished`;
    if (done === total) return `All ${numberWord(total)} activities are finished`;
    return `${done} of ${total} activities ${plural(done, "is", "are")} finished`;
  },
  met: (met, total) => {
    if (total === 1) return `The goal's only measure ${met === 1 ? "reaches" : "does not reach"} its target`;
    if (met === 0) return `None of the ${numberWord(total)} measures reaches its target`;
    return met === total
      ? `All ${numberWord(total)} measures reach their targets`
      : `${met} of ${total} measures ${plural(met, "reaches its target", "reach their targets")}`;
  },
  unmeasured: (total) => (total === 1 ? "The goal's only measure has no outcome" : "The measures have no outcome"),
  bodiesGraded: (count) =>
    `${capitalised(numberWord(count))} ${plural(count, "body has", "bodies have")} assessed the goal`,
  nothingUnder: "No evidence",
  not: (grade) => `Not ${grade.toLocaleLowerCase("sv")}`,
  notYet: (grade) => `Not ${grade.toLocaleLowerCase("sv")} yet`,
  noProposal: "No proposal",
  clausePlace: (place) => `${place}: `,
  youDecide: "Which grade the goal gets is yours to decide.",
  seeEvidence: "See the evidence",
  outOfReach: "cannot be reached this year",
  lost: (grades) => `${listed(grades)} can no longer be reached with what is reported.`,

  evidence: "Evidence",
  activities: "The activities' answers",
  activity: "Activity",
  status: "Status",
  measures: "The measures' outcomes",
  measure: "Measure",
  outcome: "Outcome",
  target: (words) => `Target: ${words}`,
  refersTo: (period) => `Refers to ${periodName(period)}`,
  met3: { yes: "Reaches the target", no: "Misses the target", missing: "No figure", notComparable: "Not comparable" },
  bodies: "The bodies' assessments",
  body: "Body",
  grade: "Grade",
  howCounted: "How the rule has counted",

  question: (period) => `How do you assess the goal for ${periodName(period)}?`,
  questionHint: (body) => `The rule proposes, you assess and ${body} decides.`,
  goesAgainst: "Goes against the rule: you need to say why.",
  isProposed: "The rule's proposal.",
  departs: "Why does the grade go against the rule?",
  departsHint: "Write what the rule does not see. The reason goes along to the reviewer.",
  comment: "How have you made the assessment?",
  commentHint: "Write so that somebody who does not know the work understands. Refer to the activities and measures.",
  previous: (period) => `The grade for ${periodName(period)}`,
  noPrevious: "This is the first time the goal is assessed.",
  given: (period) => `Grade for ${periodName(period)}`,
  departed: "Why the grade goes against the rule",
  history: "How the goal has been assessed",
  next: "What happens next?",
  nextText: (body) =>
    `When the assessment has been handed in it is reviewed. It is locked when the round is approved. Then ${body} decides on the report.`,
  faults: {
    "grade-missing": "Choose a grade.",
    "grade-unknown": "Choose one of the grades in the list.",
    "comment-missing": "Write how you have made the assessment. Two sentences are often enough.",
    "cannot-be-judged-unexplained": "Write why the goal cannot be assessed.",
    "departure-unexplained": "Write why the grade goes against the rule.",
    "comment-too-long": "Shorten the comment to at most 4,000 characters.",
    "reason-too-long": "Shorten the reason to at most 4,000 characters.",
  },

  list: {
    title: "Goals",
    choosePeriod: "Period",
    chooseBody: "Body",
    earlier: "Earlier periods",
    pending: (count) =>
      count === 1 ? "One goal waits for approval." : `${capitalised(numberWord(count))} goals wait for approval.`,
    notApproved: "Not approved yet",
    draft: "Draft",
    underWay: "The round is under way. The grades can change until it is approved.",
    hidden: "The round is not approved yet. The grades are shown when it is.",
    parts: (activities, measures) => [
      ...(activities > 0 ? [`${activities} ${plural(activities, "activity", "activities")}`] : []),
      ...(measures > 0 ? [`${measures} ${plural(measures, "measure", "measures")}`] : []),
    ],
    noParts: "Neither activities nor measures",
    withoutArea: "Without a goal area",
    emptyTitle: "There are no goals here yet",
    emptyText: "They come here when the body has adopted its plan and the first round has opened.",
    toPlan: "To the plan",
  },
};
