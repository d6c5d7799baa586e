import type { Count } from "#domain/assessment/reason.ts";
import { percentDigits } from "#text/percent.ts";
import type { reasons as swedish } from "#text/sv/reasons.ts";

const percent = (ratio: number): string => `${percentDigits(ratio)}%`;

const gives = (grade: string): string => `That gives “${grade}”.`;

const outOfReach = (grade: string): string => `“${grade}” is therefore out of reach this year.`;

const measure = ({ subject, title }: { readonly subject: string; readonly title: string }): string =>
  `Measure ${subject} (${title})`;

const listed = (items: readonly string[]): string => new Intl.ListFormat("en-GB").format(items);

const counts = (items: readonly Count[], missing: number, missingLabel: string): string =>
  [...items, ...(missing > 0 ? [{ label: missingLabel, count: missing }] : [])]
    .map(({ label, count }) => `${label} ${count}`)
    .join(", ");

/** Why a proposal is what it is. Labels of grades and statuses are the model's own, in Swedish. */
export const reasons: typeof swedish = {
  "activity-status-missing": ({ subject }) => `Activity ${subject} has no status for the period.`,
  "activity-finished-with-deviation": ({ subject, grade }) =>
    `Activity ${subject} was finished with deviation. ${outOfReach(grade)}`,
  "activity-runs-past-the-year": ({ subject, stop, year, grade }) =>
    `Activity ${subject} stops on ${stop} and will not be carried out during ${year}. ${outOfReach(grade)}`,
  "activity-not-finished-yet": ({ subject, status }) => `Activity ${subject} is not finished yet. Status: ${status}.`,
  "activity-not-finished-by-the-years-end": ({ subject, status, grade }) =>
    `Activity ${subject} is not finished at the end of the year. Status: ${status}. ${outOfReach(grade)}`,
  "all-activities-finished-on-plan": ({ count, grade }) =>
    count === 1
      ? `The goal's only activity is finished on plan. ${gives(grade)}`
      : `All ${count} activities of the goal are finished on plan. ${gives(grade)}`,
  "no-activities": () => "The goal has no activities to be judged by.",
  "no-measures": () => "The goal has no measures to be judged by.",
  "measure-outcome-missing": (reason) => `${measure(reason)} has no outcome for the period.`,
  "measure-baseline-missing": (reason) => `${measure(reason)} has no baseline to compare the outcome with.`,
  "all-outcomes-missing": ({ count }) =>
    count === 1
      ? "The goal's only measure has no outcome to reckon with for the period."
      : `None of the goal's ${count} measures has an outcome to reckon with for the period.`,
  "measure-fulfilment": ({ met, ratio, ...reason }) =>
    met
      ? `${measure(reason)} meets its target.`
      : `${measure(reason)} misses its target. Fulfilment is ${percent(ratio)}.`,
  "mean-of-ratios": ({ mean, measured, total, grade }) =>
    `The measures' mean fulfilment is ${percent(mean)}, from ${measured} of ${total} measures. ${gives(grade)}`,
  "share-of-targets-met": ({ met, measured, total, grade }) =>
    `${met} of the ${measured} measures with an outcome meet their target (the goal has ${total}). ${gives(grade)}`,
  "all-targets-met": ({ count, grade }) =>
    count === 1
      ? `The goal's only measure meets its target. ${gives(grade)}`
      : `All ${count} measures of the goal meet their targets. ${gives(grade)}`,
  "target-missed": ({ grade, ...reason }) =>
    `${measure(reason)} misses its target. The rule therefore does not give “${grade}”.`,
  "lowest-measure-decides": ({ grade, ...reason }) =>
    `${measure(reason)} is among those with the lowest grade, and that decides. ${gives(grade)}`,
  "more-than-half-of-measures": ({ measured, total, grade }) =>
    `More than half of the ${measured} measures with an outcome reach at least “${grade}” (the goal has ${total}).`,
  "veto-measure-missed": ({ atMost, ...reason }) =>
    `${measure(reason)} misses its target. The goal can then be “${atMost}” at most.`,
  "veto-measure-missing": (reason) =>
    `${measure(reason)} has no outcome and may lower the grade. Nothing is therefore proposed yet.`,
  "no-body-assessments": () => "No body has given the goal a grade on the scale for the period.",
  "body-assessment-missing": ({ body }) => `${body} has not given the goal a grade on the scale for the period.`,
  "lowest-body-decides": ({ bodies, grade }) =>
    `The lowest grade decides. It comes from ${listed(bodies)}. ${gives(grade)}`,
  "more-than-half-of-bodies": ({ count, grade }) =>
    count === 1
      ? `The only body that has judged the goal gave “${grade}”.`
      : `More than half of the ${count} bodies gave at least “${grade}”.`,
  "rule-leaves-to-judgement": () =>
    "The governance model derives no grade for the goal. It is judged by those responsible.",
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
      "without outcome",
    )}.`,
  "counts-of-bodies": ({ grades, missing }) =>
    `Grades given by the bodies: ${counts(grades, missing, "none for the period")}.`,
  "counts-of-activities": ({ statuses, missing }) => `Activities: ${counts(statuses, missing, "without status")}.`,
  "lowest-part-decides": ({ grade }) => `The lowest of the parts decides. ${gives(grade)}`,
  "decided-differs-from-proposed": ({ decided, proposed }) =>
    `The decided grade is “${decided}” and the rule gives “${proposed}”. The rule reckons only with what the plan holds. ` +
    "The comment on the grade should explain the difference.",
  "decided-is-not-derived": ({ decided }) =>
    `The decided grade is “${decided}”, but the rule does not give that grade from what is reported. ` +
    "The comment on the grade should explain the difference.",
};
