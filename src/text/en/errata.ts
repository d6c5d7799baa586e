import type { errata as swedish } from "#text/sv/errata.ts";

/** What the parts of a round's texts and the fields of its answers are called. */
const NAMES: Readonly<Record<string, string>> = {
  analysis: "Analysis",
  title: "Title",
  reference: "Reference",
  administration: "Administration",
  officer: "Officer",
  date: "Date",
  recipient: "Recipient",
  decisionPoints: "Proposed decision",
  summary: "The matter in brief",
  considerations: "Considerations",
  attachments: "Documents",
  sendTo: "Sent to",
  signatures: "Signatures",
  status: "Status",
  comment: "Comment",
  causes: "Causes",
  newStop: "New stop",
  value: "Outcome",
  refersTo: "Refers to",
  grade: "Grade",
};

const KINDS = { activity: "Activity", measure: "Measure", goal: "Goal" } as const;

/** Corrections of an approved report. */
export const errata: typeof swedish = {
  heading: "Corrections",
  numbered: (number) => `Correction ${number}`,
  by: (by) => `Made by ${by}.`,
  columns: { what: "What", was: "It said", is: "It should say" },
  nothing: "Not stated",
  name: (part) => NAMES[part] ?? part,
  focusArea: (name) => `Focus area ${name}`,
  answer: (kind, id, field) => `${KINDS[kind]} ${id}, ${(NAMES[field] ?? field).toLowerCase()}`,
};
