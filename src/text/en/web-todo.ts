import type { webTodo as swedish } from "#text/sv/web-todo.ts";
import { periodName } from "./grammar.ts";

export const webTodo: typeof swedish = {
  title: "To do",
  lead: {
    youHave: "You have ",
    left: (count) => (count === 1 ? "one thing left" : `${count} things left`),
    forPeriod: (period) => ` for ${periodName(period)}. The last day is `,
    inRounds: (count) => ` in ${count} rounds. The next last day is `,
    due: (date) => date,
    inDays: (days) =>
      days < 0 ? ", which has passed." : days === 0 ? ", today." : days === 1 ? ", tomorrow." : `, in ${days} days.`,
    ofWhichLate: (count) => (count === 1 ? " One of them is late." : ` ${count} of them are late.`),
  },
  done: (periods) => `You are done. Everything for ${periods} is handed in.`,
  nothing: "You have nothing to hand in now. You get a mail when you do.",
  instead: {
    followUp: {
      title: "Follow how it goes",
      text: "See what is in, what is missing and what needs sorting out.",
      link: "Go to Follow-up",
    },
    goals: {
      title: "Read how it goes",
      text: "See the goals, how they are assessed and what lies behind.",
      link: "Go to Goals",
    },
  },
  progress: (done, all) => `${done} of ${all} done`,
  startHere: "Start here",
  left: "Left to hand in",
  waiting: "Waiting for others",
  handedIn: "Done",
  kinds: { activity: "Activity", measure: "Measure", goal: "Goal to assess" },
  verbs: { activity: "Report", measure: "Enter outcome", goal: "Assess" },
  mend: "Change and hand in",
  goOn: "Go on",
  late: (date) => `Late since ${date}`,
  dueOn: (date) => `By ${date}`,
  draft: "Draft",
  period: (period) => periodName(period),
  before: (period) => `In ${periodName(period)}:`,
  submitted: (date) => `Handed in${date === null ? "" : ` ${date}`}, under review`,
  isApproved: (date) => `Approved${date === null ? "" : ` ${date}`}`,
  returnedBy: (by, date) => `Returned ${date}${by === null ? "" : ` by ${by}`}`,
  waitsFor: (done, all) => `${done} of ${all} parts are handed in. Assess the goal when all are.`,
  margin: {
    label: "About the round",
    round: (period) => `The round for ${periodName(period)}`,
    opened: "The round opened",
    lastDay: "Last day to hand in",
    today: "today",
    day: (date) => date,
    shortDay: (date) => date.slice(5),
    after: "then",
    review: "What is handed in is reviewed",
    approval: "The round is approved and locked",
    away: (first, last) => `You are away ${fromTo(first, last)}`,
    yourStandIn: (name) =>
      `${name ?? "Somebody else"} stands in for you then, sees what you have left and can hand it in.`,
    standingIn: (name, first, last) => `You stand in for ${name ?? "somebody"} ${fromTo(first, last)}`,
    whatYouSee: "What is left to hand in stands in your list. What is done already does not.",
  },
};

function fromTo(first: string, last: string | null): string {
  return last === null ? `from ${first}` : `${first}–${last}`;
}
