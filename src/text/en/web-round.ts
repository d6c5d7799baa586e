import type { webRound as swedish } from "#text/sv/web-round.ts";
import { periodName } from "./grammar.ts";

const things = (count: number): string => (count === 1 ? "One thing" : `${count} things`);

/** The round: where it stands and what it takes to get on. */
export const webRound: typeof swedish = {
  title: (period) => `The round for ${periodName(period)}`,
  lead: {
    planned: (body, date) => `${body}. The round is planned and opens ${date}.`,
    open: (body, date) => `${body}. The round is open through ${date}.`,
    "under-review": (body) => `${body}. The reporting has ended and is being reviewed.`,
    approved: (body) => `${body}. The round is approved and locked.`,
  },
  course: "The course of the round",
  steps: {
    planned: "Planned",
    open: "Open for reporting",
    "under-review": "Under review",
    approved: "Approved and locked",
  },
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  progress: (handedIn, all, approved) => `${handedIn} of ${all} are handed in, ${approved} are approved.`,
  goals: (approved, all) => `${approved} of ${all} goals are approved.`,
  next: "Next step",
  open: "Open the round",
  openMeans: "This fixes which version of the plan and the model is followed, and gives everybody their things to do.",
  close: "End the reporting",
  closeMeans: "When reporting is closed the review begins. What is missing can still be handed in.",
  reopen: "Open the reporting again",
  approve: "Lock the report …",
  report: "To the report",
  followUp: "To the follow-up",
  ownerless: (count) => `${things(count)} without anybody responsible`,
  ownerlessMeans: "Nobody has it among their things to do. Say in the plan who is responsible.",
  planMoved: (then, now) =>
    `The plan has changed since the round opened. The round follows it as it was then, version ${then}. The plan now has version ${now}.`,
  versions: "Locked versions",
  version: (number, date, by) => `Version ${number}, ${date}, ${by}`,
  approvePage: {
    title: (period) => `Lock the report for ${periodName(period)}`,
    lead: "Once you lock the report nobody can change it. An error found later becomes a correction that shows.",
    goalsLeft: (numbers) => `These goals are not approved yet, or rest on something that is not: ${numbers}.`,
    allApproved: (goals) => (goals === 1 ? "The goal is approved." : `All ${goals} goals are approved.`),
    hindering: (count) => (count === 1 ? "One finding must be mended first" : `${count} findings must be mended first`),
    orAnswer: "Change what is wrong. If a finding is mistaken you can lock anyway and say why.",
    despite: "Why do you lock despite the findings?",
    despiteHint: "The answer is kept with the locked report and shown together with it.",
    none: "No findings hinder.",
    waitForGoals: "The report can be locked when all goals are approved.",
    lock: "Lock the report",
    back: "Back to the report",
    changed: "The round has changed since you opened the page. See how it stands now.",
    faults: {
      "goals-not-approved": (facts) =>
        `The report can be locked when these goals are approved in all their parts: ${facts["numbers"] ?? ""}.`,
      "text-too-long": () => "Shorten the text to at most 2,000 characters.",
      "findings-stand": () => "Mend what the findings say, or write why the report is locked anyway.",
    },
  },
  plan: {
    title: (year) => `Plan rounds ${year}`,
    lead: (body) => `${body}. One round for each period in the model's calendar.`,
    opens: (period) => `${period} opens`,
    due: (period) => `${period}, last day`,
    dateHint: "For example 2026-12-01.",
    save: "Plan the rounds",
    done: "All rounds are planned.",
    faults: {
      "date-unreadable": "Write the date like this: 2026-12-18.",
      "due-before-opening": "The last day must come after the round opens.",
    },
  },
};
