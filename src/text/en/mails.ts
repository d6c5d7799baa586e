import type { mails as swedish } from "#text/sv/mails.ts";
import { dateInWords, dayAndMonth, dayInWords } from "./days.ts";
import { capitalised, listed, numberWord, periodName, plural } from "./grammar.ts";

type Standing = Parameters<typeof swedish.lead.own>[0];

const answers = (count: number): string => plural(count, "one answer", `${numberWord(count)} answers`);
const the = (periods: Standing["periods"]): string => listed(periods.map(periodName));
const are = (count: number): string => plural(count, "is", "are");
const by = (due: Standing["due"]): string => (due === null ? "" : `, by ${dayAndMonth(due.date)}`);

const inDays = (days: number): string =>
  days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${numberWord(days)} days`;

const left = ({ count, periods, due }: Standing): string =>
  `${capitalised(answers(count))} left for ${the(periods)}${by(due)}`;

export const mails: typeof swedish = {
  subject: {
    opened: ({ count, periods, due }) => `The follow-up of ${the(periods)} is open: ${answers(count)}${by(due)}`,
    "30-days": left,
    "7-days": left,
    "1-day": ({ count, periods, due }) =>
      `Last day ${due === null ? "" : inDays(due.days)}: ${answers(count)} left for ${the(periods)}`,
    late: ({ late, periods }) => `${capitalised(answers(late))} for ${the(periods)} ${are(late)} late`,
    returned: ({ returned, periods }) =>
      `${capitalised(answers(returned))} for ${the(periods)} ${are(returned)} returned to be completed`,
    "others-late": ({ others, periods }) =>
      `${capitalised(answers(others))} for ${the(periods)} ${are(others)} more than a week late`,
    asked: ({ count, periods, due }) => `Reminder: ${answers(count)} left for ${the(periods)}${by(due)}`,
  },
  lead: {
    own: ({ count, late, periods, due }) =>
      `You have ${answers(count)} left for ${the(periods)}. ${
        due === null
          ? "The last day has passed."
          : `${late === 0 ? "" : `${capitalised(numberWord(late))} ${are(late)} late. `}The last day is ${dayInWords(due.date)}, ${inDays(due.days)}.`
      }`,
    others: ({ others, periods }) =>
      `${capitalised(answers(others))} for ${the(periods)} from others ${are(others)} more than a week late.`,
  },
  openToDo: "Open To do",
  openFollowUp: "Open Follow-up",
  headings: {
    returned: "Returned to be completed",
    late: "Late",
    left: "Left to hand in",
    others: "More than a week late, from others",
  },
  kinds: { activity: "Activity", measure: "Measure", goal: "Goal" },
  returned: "the reviewer has written what is missing",
  late: (date) => `late since ${dateInWords(date)}`,
  dueOn: (date) => `by ${dayInWords(date)}`,
  of: (people) => (people.length === 0 ? "nobody responsible" : listed(people)),
  more: (count) => `And ${answers(count)} more.`,
  foot: {
    duty: "You get this mail because you are responsible for the answers. At most one a day is sent.",
    chief: (municipality) => `You get this mail because you review or coordinate in ${municipality}.`,
    decline: "You can decline mail about anything but what you are to hand in yourself.",
    declineLink: "Decline such mail",
  },
  logIn: {
    subject: (municipality) => `Link to log in to Tertial, ${municipality}`,
    lead: "Here is the link that you asked for.",
    action: "Log in to Tertial",
    once: "The link works for 20 minutes and can be used once.",
    notYou: "If you did not ask for it you need not do anything. Nobody else can log in with it.",
  },
};
