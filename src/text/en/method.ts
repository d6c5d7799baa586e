import type { legend as swedishLegend, method as swedishMethod } from "#text/sv/method.ts";
import { genitive } from "./grammar.ts";

/** What the symbols mean. */
export const legend: typeof swedishLegend = {
  heading: "Symbols",
  grades: "Grades of goals",
  statuses: "Statuses of activities",
  charts: "Charts",
  grade: "Grade",
  status: "Status",
  meaning: "Meaning",
  notGradedMeaning: "No grade has been decided for the period.",
  noStatusMeaning: "No status has been reported for the period.",
  notDefined: "The governance model gives no definition.",
  bars: "A dark surface is finished, a light one goes on, a hatched one deviates, a dotted one waits and a dashed frame has not begun.",
  barsLabel: "Bars: ",
  series:
    "The line is the outcome over time. The dashed line is the target and the tinted side is where it is met. " +
    "Better and worse take into account whether a high or a low value is wanted. A gap in the line is a missing outcome.",
  seriesLabel: "Over time: ",
  timeline:
    "The frame is the planned time, the bar inside what is carried out and the diamond a new stop date. " +
    "An arrow at the year’s end means that the activity goes on.",
  timelineLabel: "The year: ",
};

/** How the report was made. */
export const method: typeof swedishMethod = {
  heading: "Method",
  plan: (body, year, adopted) =>
    `The report rests on ${genitive(body)} plan for ${year}${adopted === null ? "" : `, ${adopted}`}. ` +
    "Those responsible have reported status and comment for the activities.",
  model: (title, version, adopted) =>
    `The goals are judged by ${title}, version ${version}${adopted === null ? "" : `, ${adopted}`}.`,
  modelSource: (source) => `The model is read from: ${source}.`,
  proposals: (body) =>
    `Proposed grades are worked out by the governance model’s rule. People decide the grades, and ${body} decides on the report.`,
  rule: (text, place) => `The rule reads: “${text}”${place === null ? "" : ` (${place})`}`,
  missing:
    "What is missing is never counted as zero, and a goal that cannot be judged is never a step on the scale. " +
    "All activities of the plan are counted, also those that go on after the year.",
  snapshot: (id) => `Snapshot ${id} names the facts that the report rests on. Check sum (SHA-256):`,
};
