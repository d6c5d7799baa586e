import type { errata as swedish } from "#text/sv/errata.ts";

/** What the parts of a round's texts and the fields of its answers are called. */
const NAMES: Readonly<Record<string, string>> = {
  analysis: "Overall analysis",
  title: "Title",
  reference: "Reference number",
  administration: "Department",
  officer: "Case officer",
  date: "Date",
  recipient: "Recipient",
  decisionPoints: "Proposed decision",
  summary: "The case in brief",
  considerations: "The department’s considerations",
  attachments: "Supporting documents",
  sendTo: "To be sent to",
  signatures: "Signatures",
  status: "Status",
  comment: "Comment",
  causes: "Causes",
  newStop: "New end date",
  value: "Outcome",
  refersTo: "Refers to",
  notMeasuredBecause: "Why it was not measured",
  grade: "Grade",
  departsBecause: "Why it departs from the rule",
};

const KINDS = { activity: "Activity", measure: "Measure", goal: "Goal" } as const;

/** Corrections of an approved report. */
export const errata: typeof swedish = {
  heading: "Corrections",
  numbered: (number) => `Correction ${number}`,
  by: (by) => `Made by ${by}.`,
  columns: { what: "What", was: "It said", is: "It should say" },
  nothing: "No data",
  name: (part) => NAMES[part] ?? part,
  focusArea: (name) => `Focus area ${name}`,
  answer: (kind, id, field) => `${KINDS[kind]} ${id}, ${(NAMES[field] ?? field).toLowerCase()}`,
};
