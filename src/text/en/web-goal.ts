import type { webGoal as swedish } from "#text/sv/web-goal.ts";
import { capitalised, listed, numberWord, outOf, periodName, plural } from "./grammar.ts";

export const webGoal: typeof swedish = {
  responsible: "Goal owner",
  adopted: "Decided",
  serves: "Contributes to",
  served: (number, title) => `${number} ${title}`,

  lead: {
    allIn: (all) =>
      all === 1 ? "The goal’s only answer has been handed in" : `All ${numberWord(all)} answers have been handed in`,
    left: (left, all) =>
      all === 1
        ? "The goal’s only answer has not been handed in yet"
        : left === all
          ? `None of the ${numberWord(all)} answers has been handed in yet`
          : `${capitalised(outOf(left, all, "answer", "answers"))} ${plural(left, "has", "have")} not been handed in yet`,
    named: (numbers) => `: ${listed(numbers)}`,
    toAssess: "Go to the assessment",
    notGiven: (period) => `The goal has not been assessed for ${periodName(period)} yet.`,
    toGiven: "Read why",
    toReview: "Review the assessment",
  },
  now: "Current position",
  proposal: "The rule’s proposal",
  reachable: (year, isOver) => (isOver ? `Could still be reached in ${year}` : `Can still be reached in ${year}`),
  allReachable: (isOver) => `Every grade ${isOver ? "could" : "can"} be reached.`,
  finished: (done, total) =>
    total === 1
      ? `The goal’s only activity is ${done === 1 ? "finished" : "not finished"}`
      : `${capitalised(outOf(done, total, "activity", "activities"))} ${plural(done, "is", "are")} finished`,
  bodiesGraded: (count) =>
    `${capitalised(numberWord(count))} ${plural(count, "body has", "bodies have")} assessed the goal`,
  nothingUnder: "No evidence",
  not: (grade) => `Not “${grade}”`,
  notYet: (grade) => `Not “${grade}” yet`,
  noProposal: "No proposal",
  clausePlace: (place) => `${place}: `,
  youDecide: "It is up to you which grade to give the goal.",
  seeEvidence: "See the evidence",
  outOfReach: "cannot be reached",
  lost: (grades) =>
    `${listed(grades.map((grade) => `“${grade}”`))} can no longer be reached, given what has been reported.`,

  evidence: "Evidence",
  activities: "Answers on the activities",
  activity: "Activity",
  status: "Status",
  measures: "Outcomes of the measures",
  measure: "Measure",
  outcome: "Outcome",
  target: (words) => `Target: ${words}`,
  refersTo: (period) => `Refers to ${periodName(period)}`,
  met3: {
    yes: "Meets the target",
    no: "Does not meet the target",
    missing: "No data",
    notComparable: "Not comparable",
  },
  bodies: "The bodies’ assessments",
  body: "Body",
  grade: "Grade",
  howCounted: "How the rule worked it out",

  question: (period) => `How do you assess the goal for ${periodName(period)}?`,
  questionHint: (body) => `The rule proposes, you assess and ${body} decides.`,
  goesAgainst: "Goes against the rule: you need to give your reasons.",
  isProposed: "The rule’s proposal.",
  departs: "Why does the grade go against the rule?",
  departsHint: "Write what the rule does not see. Your reasons go to the reviewer with your answer.",
  comment: "How did you make the assessment?",
  commentHint:
    "Write so that someone who does not know your work will understand. Refer to the activities and measures.",
  previous: (period) => `The assessment for ${periodName(period)}`,
  noPrevious: "This is the first time the goal is being assessed.",
  given: (period) => `Assessment for ${periodName(period)}`,
  departed: "Why the grade goes against the rule",
  history: "How the goal has been assessed",
  next: "What happens next?",
  nextText: (body) =>
    `Once you have handed in the assessment it is reviewed. It is locked when the round is approved. ${body} then decides on the report.`,
  faults: {
    "grade-missing": "Choose a grade.",
    "grade-unknown": "Choose one of the grades in the list.",
    "comment-missing": "Explain how you made the assessment. Two sentences are often enough.",
    "cannot-be-judged-unexplained": "Explain why the goal cannot be assessed.",
    "departure-unexplained": "Explain why the grade goes against the rule.",
    "comment-too-long": "Shorten the comment to 4,000 characters or fewer.",
    "reason-too-long": "Shorten the explanation to 4,000 characters or fewer.",
  },

  list: {
    title: "Goals",
    choosePeriod: "Period",
    chooseBody: "Body",
    earlier: "Earlier periods",
    pending: (count) =>
      count === 1
        ? "One goal is waiting to be approved."
        : `${capitalised(numberWord(count))} goals are waiting to be approved.`,
    notApproved: "Not approved yet",
    draft: (label) => `Draft: “${label}”`,
    underWay: "The round is in progress. The assessments may change until it is approved.",
    hidden: "The round has not been approved yet. The assessments are shown once it has.",
    parts: (activities, measures) => [
      ...(activities > 0 ? [`${activities} ${plural(activities, "activity", "activities")}`] : []),
      ...(measures > 0 ? [`${measures} ${plural(measures, "measure", "measures")}`] : []),
    ],
    noParts: "Neither activities nor measures",
    withoutArea: "No goal area",
    emptyTitle: "There are no goals here yet",
    emptyText: "They will appear here when the body has adopted its plan and the first round has opened.",
    toPlan: "To the plan",
  },
};
