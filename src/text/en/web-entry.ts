import type { webEntry as swedish } from "#text/sv/web-entry.ts";
import { capitalised, figures, periodName } from "./grammar.ts";

export const webEntry: typeof swedish = {
  count: { words: "{n} of at most {most} characters", figures },
  savedBy: (who, at) => `Saved ${at}${who === null ? "" : ` by ${who}`}`,
  submit: "Hand in and go to the next",
  save: "Save draft",
  states: {
    "to-do": "Not answered yet",
    draft: "Draft",
    submitted: "Handed in",
    returned: "Returned for completion",
    approved: "Approved",
  },
  stale: (period) => `The answer is from ${periodName(period)}. There is no newer one.`,
  quote: (text) => `“${text}”`,
  lookAt: "Look at this before you hand in",
  canSubmitAnyway: "You can hand in anyway. The points then go along to the reviewer.",
  periodLabel: (period) => capitalised(periodName(period)),
  keptDraft: "Here is text that you wrote in this browser and that is not saved.",
  useKept: "Bring the text back",
  dropKept: "Throw it away",
  collision: {
    title: "Somebody else changed it first",
    somebody: "Somebody",
    text: (who, time) =>
      `${who} changed it ${time}. You wrote at the same time. Choose a text or put them together, and save again.`,
    theirs: "What is saved",
    yours: "What you wrote",
    takeTheirs: "Take the saved text",
  },
};
