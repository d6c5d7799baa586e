import type { attention as swedishAttention, report as swedishReport } from "#text/sv/follow-up-report.ts";
import { capitalised, figures, genitive, listed, numberWord, outOf, periodByPeriod, plural } from "./grammar.ts";
import { measureSentences } from "./measures.ts";

const activities = (count: number): string => `${figures(count)} ${plural(count, "activity", "activities")}`;

/** Cover, summary and deviations of the follow-up report. */
export const report: typeof swedishReport = {
  title: (body) => `Follow-up of ${genitive(body)} goals`,
  documentTitle: (body, period) => `Follow-up of ${genitive(body)} goals, ${period}`,
  runningHead: (municipality, period) => `${municipality} · Follow-up ${period}`,
  subtitle: capitalised,
  foot: (date) => `Dated ${date}`,
  facts: {
    reference: "Reference number",
    date: "Date",
    plan: "Plan",
    snapshot: "Snapshot",
    decidedBy: "Decided by",
    officer: "Case officer",
    model: "Governance model",
    goals: "Scope",
  },
  adopted: (date) => `adopted ${date}`,
  version: (version) => `version ${version}`,
  notStated: "not stated",
  extent: (goals, activityCount, measures) =>
    listed([
      `${figures(goals)} ${plural(goals, "goal", "goals")}`,
      activities(activityCount),
      `${figures(measures)} ${plural(measures, "measure", "measures")}`,
    ]),
  adoptionMissing: (year) => `for ${year}, decision not stated`,

  summary: "Summary",
  cardsNote: (goals, previous) =>
    `Number of goals per grade, ${figures(goals)} in total.${previous === null ? "" : ` In brackets: ${previous}.`}`,
  matrix: (kind) => `The goals ${periodByPeriod(kind)}`,
  none: "none",
  matrixColumns: { number: "No.", goal: "Goal", activities: "Activities", page: "Page" },
  changesSince: (period) => `Changed since ${period}`,
  changed: {
    raised: (grade) => `raised to ${grade}`,
    lowered: (grade) => `lowered to ${grade}`,
    new: (grade) => `now: ${grade}`,
  },
  moreChanges: (count) =>
    `${capitalised(numberWord(count))} more ${plural(count, "goal has", "goals have")} been given a different grade.`,
  noChanges: "No goal has been given a different grade.",
  attention: "Needs attention",
  moreAttention: (count) =>
    `${capitalised(numberWord(count))} more ${plural(count, "goal has", "goals have")} a low or lowered grade or cannot be assessed.`,
  noAttention: "No goal has a low or lowered grade.",
  causes: "Causes of deviation",
  causesNote: "Number of activities; an activity can have several causes.",
  noCauses: "No cause of deviation has been given.",
  activitiesAndMeasures: "Activities and measures",
  statusCount: (label) => `${label}: `,
  noActivities: "The plan has no activities.",
  finishedOf: (done, total) => `${figures(done)} of ${activities(total)}`,
  areFinished: (done, status) => ` ${plural(done, "has", "have")} the status “${status}”.`,
  metOf: (met, total) => `${figures(met)} of ${figures(total)} ${plural(total, "measure", "measures")}`,
  meetTarget: ({ met, notMet, missing }) =>
    [
      plural(met, " meets its target", " meet their targets"),
      notMet > 0 ? `, ${figures(notMet)} ${plural(notMet, "does", "do")} not` : "",
      missing > 0
        ? `${notMet > 0 ? " and" : ","} ${figures(missing)} ${plural(missing, "has", "have")} no outcome`
        : "",
      ".",
    ].join(""),
  noMeasures: "The plan has no measures.",
  neither: "The plan has neither activities nor measures.",
  whereLegend: { link: "Symbols and method", after: " are explained at the end of the report." },

  analysis: "Overall analysis",
  deviations: "Deviations",
  moved: "Activities with a new end date",
  movedIntro: (count, body) =>
    `${capitalised(numberWord(count))} ${plural(count, "activity has", "activities have")} been given an end date after the period. ` +
    `The planned dates remain in the plan until ${body} decides to change them.`,
  noneMoved: "No activity has been given an end date after the period.",
  movedColumns: {
    number: "No.",
    activity: "Activity",
    stop: "Planned end",
    newStop: "New end",
    cause: "Cause",
    status: "Status",
  },
  causesByGoal: "Causes of deviation per goal",
  causeColumns: { cause: "Cause", activities: "Activities", goals: "Goals" },
  withCause: (count, total) =>
    `${figures(count)} of ${activities(total)} ${plural(count, "has", "have")} at least one cause.`,
};

/** Why a goal needs attention. */
export const attention: typeof swedishAttention = {
  measures: measureSentences,
  furthest: (title, outcome, target) => `“${title}”: ${outcome} (target ${target}).`,
  offPlan: (count, total) =>
    total === 1 && count === 1
      ? "The activity is not going to plan."
      : `${capitalised(outOf(count, total, "activity", "activities"))} ${plural(count, "is", "are")} not going to plan.`,
  lowered: (from, to) => `Lowered from “${from}” to “${to}”.`,
  cannotBeJudged: (label) => `“${label}”.`,
  graded: (label) => `Assessed as “${label}”.`,
};
