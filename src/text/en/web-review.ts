import type { webReview as swedish } from "#text/sv/web-review.ts";

const KINDS = { activity: "the activity", measure: "the measure", goal: "the goal" } as const;

/** Reviewing what has been handed in. */
export const webReview: typeof swedish = {
  title: "Review",
  submitted: (_kind, by, at) => `Handed in by ${by} ${at}.`,
  approved: (_kind, by, at) => `Approved by ${by} ${at}.`,
  corrected: (_kind, by, at, reason) => `Corrected by ${by} ${at}, after the approval: “${reason}”`,
  seeOld: "The old value stands in the report.",
  returned: (_kind, by, at) => `Returned for completion by ${by} ${at}`,
  somebody: "somebody who is no longer here",
  quote: (note) => `“${note}”`,
  approve: (kind) => `Approve ${KINDS[kind]}`,
  withdraw: "Withdraw the approval",
  takeBack: "Take back and change",
  returnIt: "Send back with a comment",
  note: "What needs to be completed?",
  noteHint: "The person responsible gets your comment and can change the answer and hand it in again.",
  send: "Send back",
  waiting: (numbers) =>
    numbers.length === 1
      ? `The goal can be approved when ${numbers[0]} is.`
      : `The goal can be approved when ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)} are.`,
  goalApproved: (number) => `Goal ${number} is approved and rests on this. Withdraw the goal's approval first.`,
  changed: {
    title: "Somebody else was quicker",
    text: "Something has happened since you opened the page. See how it stands now, and do it again if it is needed.",
  },
  back: (kind) => `To ${KINDS[kind]}`,
  faults: {
    "note-missing": "Write what needs to be completed.",
    "note-too-long": "Shorten the comment to 2,000 characters at most.",
  },
  findings: "Findings",
  correct: "Correct",
};
