import type { webRound as swedish } from "#text/sv/web-round.ts";
import { dateInWords } from "./days.ts";
import { capitalised, figures, listed, numberWord, periodName, plural } from "./grammar.ts";

type Days = Parameters<typeof swedish.dateChanges.change>[0];

const moved = (was: Days, is: Days): readonly string[] => [
  ...(was.opensOn === is.opensOn ? [] : [`opens on ${dateInWords(is.opensOn)} instead of ${dateInWords(was.opensOn)}`]),
  ...(was.dueOn === is.dueOn ? [] : [`last day ${dateInWords(is.dueOn)} instead of ${dateInWords(was.dueOn)}`]),
];

const things = (count: number): string => plural(count, "one item", `${numberWord(count)} items`);

/** The round: where it stands and what it takes to get on. */
export const webRound: typeof swedish = {
  title: (period) => `The round for ${periodName(period)}`,
  lead: {
    planned: (body, date) => `${body}. The round is planned and opens on ${dateInWords(date)}.`,
    waits: (body) => `${body}. The round is planned and waits to be opened.`,
    open: (body, date) => `${body}. The round is open until ${dateInWords(date)}.`,
    "under-review": (body) => `${body}. Reporting is closed and under review.`,
    approved: (body) => `${body}. The round is approved and locked.`,
  },
  course: "Stages of the round",
  steps: {
    planned: "Planned",
    open: "Open for reporting",
    "under-review": "Under review",
    approved: "Approved and locked",
  },
  from: (date) => `from ${dateInWords(date)}`,
  until: (date) => `to ${dateInWords(date)}`,
  moveDates: "Change the days",
  dateChanges: {
    title: "The days have been changed",
    change: (was, is) => `${capitalised(listed(moved(was, is)))}.`,
    byWhom: (by, date) => `${by}, ${dateInWords(date)}`,
  },
  datesPage: {
    title: (period) => `Change the days for ${periodName(period)}`,
    planned: (body) => `${body}. The round is planned. No one has been given anything to do yet.`,
    open: (body, date) =>
      `${body}. The round opened on ${dateInWords(date)}. The last day can be moved: the reminders follow it, and those who have something left to hand in are told.`,
    opens: "The round opens",
    due: "Last day to hand in",
    hint: "For example 2026-12-18.",
    reason: "Why is the last day being moved?",
    reasonHint: "Those who report will read this.",
    reasonIfAny: "Why are the days being changed? (optional)",
    reasonIfAnyHint: "Shown on the round’s page.",
    scope: {
      legend: "Which rounds does this apply to?",
      own: "This one only",
      all: (rounds) =>
        rounds === 2 ? "Both rounds with the same days" : `All ${numberWord(rounds)} rounds with the same days`,
      bodies: (bodies) => listed(bodies),
    },
    save: "Save the days",
    changed: (opens, due) =>
      `Someone has changed the round since you opened the page. It now runs from ${dateInWords(opens)} to ${dateInWords(due)}. What you wrote is still here.`,
    faults: {
      "date-unreadable": "Enter the date like this: 2026-12-18.",
      "due-before-opening": "The last day must be after the round opens.",
      "already-opened": "The round has opened: its first day cannot be changed.",
      "due-passed": "The last day must be today or later.",
      "nothing-changed": "The days are the same as before.",
      "reason-missing": "Say why, so that those who report understand.",
      "text-too-long": "Shorten the text to 500 characters or fewer.",
    },
  },
  refused: {
    changed: "The round has changed since you opened the page. Check how it stands now.",
    "nothing-in-plan": "The round is not open: the plan has no goals for the period. Add the goals to the plan first.",
  },
  dueHasPassed: (date) =>
    `The last day, ${dateInWords(date)}, has passed already. Change the days before you open it, or everyone is late from the start.`,
  progress: (handedIn, all, approved) =>
    `${figures(handedIn)} of ${figures(all)} answers have been handed in, ${figures(approved)} ${plural(approved, "has", "have")} been approved.`,
  goals: (approved, all) =>
    `${figures(approved)} of ${figures(all)} ${plural(all, "goal", "goals")} ${plural(approved, "has", "have")} been approved.`,
  next: "Next step",
  open: "Open the round",
  openMeans:
    "This settles which version of the plan and the governance model applies, and puts everyone’s items in their To do.",
  close: "Close reporting",
  closeMeans: "When reporting closes, the review begins. What is missing can still be handed in.",
  reopen: "Reopen reporting",
  approve: "Lock the report …",
  report: "To the report",
  followUp: "To the follow-up",
  ownerless: (count) => `${capitalised(things(count))} ${plural(count, "has", "have")} no owner`,
  ownerlessMeans: "No one has it in their To do. Give it an owner in the plan.",
  planMoved: (then, now) =>
    `The plan has changed since the round opened. The round follows the plan as it was then, version ${then}. The plan is now at version ${now}.`,
  versions: "Locked versions",
  version: (number, date, by) => `Version ${number}, ${dateInWords(date)}, ${by}`,
  approvePage: {
    title: (period) => `Lock the report for ${periodName(period)}`,
    lead: (body) =>
      `${body}. Once you lock the report, no one can change it. An error found later becomes a visible correction.`,
    goalsLeft: "These goals have not been approved yet, or are based on something that has not:",
    seeInReport: "See in the report",
    allApproved: (goals) =>
      plural(goals, "The goal has been approved.", `All ${numberWord(goals)} goals have been approved.`),
    hindering: (count) =>
      `${capitalised(plural(count, "one finding needs", `${numberWord(count)} findings need`))} to be dealt with first`,
    orAnswer: "Change what is wrong. If a finding is mistaken, you can lock anyway and say why.",
    despite: (count) => `Why are you locking despite the ${plural(count, "finding", "findings")}?`,
    despiteHint: "Your answer is saved with the locked report and shown with it.",
    none: "No findings prevent locking.",
    waitForGoals: "The report can be locked once all goals have been approved.",
    lock: "Lock the report",
    back: "Back to the report",
    which: (id) =>
      `You lock snapshot ${id}. Drafts that have been downloaded carry the same id if nothing has changed since.`,
    reportChanged:
      "The report is not locked: it has changed since you opened the page. Read it again before you lock it.",
    faults: {
      "goals-not-approved": (facts) =>
        `The report can be locked once every part of ${plural((facts["numbers"] ?? "").split(", ").length, "goal", "goals")} ${listed((facts["numbers"] ?? "").split(", "))} has been approved.`,
      "text-too-long": () => "Shorten the text to 2,000 characters or fewer.",
      "findings-stand": () => "Deal with the findings, or explain why the report is being locked anyway.",
    },
  },
  plan: {
    title: (year) => `Plan rounds ${year}`,
    lead: (body) => `${body}. One round for each period in the governance model’s calendar.`,
    opens: (period) => `${period} opens`,
    due: (period) => `${period}, last day`,
    dateHint: "For example 2026-12-01.",
    save: "Plan the rounds",
    done: "All rounds are planned.",
    faults: {
      "date-unreadable": "Enter the date like this: 2026-12-18.",
      "due-before-opening": "The last day must be after the round opens.",
    },
  },
};
