import type { Target } from "#domain/plan.ts";
import type { webMeasure as swedish } from "#text/sv/web-measure.ts";
import { periodName, withUnit } from "./grammar.ts";

function direction(target: Target): string {
  switch (target.type) {
    case "atLeast":
    case "increase":
      return "Higher is better.";
    case "atMost":
    case "decrease":
      return "Lower is better.";
    case "exactly":
      return "Neither higher nor lower is better.";
    case "between":
      return "The best value is within the interval.";
  }
}

export const webMeasure: typeof swedish = {
  unit: (unit, target) =>
    `${unit === null ? "" : `Measured in ${unit === "%" ? "per cent" : unit}. `}${direction(target)}`,
  lead: {
    latest: (period) => `The outcome for ${periodName(period)} is `,
    met: (met) => (met === null ? "." : met ? ". The target has been met." : ". The target has not been met."),
    missing: (period) => `There is no outcome for ${periodName(period)} yet.`,
    notMeasured: (period) => `The measure was not taken for ${periodName(period)}.`,
  },
  target: "Target",
  baseline: "Baseline",
  source: "Source",
  responsible: "Owner",
  withUnit,

  value: (period) => `What was the outcome for ${periodName(period)}?`,
  valueHint: (unit) =>
    unit === null
      ? "Enter the number with a decimal comma, for example 67 044 or 6,9."
      : `Enter the number in ${unit === "%" ? "per cent" : unit}, with a decimal comma, for example 6,9.`,
  notMeasured: "The measure was not taken for the period",
  because: "Why was it not taken?",
  becauseHint: "For example: Taken every other year, next time this autumn.",
  refersTo: "What time does the value refer to?",
  refersToHint: "Choose another if the figure is older than the period.",
  comment: "Comment, if the figure needs explaining",
  commentHint: "What explains the outcome? What will you do if the target is not met?",

  latest: "Latest values",
  noEarlier: "There is no earlier value to compare with.",
  given: (period) => `Outcome for ${periodName(period)}`,
  missing: "No data",
  missingBecause: (reason) => `Not measured: “${reason}”`,
  refersToPeriod: (period) => `Refers to ${periodName(period)}`,
  chart: "How the measure has developed",
  tooFew: "The line is drawn when there are at least two values.",
  chartTarget: (words) => `Target: ${words}`,
  zone: "The target is met here",
  gap: "missing",
  table: "Show as a table",
  period: "Period",
  outcome: "Outcome",
  faults: {
    "value-missing": "Enter the outcome, or tick that the measure was not taken.",
    "value-unreadable": "Enter a number with a decimal comma and no full stop, for example 6,9 or 67 044.",
    "value-and-not-measured": "Remove the value or the tick: they cannot both be right.",
    "not-measured-unexplained": "Explain why the measure was not taken.",
    "period-unknown": "Choose one of the periods in the list.",
    "period-not-begun": "Choose a period that has started.",
    "comment-too-long": "Shorten the comment to 4,000 characters or fewer.",
    "reason-too-long": "Shorten the explanation to 4,000 characters or fewer.",
  },
};
