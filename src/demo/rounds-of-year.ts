import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Period } from "#domain/period.ts";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import { partsOfCase } from "#storage/case-parts.ts";
import { idOf } from "#storage/new-plan.ts";
import type { NewItem, NewRound, NewRoundText } from "#storage/new-rounds.ts";
import { caseOfRound } from "./cases-of-round.ts";
import { datesOf, instantAfter, notInFuture, OPEN_PERIOD, PERIODS, REVIEWED_PERIOD } from "./demo-time.ts";
import { HANDED_OVER, SUBSTITUTES } from "./duties.tables.ts";
import { type Handling, handled } from "./handling.ts";
import { PEOPLE } from "./organisation.tables.ts";
import { goalsOfYear, type NumberedGoal } from "./plan-of-year.ts";
import type { Organisation } from "./seed-people.ts";
import type { ActivityStory, BodyStory, PersonKey, Told } from "./story.ts";

/** The three rounds of a body's plan of one year, as far as each has come. */
export function roundsOfYear(body: BodyStory, year: number, organisation: Organisation): readonly NewRound[] {
  const goals = goalsOfYear(body, year);
  return PERIODS.filter((period) => period.year === year).map((period) => {
    const round = { period, state: stateOf(period), ...datesOf(period) };
    const within = { round, body, organisation };
    return {
      period: period.key,
      state: round.state,
      opensOn: round.opensOn,
      dueOn: round.dueOn,
      items: goals.flatMap((goal) => itemsOf(goal, within)),
      texts: textsOf(within),
      bodyAssessments: [],
    };
  });
}

const stateOf = ({ key }: Period): RoundState =>
  key === OPEN_PERIOD ? "open" : key === REVIEWED_PERIOD ? "under-review" : "approved";

type Within = {
  readonly round: {
    readonly period: Period;
    readonly state: RoundState;
    readonly opensOn: CalendarDate;
    readonly dueOn: CalendarDate;
  };
  readonly body: BodyStory;
  readonly organisation: Organisation;
};

/** Where an answer stands when the story does not say: handed in while reporting goes on, else approved. */
const usualState = ({ round }: Within): ItemState => (round.state === "open" ? "submitted" : "approved");

function itemsOf(goal: NumberedGoal, within: Within): readonly NewItem[] {
  const index = PERIODS.indexOf(within.round.period);
  const { number, story, measures, activities } = goal;
  const told = story.grades[index] ?? null;
  const graded = told === null ? null : assessmentOf(told);
  return [
    item({ goal: number }, [story.owner], story.unit, { ...toldState(told, within), answer: graded }, within),
    ...measures.map(({ number: measure, story: { tertials } }) => {
      const value = tertials[index];
      const state = { state: value === undefined ? ("to-do" as const) : usualState(within), note: null };
      const answer = value === undefined ? null : outcomeOf(value);
      return item({ goal: number, measure }, [story.owner], story.unit, { ...state, answer }, within);
    }),
    ...activities.flatMap(({ number: activity, story: of }) => {
      const place = index - PERIODS.findIndex(({ year }) => year === Number(of.start.slice(0, 4)));
      const report = of.reports[place];
      // Finished in an earlier tertial: nobody reports it again.
      if (report === undefined) return [];
      const owners = ownersOn(of, within.round.period.last);
      const answer = report === null ? null : { kind: "activity" as const, ...report.answer };
      return [
        item({ goal: number, activity }, owners, unitOf(owners[0]), { ...toldState(report, within), answer }, within),
      ];
    }),
  ];
}

function toldState(told: Told<unknown> | null, within: Within): Pick<Handling, "state" | "note"> {
  if (told === null) return { state: "to-do", note: null };
  // Only rounds that are not yet approved have things on the way.
  const state = within.round.state === "approved" ? "approved" : (told.state ?? usualState(within));
  return { state, note: told.note ?? null };
}

function assessmentOf(told: NonNullable<NumberedGoal["story"]["grades"][number]>): Handling["answer"] {
  const { grade, comment, departsBecause = null } = told.answer;
  return { kind: "goal", grade, comment, proposed: null, departsBecause };
}

function outcomeOf(value: number | null): Handling["answer"] {
  const notMeasuredBecause = value === null ? "Mäts årligen." : null;
  return { kind: "measure", value, refersTo: null, comment: null, notMeasuredBecause };
}

/** Who answered for an activity on a day. */
export function ownersOn({ title, owners }: ActivityStory, day: CalendarDate): readonly PersonKey[] {
  const handed = HANDED_OVER.find(({ activity }) => activity === title);
  return handed !== undefined && handed.on <= day ? [handed.to] : owners;
}

export function unitOf(person: PersonKey | undefined): string | null {
  return PEOPLE.find(({ key }) => key === person)?.unit ?? null;
}

/** The chief of the unit reviews; a chief's own answers are reviewed by the coordinator. */
function reviewerOf(unit: string | null, owner: PersonKey | undefined): PersonKey {
  const chief = PEOPLE.find((person) => person.unit === unit && person.roles.includes("reviewer"));
  return chief === undefined || chief.key === owner ? "ingrid.moberg" : chief.key;
}

function item(
  subject: Pick<NewItem, "goal" | "measure" | "activity">,
  owners: readonly PersonKey[],
  unit: string | null,
  answered: Pick<Handling, "state" | "note" | "answer">,
  { round, body, organisation }: Within,
): NewItem {
  const { people, units } = organisation;
  const author = idOf(people, owners[0] ?? "");
  const reviewer = idOf(people, reviewerOf(unit, owners[0]));
  const spread = spreadOf(
    `${body.reference} ${round.period.key} ${subject.goal} ${subject.measure} ${subject.activity}`,
  );
  return {
    ...subject,
    unitId: unit === null ? null : idOf(units, unit),
    dueOn: round.dueOn,
    state: answered.state,
    owners: [...owners, ...substitutesOf(owners, round)].map((person) => idOf(people, person)),
    ...handled({ ...answered, author, reviewer, round, spread }),
  };
}

const substitutesOf = (owners: readonly PersonKey[], { opensOn, dueOn }: Within["round"]): readonly PersonKey[] =>
  SUBSTITUTES.filter(({ away, first, last }) => owners.includes(away) && first <= dueOn && opensOn <= last).map(
    ({ by }) => by,
  );

/** A number that is always the same for the same text and different for most others. */
function spreadOf(text: string): number {
  let number = 7;
  for (const letter of text) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 9_973;
  return number;
}

function textsOf({ round, body, organisation }: Within): readonly NewRoundText[] {
  const matter = caseOfRound(body, round.period);
  if (matter === null) return [];
  const author = idOf(organisation.people, "ingrid.moberg");
  return partsOfCase(matter).map(([part, text], index) => ({
    part,
    text,
    author,
    savedAt: notInFuture(instantAfter(round.dueOn, 3, index), 60),
  }));
}
