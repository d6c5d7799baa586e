import type { legend as swedishLegend, method as swedishMethod } from "#text/sv/method.ts";
import { genitive } from "./grammar.ts";

/** What the symbols mean. */
export const legend: typeof swedishLegend = {
  heading: "Key to symbols",
  grades: "Assessment of goals",
  statuses: "Statuses of activities",
  charts: "Charts",
  grade: "Grade",
  status: "Status",
  meaning: "Meaning",
  notGradedMeaning: "No assessment has been decided for the period.",
  noStatusMeaning: "No status has been reported for the period.",
  notDefined: "The governance model gives no definition.",
  bars: "Dark means finished, light in progress, hatched deviating, dotted waiting, and a dashed outline not started.",
  barsLabel: "Bars: ",
  series:
    "The line is the outcome over time. The dashed line is the target, and the tinted area is the side on which it is met. " +
    "Better and worse allow for whether a high or a low value is wanted. A gap in the line means that the outcome is missing.",
  seriesLabel: "Development: ",
  timeline:
    "The frame is the planned time, the filled bar is the time carried out and the diamond is a new end date. " +
    "An arrow at the end of the year means that the activity continues.",
  timelineLabel: "Timeline: ",
};

/** How the report was made. */
export const method: typeof swedishMethod = {
  heading: "Method",
  plan: (body, year, adopted) =>
    `The report is based on ${genitive(body)} plan for ${year}${adopted === null ? "" : `, ${adopted}`}. ` +
    "The people responsible have reported the status of the activities, with comments.",
  model: (title, version, adopted) =>
    `The goals are assessed according to ${title}, version ${version}${adopted === null ? "" : `, ${adopted}`}.`,
  modelSource: (source) => `The model is taken from: ${source}.`,
  proposals: (body) =>
    `Proposed grades are calculated by the governance model’s rule. People decide the grades, and ${body} decides on the report.`,
  rule: (text, place) => `The rule reads: “${text}”${place === null ? "" : ` (${place})`}`,
  missing:
    "Missing data are never counted as zero, and a goal that cannot be assessed is never counted as a step on the scale. " +
    "All activities in the plan are counted, including those that continue after the end of the year.",
  snapshot: (id) => `Snapshot ${id} identifies the data on which the report is based. Checksum (SHA-256):`,
};
