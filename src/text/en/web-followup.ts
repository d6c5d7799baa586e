import type { webFollowUp as swedish } from "#text/sv/web-followup.ts";
import { dateInWords, dayAndMonth, dayInWords } from "./days.ts";
import {
  capitalised,
  figures,
  listed,
  numberWord,
  periodName,
  periodShort,
  periodWithinYear,
  plural,
} from "./grammar.ts";

const people = (count: number): string => plural(count, "one person", `${numberWord(count)} people`);
const things = (count: number): string => plural(count, "one item", `${numberWord(count)} items`);
const ofAll = (done: number, all: number): string => `${figures(done)} of ${figures(all)}`;

const dayNear = (date: string, today: string): string => {
  if (date === today) return "today";
  return date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : dateInWords(date);
};
const near = (date: string, today: string): string => (date === today ? "today" : `on ${dayNear(date, today)}`);

const inDays = (days: number): string => {
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${numberWord(days)} days`;
};

export const webFollowUp: typeof swedish = {
  title: (period) => `Follow-up ${periodName(period)}`,
  emptyTitle: "Follow-up",
  empty: "No round has been planned yet. When one has, you will see here how far everyone has come.",
  emptyLink: "Go to the plans",
  otherPeriods: "Other periods",
  earlier: (period) => `Previous: ${periodName(period)}`,
  later: (period) => `Next: ${periodName(period)}`,
  bodies: "Bodies",
  allBodies: "All bodies",
  unit: "Unit",
  allUnits: "All units",
  narrow: "Show",
  lead: {
    inside: ofAll,
    activities: " activities",
    measures: (done, all) => `, ${ofAll(done, all)} measures`,
    and: " and ",
    goals: " goals are in.",
    closes: (date, days) =>
      days < 0 ? ` The last day was ${dayInWords(date)}.` : ` The last day is ${dayInWords(date)}, ${inDays(days)}.`,
    underReview: (left) =>
      left === 0
        ? " The round is under review."
        : ` The round is under review and ${things(left)} ${plural(left, "is", "are")} missing.`,
    approvedOf: ofAll,
    isApproved: (count) => ` answers ${plural(count, "has", "have")} been approved.`,
    planned: (opens) => `The round opens on ${dayInWords(opens)}. You will then see here how far everyone has come.`,
    plannedLate: "The round is planned and waiting to be opened.",
    locked: (date) =>
      date === null
        ? "The round is approved and locked."
        : `The round was approved and locked on ${dateInWords(date)}.`,
    lockedFull: (activities, goals) =>
      ` ${capitalised(plural(activities, "one activity", `${numberWord(activities)} activities`))} and ${plural(goals, "one goal", `${numberWord(goals)} goals`)} were followed up.`,
  },
  notYours: "The coordinator and the units' managers remind and approve.",
  remindAll: (count) => `Remind ${people(count)}`,
  remind: "Remind",
  remindNone: {
    today: "Everyone with something left has had an email today.",
    unreachable: "Those with something left cannot be reached by email.",
  },
  reminded: {
    nobody: "No new reminder was sent.",
    named: (names) => `A reminder is on its way to ${listed(names)}.`,
    counted: (count) => `A reminder is on its way to ${people(count)}.`,
    alreadyToday: (count) =>
      ` ${capitalised(people(count))} ${plural(count, "has", "have")} already had an email today.`,
    unreachable: (count) => ` ${capitalised(people(count))} cannot be reached by email.`,
  },
  approveMany: "Approve several",
  units: {
    caption: "How far the units have come",
    ownCaption: "Your unit",
    unit: "Unit and manager",
    progress: "Activities, measures and goals",
    inside: "In",
    left: "Missing",
    action: "Action",
    whole: "The whole municipality",
    wholeBody: "The whole body",
    none: "No unit",
    bar: (approved, submitted, left) =>
      `${figures(approved)} approved, ${figures(submitted)} under review, ${figures(left)} missing`,
    count: ofAll,
    returned: (count) => `${figures(count)} of them returned`,
    overdue: (count) => `${figures(count)} late`,
    done: "Done",
    show: (unit) => `Show the people in ${unit}`,
    nameless: "Name removed",
  },
  reach: {
    lastLogin: (date, today) => `Last logged in ${near(date, today)}`,
    neverLoggedIn: "Has not logged in yet",
    reminded: (date, today) => `Reminded ${near(date, today)}`,
    hadToday: () => "Reminded today",
    away: (until, today, by) => `Away until ${dayNear(until, today)}, ${by} is the substitute`,
    refuses: "Email bounces",
    unreachable: "Cannot be reached by email",
  },
  legend: {
    label: "Key",
    approved: "Approved",
    submitted: "Handed in, under review",
    left: "Missing",
    stale: "Small symbol: the answer is from an earlier period",
  },
  margin: {
    label: "What needs your attention",
    findings: "This needs sorting out",
    blocks: (count) =>
      `${capitalised(plural(count, "one finding prevents", `${numberWord(count)} findings prevent`))} approval of the round`,
    lookOver: (count) => `${capitalised(numberWord(count))} should be checked`,
    seeAll: (count, notes) =>
      count === 1
        ? "Show it"
        : `Show all ${numberWord(count)}${notes === 0 ? "" : `, ${numberWord(notes)} of them good to know`}`,
    alike: (count) => ` and ${figures(count)} more of the same kind.`,
    moreKinds: (count) => plural(count, "And one more kind.", `And ${numberWord(count)} more kinds.`),
    noFindings: "No findings. The text and the figures in what has been handed in agree.",
    waiting: "We are mostly waiting for",
    waitingAll: (count) =>
      count <= 2 ? plural(count, "Show the person", "Show both") : `Show all ${numberWord(count)} people`,
    noOneLeft: "Everyone has handed in.",
    rounds: "The rounds",
  },
  people: {
    title: "Who we are waiting for",
    lead: (count, overdue) =>
      count === 0
        ? "Everyone has handed in."
        : `${capitalised(people(count))} ${plural(count, "has", "have")} something left to hand in${overdue === 0 ? "." : `, ${overdue === count ? plural(count, "and is late", "all late") : `${numberWord(overdue)} of them late`}.`}`,
    person: "Person",
    reach: "Contact",
    left: "Missing",
  },
  roundState: (state, due) =>
    ({
      planned: "Planned",
      open: `Open until ${dayAndMonth(due)}`,
      "under-review": "Under review",
      approved: "Approved and locked",
    })[state],
  matrix: {
    caption: "Goals and periods",
    goal: "Goal",
    year: "Year",
    column: periodShort,
    cell: (period) => `${periodShort(period)} ${String(period.year).slice(2)}`,
    notGraded: "Not assessed yet",
    notInRound: "Not followed up",
    stale: (label, period) => `No assessment. “${label}” in ${periodName(period)}`,
  },
  causes: {
    title: "Why activities deviate",
    sub: (deviating, all) =>
      `${capitalised(deviating === 0 ? "none" : numberWord(deviating))} of ${figures(all)} activities handed in ${plural(deviating, "has", "have")} a cause of deviation. An activity can have several.`,
    none: "None of the activities handed in has a cause of deviation.",
    count: (count) => plural(count, "1 activity", `${figures(count)} activities`),
  },
  statuses: {
    title: "Status of the activities",
    sub: (done, all) => `${ofAll(done, all)} are in.`,
    status: "Status",
    carried: "Finished earlier",
    before: (count, before, now) =>
      `${figures(count)} in ${before.year === now.year ? periodWithinYear(before) : periodName(before)}`,
  },
  list: {
    titles: {
      left: "What is missing",
      overdue: "What is late",
      returned: "Returned for changes",
      submitted: "Handed in, waiting to be reviewed",
      all: "Everything in the round",
    },
    lead: (count) => plural(count, "One item", `${capitalised(numberWord(count))} items`),
    of: (person) => ` owed by ${person}`,
    in: (unit) => ` in ${unit}`,
    cause: (label) => ` with the cause “${label}”`,
    status: (label) => ` with the status “${label}”`,
    nothing: {
      left: "Nothing is missing.",
      overdue: "Nothing is late.",
      returned: "Nothing has been returned.",
      submitted: "Nothing is waiting to be reviewed.",
      all: "There is nothing to hand in in the round.",
    },
    noMatch: "Nothing matches that choice.",
    cut: (shown, all) => `Showing the first ${figures(shown)} of ${figures(all)}. Choose a unit to see the rest.`,
    what: "What",
    who: "Owner",
    standing: "Progress",
    due: "Due",
    states: {
      "to-do": "Not answered",
      draft: "Draft",
      submitted: "Handed in",
      returned: "Returned",
      approved: "Approved",
    },
    noValue: "No data",
    late: (date) => `Late since ${dayAndMonth(date)}`,
    dueOn: dayAndMonth,
    kinds: { activity: "Activity", measure: "Measure", goal: "Goal" },
    views: "Show",
  },
  approve: {
    title: "Approve several",
    lead: (count) =>
      count === 0
        ? "Nothing is waiting to be reviewed at present."
        : `${capitalised(things(count))} ${plural(count, "has", "have")} been handed in and ${plural(count, "is", "are")} waiting to be reviewed.`,
    hint: "Choose the items that you have read and approve of. A goal can be approved together with its activities and measures.",
    all: (count) => (count === 2 ? "Choose both" : `Choose all ${numberWord(count)}`),
    one: "One item",
    assessment: "The assessment of the goal",
    choose: "Choose what to approve",
    button: "Approve selected",
    remarks: (count) => plural(count, "1 finding", `${figures(count)} findings`),
    approved: (count) => `${capitalised(things(count))} ${plural(count, "has", "have")} been approved.`,
    none: "Choose at least one item to approve.",
    refusals: {
      changed: "has changed since you read it. Read the answer again.",
      gone: "no longer exists.",
      parts: (numbers) => `can be approved when ${numbers} ${/, \| and /.test(numbers) ? "have" : "has"} been.`,
    },
    answer: "Answer",
  },
  findings: {
    title: "Findings",
    lead: (count) =>
      count === 0
        ? "No findings. The text and the figures in what has been handed in agree."
        : `${capitalised(plural(count, "one finding", `${numberWord(count)} findings`))} on what has been handed in.`,
    groups: {
      error: "Prevents approval of the round",
      warning: "Should be checked",
      note: "Good to know",
    },
    show: {
      activity: (number) => `Show activity ${number}`,
      measure: (number) => `Show measure ${number}`,
      goal: (number) => `Show goal ${number}`,
    },
    memo: "Texts of the report and the decision memo",
  },
};
