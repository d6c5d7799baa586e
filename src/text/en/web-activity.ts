import type { webActivity as swedish } from "#text/sv/web-activity.ts";
import { dateInWords, dayAndMonth } from "./days.ts";
import { periodName } from "./grammar.ts";

export const webActivity: typeof swedish = {
  start: "Start date",
  stop: "End date",
  stopMoved: (stop, planned) => `${stop} (in the plan ${planned})`,
  responsible: "Owner",
  date: dateInWords,
  question: (last) => `How was the activity going on ${dayAndMonth(last)}?`,
  questionHint: "Choose what fits best. You can change it until the round is approved.",
  causes: "What caused the deviation?",
  causesHint: "Choose one or more.",
  newStop: "When will it be finished?",
  newStopHint: (stop) => `Enter the new end date in the same way as the earlier one: ${stop}.`,
  comment: "Comment",
  commentHint: "What has happened? What remains? What are you doing about the deviation?",
  previous: (period) => `The answer for ${periodName(period)}`,
  noPrevious: "This is the first time the activity is being followed up.",
  history: "How it has gone so far",
  answer: "The answer",
  cause: "Cause",
  movedTo: "New end date",
  noAnswer: "No answer",
  openAnswer: "Not answered yet",
  faults: {
    "status-missing": "Choose how the activity was going.",
    "status-unknown": "Choose one of the statuses in the list.",
    "cause-missing": "Choose at least one cause of the deviation.",
    "cause-unknown": "Choose from the causes in the list.",
    "comment-missing": "Write a comment. Two sentences are often enough.",
    "comment-too-long": "Shorten the comment to 4,000 characters or fewer.",
    "date-unreadable": "Enter the date like this: 2026-12-18.",
  },
};
