import type { webTodo as swedish } from "#text/sv/web-todo.ts";
import { dateInWords, dayAndMonth, dayAndShortMonth, dayInWords } from "./days.ts";
import { capitalised, listed, numberWord, outOf, periodName, plural } from "./grammar.ts";

const answers = (count: number): string => plural(count, "one answer", `${numberWord(count)} answers`);
const things = (count: number): string => plural(count, "one item", `${numberWord(count)} items`);

export const webTodo: typeof swedish = {
  title: "To do",
  lead: {
    youHave: "You have ",
    left: (count) => `${things(count)} left`,
    forPeriod: (period, isOver) => ` for ${periodName(period)}. The last day ${isOver ? "was" : "is"} `,
    inRounds: (count, isOver) =>
      ` in ${numberWord(count)} rounds. The ${isOver ? "latest deadline was" : "next deadline is"} `,
    due: dayInWords,
    inDays: (days) =>
      days < 0 ? "." : days === 0 ? ", today." : days === 1 ? ", tomorrow." : `, in ${numberWord(days)} days.`,
    ofWhichLate: (count) => ` ${capitalised(things(count))} ${plural(count, "is", "are")} late.`,
    toReview: (count) => `${answers(count)} to review`,
  },
  done: (periods, isAll) =>
    isAll
      ? `You are done. Everything for ${listed(periods)} has been handed in.`
      : `Everything that you yourself hand in for ${listed(periods)} has been handed in.`,
  nothing: "You have nothing to hand in at present. You will get an email when you do.",
  opening: {
    title: "To open",
    round: (period, body) => `The round for ${periodName(period)}, ${body}`,
    planned: (date) => `Planned to open on ${dateInWords(date)}. No one can report until it is open.`,
    link: "Go to the round",
  },
  review: {
    title: "To review",
    answers: (count, period) => `${capitalised(answers(count))} for ${periodName(period)}`,
    text: "Read what has been handed in and approve it, or send it back.",
    link: "Review",
  },
  instead: {
    heading: "Go on",
    admin: {
      title: "Manage the municipality’s settings",
      text: "Organisation, people, governance model and appearance.",
      link: "Go to Administration",
    },
    reports: {
      title: "Read the reports",
      text: "Get reports and decision memos, and see what has been approved.",
      link: "Go to Report",
    },
    followUp: {
      title: "Follow how it is going",
      text: "See what is in, what is missing and what needs sorting out.",
      link: "Go to Follow-up",
    },
    goals: {
      title: "Read how it is going",
      text: "See the goals, how they have been assessed and what the assessments are based on.",
      link: "Go to Goals",
    },
  },
  progress: (done, all) => `${done} of ${all} done`,
  startHere: "Start here",
  left: "Still to hand in",
  waiting: "Waiting for others",
  handedIn: "Done",
  earlier: (count) => `Show ${numberWord(count)} more`,
  kinds: { activity: "Activity", measure: "Measure", goal: "Goal to assess" },
  verbs: { activity: "Report", measure: "Enter outcome", goal: "Assess" },
  mend: "Change and hand in",
  goOn: "Continue",
  late: (date) => `Late since ${dateInWords(date)}`,
  dueOn: (date) => `Due ${dayInWords(date)}`,
  draft: "Draft",
  period: (period) => capitalised(periodName(period)),
  nothingNewer: "There is no newer answer",
  before: (period) => `In ${periodName(period)}:`,
  submitted: (date) => `Handed in${date === null ? "" : ` on ${dayAndMonth(date)}`}, under review`,
  isApproved: (date) => `Approved${date === null ? "" : ` on ${dayAndMonth(date)}`}`,
  returnedBy: (by, date) => `Returned on ${dayAndMonth(date)}${by === null ? "" : ` by ${by}`}`,
  waitsFor: (done, all) =>
    all === 1
      ? "Its only answer has not been handed in yet. Assess the goal when it has."
      : `${capitalised(outOf(done, all, "answer", "answers"))} ${plural(done, "has", "have")} been handed in. Assess the goal when all of them have.`,
  margin: {
    label: "About the round",
    round: (period) => `The round for ${periodName(period)}`,
    opened: "The round opened",
    lastDay: "Last day to hand in",
    moved: (from) => `The last day has been moved from ${dateInWords(from)}:`,
    today: "today",
    day: dayInWords,
    shortDay: dayAndShortMonth,
    after: "then",
    review: "What has been handed in is reviewed",
    approval: "The round is approved and locked",
    away: (first, last) => `You are away ${fromTo(first, last)}`,
    yourStandIn: (name) =>
      `${name ?? "Someone else"} is your substitute then, can see what you have left and can hand it in.`,
    standingIn: (name, first, last) => `You are the substitute for ${name ?? "someone"} ${fromTo(first, last)}`,
    whatYouSee: "What is still to be handed in is in your list. What is already done is not.",
  },
};

function fromTo(first: string, last: string | null): string {
  if (last === null) return `from ${dayAndMonth(first)}`;
  const isSameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${isSameMonth ? Number(first.slice(8)) : dayAndMonth(first)}–${dayAndMonth(last)}`;
}
