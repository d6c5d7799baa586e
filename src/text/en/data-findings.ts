import type { Named } from "#domain/plausibility/data-finding.ts";
import type { findingNames as swedishNames } from "#text/sv/data-findings.ts";
import type { DataFindingTexts } from "#text/finding-text.ts";
import { figures, listed, numberWord, periodName, withUnit } from "./grammar.ts";
import { privacyFindings } from "./privacy-findings.ts";

/** The municipality’s own words stand in quotation marks. */
const activityName = ({ id, title }: Named): string => `Activity ${id} “${title}”`;
const goalName = ({ id, title }: Named): string => `Goal ${id} “${title}”`;
const measureName = ({ id, title }: Named): string => `Measure ${id} “${title}”`;

export const findingNames: typeof swedishNames = {
  activity: activityName,
  goal: goalName,
  measure: measureName,
  itself: { activity: "The activity", goal: "The goal", measure: "The measure" },
};

const measuredPart = ({ count, of }: { readonly count: number; readonly of: number }): string =>
  count === of ? `the measures in the plan (${of})` : `${count} of the ${of} measures in the plan`;

const quoted = (text: string): string => `“${text}”`;

const knownIn = (known: readonly string[], none: string): string =>
  known.length === 0 ? none : `It has ${listed(known.map(quoted))}.`;

const MEMO_PARTS = {
  reference: "The case has no reference number.",
  date: "The decision memo has no date.",
  officer: "The decision memo has no case officer.",
  recipient: "The decision memo has no recipient.",
  summary: "The decision memo has no summary of the case.",
  considerations: "The decision memo lacks the department’s considerations.",
  attachments: "The decision memo has no list of supporting documents. Give each document with its date.",
  signatures: "The decision memo has no signature.",
};

const activityFindings = {
  "activity-status-missing": ({ activity, period }) =>
    `${activityName(activity)} has no status for ${periodName(period)}. Report a status and a comment.`,
  "stop-passed-but-on-plan": ({ activity, status, stop }) =>
    `${activityName(activity)} has the end date ${stop} but the status “${status}”. Change the status, and give a new end date if the activity is delayed.`,
  "start-passed-but-not-started": ({ activity, status, start }) =>
    `${activityName(activity)} has the start date ${start} but the status “${status}”. Explain why in the comment.`,
  "deviation-without-comment": ({ activity, status }) =>
    `${activityName(activity)} has the status “${status}” but no comment. Write what has happened and what you are doing about it.`,
  "deviation-without-cause": ({ activity, status }) =>
    `${activityName(activity)} has the status “${status}” but no cause of deviation. Give the cause so that the report can count it.`,
  "delayed-without-new-stop": ({ activity, status, stop }) =>
    `${activityName(activity)} has the status “${status}” and the end date ${stop}. Give a new end date.`,
  "new-stop-already-passed": ({ activity, newStop }) =>
    `${activityName(activity)} is not finished, but its new end date ${newStop} has passed. Give a later date.`,
  "new-stop-before-old": ({ activity, newStop, stop }) =>
    `${activityName(activity)} has the new end date ${newStop}. That is before the earlier one, ${stop}. Check the dates.`,
  "finished-then-unfinished": ({ activity, status, earlierStatus, earlierPeriod }) =>
    `${activityName(activity)} has the status “${status}”. In ${periodName(earlierPeriod)} it was “${earlierStatus}”. Check which is right, and say in the comment if it has been resumed.`,
  "activity-outside-plan-year": ({ activity, year }) =>
    `${activityName(activity)} has no day within the plan’s year, ${year}. Check the start and end dates.`,
  "activity-stops-before-start": ({ activity, start, stop }) =>
    `${activityName(activity)} has the end date ${stop} before the start date ${start}. Check the dates.`,
} satisfies Partial<DataFindingTexts>;

const goalFindings = {
  "grade-without-comment": ({ goal, grade }) =>
    `${goalName(goal)} has the grade “${grade}” but no comment. Explain how the assessment was made.`,
  "grade-against-rule": ({ goal, decided, proposed, measured }) =>
    [
      `${goalName(goal)} has the grade “${decided}”.`,
      proposed === null
        ? "The governance model’s rule does not give that grade from what has been reported."
        : `The governance model’s rule gives “${proposed}”${
            measured === null ? "" : `, based on ${measuredPart(measured)}`
          }.`,
      "The decision is yours. Make sure that the comment explains the difference.",
    ].join(" "),
  "goal-without-activities-and-measures": ({ goal }) =>
    `${goalName(goal)} has neither activities nor measures. Add something to follow the goal up by.`,
  "graded-without-statuses": ({ goal, activities }) =>
    `${goalName(goal)} has been assessed, but ${
      activities === 1
        ? "its only activity has no status"
        : `none of its ${numberWord(activities)} activities has a status`
    }. Report the statuses, or record that the goal cannot be assessed.`,
} satisfies Partial<DataFindingTexts>;

const measureFindings = {
  "measure-without-outcome": ({ measure, period, isExplained }) =>
    `${measureName(measure)} has no outcome for ${periodName(period)}. ${
      isExplained ? "The comment explains why." : "Enter the outcome or explain why it is missing."
    }`,
  "outcome-refers-to-older-year": ({ measure, refersTo, period }) =>
    `${measureName(measure)} has an outcome for ${periodName(period)} that refers to ${periodName(refersTo)}. Say so where the figure is mentioned.`,
  "outcome-year-contradicts-comment": ({ measure, said, refersTo }) =>
    `${measureName(measure)} has an outcome that the comment says is from ${said}. The period given is ${periodName(refersTo)}. Correct the one that is wrong.`,
  "outcome-unchanged": ({ measure, value, unit, periods }) =>
    `${measureName(measure)} has the same outcome, ${withUnit(value, unit)}, for ${listed(periods.map(periodName))}. Check that it has been measured again.`,
  "parts-do-not-sum": ({ total, value, parts, sum }) =>
    `${measureName(total)} is ${figures(value)}, but the parts (${listed(parts.map((part) => part.id))}) add up to ${figures(sum)}. Check the figures.`,
  "part-exceeds-total": ({ part, value, total }) =>
    `${measureName(part)} is ${figures(value)}, more than the whole, ${figures(total)}. Check the figures.`,
  "total-outside-parts": ({ total, value, low, high }) =>
    `${measureName(total)} is ${figures(value)}, but the parts range from ${figures(low)} to ${figures(high)}. The whole should lie between them. Check the figures.`,
} satisfies Partial<DataFindingTexts>;

const otherFindings = {
  "unknown-area": ({ goal, area, known }) =>
    `${goalName(goal)} has the goal area “${area}”, which is not in the governance model. ${knownIn(known, "The model has no goal areas.")}`,
  "unknown-focus-area": ({ focusArea, known }) =>
    `The focus area “${focusArea}” is not in the governance model. ${knownIn(known, "The model has no focus areas.")}`,
  "unknown-cause": ({ activity, cause, known }) =>
    `${activityName(activity)} has the cause of deviation “${cause}”, which is not in the governance model. ${knownIn(known, "The model has no causes of deviation.")}`,
  "case-missing": ({ period }) =>
    `There is no case for ${periodName(period)}. Parts of the decision memo will be empty until there is.`,
  "memo-part-missing": ({ part }) => MEMO_PARTS[part],
  "memo-section-missing": ({ heading }) =>
    `The decision memo lacks the section “${heading}”, which the governance model requires.`,
  "memo-focus-area-missing": ({ focusArea }) =>
    `The decision memo does not mention the focus area “${focusArea}”. Write a text, or say that the case has no bearing on it.`,
} satisfies Partial<DataFindingTexts>;

export const dataFindings: DataFindingTexts = {
  ...activityFindings,
  ...goalFindings,
  ...measureFindings,
  ...otherFindings,
  ...privacyFindings,
};
