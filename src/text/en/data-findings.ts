import type { Named } from "#domain/plausibility/data-finding.ts";
import type { DataFindingTexts } from "#text/finding-text.ts";
import { figures, listed, numberWord, periodName, withUnit } from "./grammar.ts";
import { privacyFindings } from "./privacy-findings.ts";

const activityName = ({ id, title }: Named): string => `Activity ${id} (${title})`;
const goalName = ({ id, title }: Named): string => `Goal ${id} (${title})`;
const measureName = ({ id, title }: Named): string => `Measure ${id} (${title})`;

const measuredPart = ({ count, of }: { readonly count: number; readonly of: number }): string =>
  count === of ? `the measures in the file (${of})` : `${count} of the ${of} measures in the file`;

const knownIn = (known: readonly string[], none: string): string =>
  known.length === 0 ? none : `It has ${listed(known)}.`;

const MEMO_PARTS = {
  reference: "The case has no reference number.",
  date: "The memo has no date.",
  officer: "The memo has no officer.",
  recipient: "The memo has no recipient.",
  summary: "The memo has no summary of the case.",
  considerations: "The memo has no considerations.",
  attachments: "The memo has no list of documents. Give each document with its date.",
  signatures: "The memo has no signature.",
};

const activityFindings = {
  "activity-status-missing": ({ activity, period }) =>
    `${activityName(activity)} has no status for ${periodName(period)}. Report a status and a comment.`,
  "stop-passed-but-on-plan": ({ activity, status, stop }) =>
    `${activityName(activity)} has the stop date ${stop} but the status “${status}”. Change the status or give a new stop date.`,
  "start-passed-but-not-started": ({ activity, status, start }) =>
    `${activityName(activity)} has the start date ${start} but the status “${status}”. Say why in the comment.`,
  "deviation-without-comment": ({ activity, status }) =>
    `${activityName(activity)} has the status “${status}” but no comment. Write what has happened and what you do about it.`,
  "deviation-without-cause": ({ activity, status }) =>
    `${activityName(activity)} has the status “${status}” but no cause. Give the cause, and the report will count it.`,
  "delayed-without-new-stop": ({ activity, status, stop }) =>
    `${activityName(activity)} has the status “${status}” and the stop date ${stop}. Give a new stop date.`,
  "new-stop-already-passed": ({ activity, newStop }) =>
    `${activityName(activity)} is not finished, but the new stop date ${newStop} has passed. Give a later date.`,
  "new-stop-before-old": ({ activity, newStop, stop }) =>
    `${activityName(activity)} has the new stop date ${newStop}. That is before the earlier one, ${stop}. Compare the dates.`,
  "finished-then-unfinished": ({ activity, status, earlierStatus, earlierPeriod }) =>
    `${activityName(activity)} has the status “${status}”. In ${periodName(earlierPeriod)} it was “${earlierStatus}”. See which is right, and say in the comment if it has been taken up again.`,
  "activity-outside-plan-year": ({ activity, year }) =>
    `${activityName(activity)} has no day in the plan's year, ${year}. See over the start and stop dates.`,
  "activity-stops-before-start": ({ activity, start, stop }) =>
    `${activityName(activity)} has the stop date ${stop} before the start date ${start}. See over the dates.`,
} satisfies Partial<DataFindingTexts>;

const goalFindings = {
  "grade-without-comment": ({ goal, grade }) =>
    `${goalName(goal)} has the grade “${grade}” but no comment. Write how the grade was made.`,
  "grade-against-rule": ({ goal, decided, proposed, measured }) =>
    [
      `${goalName(goal)} has the grade “${decided}”.`,
      proposed === null
        ? "The governance model's rule does not give that grade from what is reported."
        : `The governance model's rule gives “${proposed}”${
            measured === null ? "" : `, reckoned on ${measuredPart(measured)}`
          }.`,
      "You decide. See that the comment explains the difference.",
    ].join(" "),
  "goal-without-activities-and-measures": ({ goal }) =>
    `${goalName(goal)} has neither activities nor measures. Add what the goal is to be followed up by.`,
  "graded-without-statuses": ({ goal, activities }) =>
    `${goalName(goal)} is graded, but ${
      activities === 1
        ? "its only activity has no status"
        : `none of its ${numberWord(activities)} activities has a status`
    }. Report the statuses, or decide that the goal cannot be judged.`,
} satisfies Partial<DataFindingTexts>;

const measureFindings = {
  "measure-without-outcome": ({ measure, period, isExplained }) =>
    `${measureName(measure)} has no outcome for ${periodName(period)}. ${
      isExplained ? "The comment says why." : "Fill it in or say why it is missing."
    }`,
  "outcome-refers-to-older-year": ({ measure, refersTo, period }) =>
    `${measureName(measure)} has an outcome for ${periodName(period)} that is of ${periodName(refersTo)}. Say so where the figure is mentioned.`,
  "outcome-year-contradicts-comment": ({ measure, said, refersTo }) =>
    `${measureName(measure)} has an outcome that the comment says is from ${said}. The file says ${periodName(refersTo)}. Change the one that is wrong.`,
  "outcome-unchanged": ({ measure, value, unit, periods }) =>
    `${measureName(measure)} has the same outcome, ${withUnit(value, unit)}, for ${listed(periods.map(periodName))}. See that it has been measured again.`,
  "parts-do-not-sum": ({ total, value, parts, sum }) =>
    `${measureName(total)} is ${figures(value)}, but the parts (${listed(parts.map((part) => part.id))}) make ${figures(sum)} together. Compare the figures.`,
  "part-exceeds-total": ({ part, value, total }) =>
    `${measureName(part)} is ${figures(value)}, more than the whole, ${figures(total)}. Compare the figures.`,
  "total-outside-parts": ({ total, value, low, high }) =>
    `${measureName(total)} is ${figures(value)}, but the parts lie from ${figures(low)} to ${figures(high)}. The whole should lie between them. Compare the figures.`,
} satisfies Partial<DataFindingTexts>;

const otherFindings = {
  "unknown-area": ({ goal, area, known }) =>
    `${goalName(goal)} has the goal area “${area}”, which the governance model does not have. ${knownIn(known, "The model has no goal areas.")}`,
  "unknown-focus-area": ({ focusArea, known }) =>
    `The governance model does not have the focus area “${focusArea}”. ${knownIn(known, "The model has no focus areas.")}`,
  "unknown-cause": ({ activity, cause, known }) =>
    `${activityName(activity)} has the cause “${cause}”, which the governance model does not have. ${knownIn(known, "The model has no causes.")}`,
  "case-missing": ({ period }) =>
    `There is no case for ${periodName(period)}. The memo will have empty parts until there is.`,
  "memo-part-missing": ({ part }) => MEMO_PARTS[part],
  "memo-section-missing": ({ heading }) =>
    `The memo has no section “${heading}”, which belongs to the governance model.`,
  "memo-focus-area-missing": ({ focusArea }) =>
    `The memo does not take up the focus area “${focusArea}”. Write a text, or that the matter has no bearing on it.`,
} satisfies Partial<DataFindingTexts>;

export const dataFindings: DataFindingTexts = {
  ...activityFindings,
  ...goalFindings,
  ...measureFindings,
  ...otherFindings,
  ...privacyFindings,
};
