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
      return "Best is a value within the interval.";
  }
}

export const webMeasure: typeof swedish = {
  unit: (unit, target) =>
    `${unit === null ? "" : `Measured in ${unit === "%" ? "per cent" : unit}. `}${direction(target)}`,
  lead: {
    latest: (period) => `The outcome for ${periodName(period)} is `,
    met: (met) => (met === null ? "." : met ? ". The target is reached." : ". The target is not reached."),
    missing: (period) => `There is no outcome for ${periodName(period)} yet.`,
    notMeasured: (period) => `The measure was not taken for ${periodName(period)}.`,
  },
  target: "Target",
  baseline: "Baseline",
  source: "Source",
  responsible: "Responsible",
  withUnit,

  value: (period) => `What was the outcome for ${periodName(period)}?`,
  valueHint: (unit) =>
    unit === null
      ? "Write the number, such as 67 044 or 6,9."
      : `Write the number in ${unit === "%" ? "per cent" : unit}, such as 6,9.`,
  notMeasured: "The measure was not taken for the period",
  because: "Why was it not taken?",
  becauseHint: "For example: taken every second year, next time in the autumn of 2025.",
  refersTo: "Which time is the value of?",
  refersToHint: "Choose another if the figure is older than the period.",
  comment: "Comment, if the figure needs explaining",
  commentHint: "What explains the outcome? What do you do if the target is not reached?",

  latest: "The latest values",
  noEarlier: "There is no earlier value to compare with.",
  given: (period) => `Outcome for ${periodName(period)}`,
  missing: "No figure",
  missingBecause: (reason) => `Not measured: ${reason}`,
  refersToPeriod: (period) => `Refers to ${periodName(period)}`,
  chart: "How the measure has developed",
  tooFew: "The line is drawn when there are at least two values.",
  chartTarget: (words) => `Target: ${words}`,
  zone: "Here the target is reached",
  gap: "missing",
  table: "Show as a table",
  period: "Period",
  outcome: "Outcome",
  faults: {
    "value-missing": "Write the outcome, or tick that the measure was not taken.",
    "value-unreadable": "Write a number, such as 6,9 or 67 044.",
    "value-and-not-measured": "Remove the value or the tick: both cannot be right.",
    "not-measured-unexplained": "Write why the measure was not taken.",
    "period-unknown": "Choose one of the periods in the list.",
    "period-not-begun": "Choose a period that has begun.",
    "comment-too-long": "Shorten the comment to at most 4,000 characters.",
    "reason-too-long": "Shorten the explanation to at most 4,000 characters.",
  },
};
