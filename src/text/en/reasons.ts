import type { Count } from "#domain/assessment/reason.ts";
import { listed } from "./grammar.ts";
import { percentDigits } from "#text/percent.ts";
import type { reasons as swedish } from "#text/sv/reasons.ts";

const percent = (ratio: number): string => `${percentDigits(ratio)}%`;

const gives = (grade: string): string => `That gives “${grade}”.`;

const outOfReach = (grade: string): string => `“${grade}” can therefore not be reached within the year.`;

/** The municipality’s own words stand in quotation marks. */
const measure = ({ subject, title }: { readonly subject: string; readonly title: string }): string =>
  `Measure ${subject} “${title}”`;

const quoted = (items: readonly Count[]): readonly Count[] =>
  items.map(({ label, count }) => ({ label: `“${label}”`, count }));

const counts = (items: readonly Count[], missing: number, missingLabel: string): string =>
  [...items, ...(missing > 0 ? [{ label: missingLabel, count: missing }] : [])]
    .map(({ label, count }) => `${label} ${count}`)
    .join(", ");

/** Why a proposal is what it is. Labels of grades and statuses are the model's own, in Swedish. */
export const reasons: typeof swedish = {
  "activity-status-missing": ({ subject }) => `Activity ${subject} has no status for the period.`,
  "activity-finished-with-deviation": ({ subject, grade }) =>
    `Activity ${subject} was finished with a deviation. ${outOfReach(grade)}`,
  "activity-runs-past-the-year": ({ subject, stop, year, grade }) =>
    `Activity ${subject} has the end date ${stop} and will not be completed during ${year}. ${outOfReach(grade)}`,
  "activity-not-finished-yet": ({ subject, status }) => `Activity ${subject} is not finished yet. Status: “${status}”.`,
  "activity-not-finished-by-the-years-end": ({ subject, status, grade }) =>
    `Activity ${subject} is not finished at the end of the year. Status: “${status}”. ${outOfReach(grade)}`,
  "all-activities-finished-on-plan": ({ count, grade }) =>
    count === 1
      ? `The goal’s only activity finished according to plan. ${gives(grade)}`
      : `All ${count} of the goal’s activities finished according to plan. ${gives(grade)}`,
  "no-activities": () => "The goal has no activities to be assessed by.",
  "no-measures": () => "The goal has no measures to be assessed by.",
  "measure-outcome-missing": (reason) => `${measure(reason)} has no outcome for the period.`,
  "measure-baseline-missing": (reason) => `${measure(reason)} has no baseline to compare the outcome with.`,
  "all-outcomes-missing": ({ count }) =>
    count === 1
      ? "The goal’s only measure has no outcome to calculate with for the period."
      : `None of the goal’s ${count} measures has an outcome to calculate with for the period.`,
  "measure-fulfilment": ({ met, ratio, ...reason }) =>
    met
      ? `${measure(reason)} meets its target.`
      : `${measure(reason)} does not meet its target. Fulfilment is ${percent(ratio)}.`,
  "mean-of-ratios": ({ mean, measured, total, grade }) =>
    `The mean fulfilment of the measures is ${percent(mean)}, based on ${measured} of ${total} ${total === 1 ? "measure" : "measures"}. ${gives(grade)}`,
  "share-of-targets-met": ({ met, measured, total, grade }) =>
    measured === 1
      ? `The only measure with an outcome ${met === 1 ? "meets" : "does not meet"} its target (the goal has ${total}). ${gives(grade)}`
      : `${met} of the ${measured} measures with an outcome ${met === 1 ? "meets its target" : "meet their targets"} (the goal has ${total}). ${gives(grade)}`,
  "all-targets-met": ({ count, grade }) =>
    count === 1
      ? `The goal’s only measure meets its target. ${gives(grade)}`
      : `All ${count} of the goal’s measures meet their targets. ${gives(grade)}`,
  "target-missed": ({ grade, ...reason }) =>
    `${measure(reason)} does not meet its target. The rule therefore does not give “${grade}”.`,
  "lowest-measure-decides": ({ grade, ...reason }) =>
    `${measure(reason)} is among those with the lowest grade, and the lowest one decides. ${gives(grade)}`,
  "more-than-half-of-measures": ({ measured, total, grade }) =>
    measured === 1
      ? `The only measure with an outcome reaches at least “${grade}” (the goal has ${total}).`
      : `More than half of the ${measured} measures with an outcome reach at least “${grade}” (the goal has ${total}).`,
  "veto-measure-missed": ({ atMost, ...reason }) =>
    `${measure(reason)} does not meet its target. The goal can then be “${atMost}” at most.`,
  "veto-measure-missing": (reason) =>
    `${measure(reason)} has no outcome and may lower the grade. No grade is therefore proposed yet.`,
  "no-body-assessments": () => "No body has given the goal a grade on the scale for the period.",
  "body-assessment-missing": ({ body }) => `${body} has not given the goal a grade on the scale for the period.`,
  "lowest-body-decides": ({ bodies, grade }) =>
    `The lowest grade decides. It comes from ${listed(bodies)}. ${gives(grade)}`,
  "more-than-half-of-bodies": ({ count, grade }) =>
    count === 1
      ? `The only body that has assessed the goal gave “${grade}”.`
      : `More than half of the ${count} bodies gave at least “${grade}”.`,
  "rule-leaves-to-judgement": () =>
    "The governance model does not calculate a grade for the goal. It is assessed by the people responsible.",
  "counts-of-measures": ({ met, partly, partlyFrom, missed, missing }) =>
    `Measures: ${counts(
      [
        { label: "met", count: met },
        ...(partlyFrom === null
          ? []
          : [{ label: `partly met (from ${percent(partlyFrom)} of the target)`, count: partly }]),
        { label: "not met", count: missed },
      ],
      missing,
      "no outcome",
    )}.`,
  "counts-of-bodies": ({ grades, missing }) =>
    `The bodies’ assessments: ${counts(quoted(grades), missing, "no assessment for the period")}.`,
  "counts-of-activities": ({ statuses, missing }) => `Activities: ${counts(quoted(statuses), missing, "no status")}.`,
  "lowest-part-decides": ({ grade }) => `The lowest part decides. ${gives(grade)}`,
  "decided-differs-from-proposed": ({ decided, proposed }) =>
    `The decided grade is “${decided}” and the rule gives “${proposed}”. The rule takes account only of what is in the plan. ` +
    "The comment on the grade should explain the difference.",
  "decided-is-not-derived": ({ decided }) =>
    `The decided grade is “${decided}”, but the rule does not give that grade from what has been reported. ` +
    "The comment on the grade should explain the difference.",
};
