import type { webEntry as swedish } from "#text/sv/web-entry.ts";
import { capitalised, figures, listed, numberWord, periodName } from "./grammar.ts";

export const webEntry: typeof swedish = {
  count: { words: "{n} of at most {most} characters", figures },
  savedBy: (who, at) => `Saved ${at}${who === null ? "" : ` by ${who}`}`,
  insteadOf: (names) =>
    names === null
      ? "Nobody is responsible for this answer."
      : `You are answering instead of ${listed(names.split(", "))}.`,
  submit: "Hand in and go to the next",
  save: "Save draft",
  draftSaved: "The draft is saved.",
  handedIn: "Handed in:",
  withFindings: (count) =>
    `${count === 1 ? "One finding goes" : `${capitalised(numberWord(count))} findings go`} with it to the reviewer. Open the answer if you want to change it.`,
  states: {
    "to-do": "Not answered yet",
    draft: "Draft",
    submitted: "Handed in",
    returned: "Returned for changes",
    approved: "Approved",
  },
  stale: (period) => `The answer is from ${periodName(period)}. There is no newer one.`,
  quote: (text) => `“${text}”`,
  lookAt: "Check this before you hand in",
  canSubmitAnyway: (hinders) =>
    hinders
      ? "You can hand in anyway. The findings then go with your answer to the reviewer. What prevents approval needs to be sorted out before the round is approved."
      : "You can hand in anyway. The findings then go with your answer to the reviewer.",
  isOpen: ", can still change",
  periodLabel: (period) => capitalised(periodName(period)),
  keptDraft: "There is text here that you wrote in this browser but have not saved.",
  useKept: "Restore the text",
  dropKept: "Discard it",
  notSaved: {
    title: "What you wrote has not been saved",
    text: "Copy what you wrote if you want to keep it.",
  },
  collision: {
    title: "Someone else changed this first",
    somebody: "Someone",
    text: (who, time) => `${who} made changes at ${time}, while you were writing.`,
    ownTitle: "You have made changes in another window",
    own: (time) => `You saved a different text at ${time}.`,
    choose: "Choose one text or combine them, and save again.",
    closed:
      "The answer has already been handed in. Copy what you wrote if it is to be included: it has not been saved.",
    theirs: "What has been saved",
    yours: "What you wrote",
    takeTheirs: "Use the saved text",
  },
};
