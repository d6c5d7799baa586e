import type { mails as swedish } from "#text/sv/mails.ts";
import { dateInWords, dayAndMonth, dayInWords } from "./days.ts";
import { capitalised, listed, numberWord, periodName, plural } from "./grammar.ts";

type Standing = Parameters<typeof swedish.lead.own>[0];

const answers = (count: number): string => plural(count, "one answer", `${numberWord(count)} answers`);
const the = (periods: Standing["periods"]): string => listed(periods.map(periodName));
const are = (count: number): string => plural(count, "is", "are");
const allAreLate = (count: number): string => plural(count, "It is late.", "All of them are late.");
const by = (due: Standing["due"]): string => (due === null ? "" : `, by ${dayAndMonth(due)}`);

const left = ({ count, periods, due }: Standing): string =>
  `${capitalised(answers(count))} left to hand in for ${the(periods)}${by(due)}`;

type LastDay = { readonly day: string; readonly isNext: boolean; readonly isMoved: boolean };

function lastDay({ day, isNext, isMoved }: LastDay): string {
  if (isNext) return `${isMoved ? "The last day has been moved. " : ""}The next is due by ${day}.`;
  return `The last day ${isMoved ? "has been moved to" : "is"} ${day}.`;
}

export const mails: typeof swedish = {
  subject: {
    opened: ({ count, periods, due }) => `The follow-up of ${the(periods)} is open: ${answers(count)}${by(due)}`,
    more: ({ count, periods, due }) =>
      `You have more answers to hand in for ${the(periods)}: ${answers(count)}${by(due)}`,
    moved: ({ count, periods, due }) =>
      `New last day for ${the(periods)}${due === null ? "" : `: ${dayAndMonth(due)}`}, ${answers(count)} left to hand in`,
    "30-days": left,
    "7-days": left,
    "1-day": ({ count, periods, due }) =>
      `The last day is ${due === null ? "" : dayInWords(due)}: ${answers(count)} left to hand in for ${the(periods)}`,
    late: ({ late, periods }) => `${capitalised(answers(late))} for ${the(periods)} ${are(late)} late`,
    returned: ({ returned, periods }) =>
      `${capitalised(answers(returned))} for ${the(periods)} ${returned === 1 ? "has" : "have"} been returned for changes`,
    "others-late": ({ others, periods }) =>
      `${capitalised(answers(others))} for ${the(periods)} ${are(others)} more than a week late`,
    asked: ({ count, periods, due }) => `Reminder: ${answers(count)} left to hand in for ${the(periods)}${by(due)}`,
  },
  lead: {
    own: ({ count, periods }) => `You have ${answers(count)} to hand in for ${the(periods)}.`,
    rest: ({ count, late, returned, periods, due, isMoved }) =>
      [
        ...(returned === 0
          ? []
          : [`${capitalised(numberWord(returned))} ${plural(returned, "has", "have")} been returned for changes.`]),
        ...(late === 0
          ? []
          : [late === count ? allAreLate(count) : `${capitalised(numberWord(late))} ${are(late)} late.`]),
        ...(due === null ? [] : [lastDay({ day: dayInWords(due), isNext: late > 0 || periods.length > 1, isMoved })]),
      ].join(" "),
    others: ({ others, periods }) =>
      `${capitalised(answers(others))} for ${the(periods)} owed by others ${are(others)} more than a week late.`,
  },
  openToDo: "Open To do",
  openFollowUp: "Open Follow-up",
  headings: {
    returned: "Returned for changes",
    late: "Late",
    left: "Still to hand in",
    others: "More than a week late, owed by others",
  },
  kinds: { activity: "Activity", measure: "Measure", goal: "Goal" },
  returned: "the reviewer has explained what is missing",
  late: (date) => `late since ${dateInWords(date)}`,
  dueOn: (date) => `by ${dayInWords(date)}`,
  of: (people) => (people.length === 0 ? "no owner" : listed(people)),
  more: (count) => `And ${plural(count, "one more answer", `${numberWord(count)} more answers`)}.`,
  foot: {
    duty: "You receive this email because you are responsible for the answers. You get at most one a day.",
    chief: (municipality) => `You receive this email because you review or coordinate in ${municipality}.`,
    decline: "You can opt out of emails about anything other than what you yourself are to hand in.",
    declineLink: "Opt out of such emails",
  },
  account: {
    subject: (municipality) => `How you log in to Tertial has changed, ${municipality}`,
    changed: {
      password: "You have a new password in Tertial.",
      "password-removed": "Your password in Tertial has been removed. You log in with a link sent by email.",
      "codes-on": "You now log in with a one-time code as well.",
      "codes-off": "You now log in without a one-time code.",
      "codes-removed": "An administrator has switched off your one-time codes. You now log in without them.",
      address:
        "An administrator has changed your email address in Tertial. Login links no longer come here, but to the new address.",
    },
    action: "See your account",
    notYou:
      "Wasn’t it you? Log in with a new link, choose Log out everywhere on the page Your account, and contact whoever administers Tertial where you work.",
    notRight: "Isn’t this right? Contact whoever administers Tertial where you work.",
    why: "You always get this email when someone changes how you log in.",
  },
  logIn: {
    subject: (municipality) => `Login link for Tertial, ${municipality}`,
    lead: "Here is the link you asked for.",
    action: "Log in to Tertial",
    once: "The link is valid for 20 minutes and can be used once.",
    notYou: "If you did not ask for it, you do not need to do anything. No one else can log in with it.",
  },
};
