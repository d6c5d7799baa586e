import type { webReview as swedish } from "#text/sv/web-review.ts";
import { listed } from "./grammar.ts";

const KINDS = { activity: "the activity", measure: "the measure", goal: "the goal" } as const;

/** Reviewing what has been handed in. */
export const webReview: typeof swedish = {
  title: "Review",
  submitted: (_kind, by, at) => `Handed in by ${by} ${at}.`,
  approved: (_kind, by, at) => `Approved by ${by} ${at}.`,
  corrected: (_kind, by, at, reason) => `Corrected by ${by} ${at}, after the approval: “${reason}”`,
  seeOld: "See the correction in the report",
  before: "Before the correction",
  returned: (_kind, by, at) => `Returned for changes by ${by} ${at}`,
  underWay: {
    "to-do": "Not handed in yet.",
    draft: "A draft, not handed in yet.",
    returned: "Returned for changes, not handed in again yet.",
  },
  somebody: "someone whose name has been removed",
  quote: (note) => `“${note}”`,
  approve: (kind) => `Approve ${KINDS[kind]}`,
  more: "Continue reviewing",
  withdraw: "Withdraw the approval",
  takeBack: "Take back and change",
  returnIt: "Return with a comment",
  note: "What needs to be added or changed?",
  noteHint: "The owner gets your comment and can change the answer and hand it in again.",
  send: "Return",
  waiting: (numbers) =>
    `The goal can be approved when ${listed(numbers)} ${numbers.length === 1 ? "has" : "have"} been.`,
  goalApproved: (number) =>
    `Goal ${number} has been approved and is based on this. Withdraw the goal’s approval first.`,
  changed: {
    title: "Someone else got there first",
    text: "Something has happened since you opened the page. Check how things stand now, and try again if necessary.",
  },
  back: (kind) => `To ${KINDS[kind]}`,
  faults: {
    "note-missing": "Explain what needs to be added or changed.",
    "note-too-long": "Shorten the comment to 2,000 characters or fewer.",
  },
  findings: "Findings",
  correct: "Correct",
};
