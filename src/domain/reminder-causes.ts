import { type CalendarDate, dayNumber } from "./calendar-date.ts";
import type { Belonging } from "./people.ts";
import { isHandedIn, type ItemState } from "./signoff.ts";

/** Something in a round that is open or under review. */
export type RemindedItem = Belonging & {
  readonly id: number;
  readonly round: number;
  readonly state: ItemState;
  readonly dueOn: CalendarDate;
  /** Tells one moving of the last day, once the round was open, from the next; null when it stands as it was. */
  readonly moved: number | null;
  /** The item's version when it was last handed in; 0 before. Tells one return from the next. */
  readonly handedIn: number;
  /** Who owes it today, substitutes on their days included. */
  readonly owners: readonly number[];
};

/** Why a letter is written now; the most pressing reason gives the subject line. */
export type Occasion =
  "returned" | "late" | "opened" | "more" | "moved" | "1-day" | "7-days" | "30-days" | "others-late" | "asked";

/** What a person is told of a round once. */
export type Topic = { readonly round: number; readonly topic: string };

/** Something that speaks for a letter; `isOptional`: not to somebody who has declined what is not a duty. */
export type Cause = Topic & { readonly occasion: Occasion; readonly isOptional: boolean };

const BEFORE: readonly (readonly [days: number, occasion: Occasion])[] = [
  [30, "30-days"],
  [7, "7-days"],
  [1, "1-day"],
];
const WEEK = 7;
/** A day before the last that was missed, because nothing ran over a weekend, is made up for this long. */
const MADE_UP_DAYS = 3;
/** What is later than this is told to the chief. */
const ESCALATES_AFTER = 7;

/** Not handed in, or returned. */
export const isLeft = ({ state }: RemindedItem): boolean => !isHandedIn(state);

/** Notes that somebody was told on a day that they are late with something in a round. */
const lateTopic = (today: CalendarDate): string => `late/${today}`;

export const isLate = (today: CalendarDate, { dueOn }: RemindedItem): boolean => dueOn < today;

/** What has been told of a round by a letter that names something late in it. */
export const latenessTold = (today: CalendarDate, { round }: RemindedItem): Topic => ({
  round,
  topic: lateTopic(today),
});

/** When each person was last told of being late, out of what has been told (`toldKey`). */
export function lateToldOn(told: ReadonlySet<string>): ReadonlyMap<number, CalendarDate> {
  const last = new Map<number, CalendarDate>();
  for (const key of told) {
    const [, person, day = ""] = /^(\d+) \d+ late\/(.+)$/.exec(key) ?? [];
    if (person !== undefined && day > (last.get(Number(person)) ?? "")) last.set(Number(person), day);
  }
  return last;
}

/** Where each person has been invited, as `person round`, out of what has been told. */
export function invitedTo(told: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(Array.from(told).flatMap((key) => /^(\d+ \d+) opened\//.exec(key)?.[1] ?? []));
}

/** `late`: when the reader was last told of being late, with anything. `isInvited`: to the item's round. */
type ToldBefore = { readonly late?: CalendarDate | undefined; readonly isInvited: boolean };

/**
 * All that speaks for a letter to those who owe the item, whether they have been told or not. Each hears that the round
 * has opened, or what else they come to owe in it, of each item once; of being late once a week, however many rounds go on.
 */
export function causesOf(
  today: CalendarDate,
  item: RemindedItem,
  { late: toldLate, isInvited }: ToldBefore,
): readonly Cause[] {
  const { round, dueOn, moved, id, handedIn } = item;
  const daysLeft = dayNumber(dueOn) - dayNumber(today);
  const cause = (topic: string, occasion: Occasion): Cause => ({
    round,
    topic,
    occasion,
    isOptional: occasion === "30-days",
  });
  const isWeekly = -daysLeft >= WEEK && (toldLate === undefined || dayNumber(today) - dayNumber(toldLate) >= WEEK);
  return [
    cause(`opened/${id}`, daysLeft < 0 ? "late" : isInvited ? "more" : "opened"),
    ...(moved === null || daysLeft < 0 ? [] : [cause(`moved/${moved}`, "moved")]),
    ...BEFORE.filter(([days]) => daysLeft >= 0 && daysLeft <= days && days - daysLeft < MADE_UP_DAYS).map(
      ([days, occasion]) => cause(`before-${days}/${dueOn}`, occasion),
    ),
    ...(isWeekly ? [cause(lateTopic(today), "late")] : []),
    ...(item.state === "returned" ? [cause(`returned/${id}/${handedIn}`, "returned")] : []),
  ];
}

/** True when a chief should know: more than 7 days late. */
export const isEscalated = (today: CalendarDate, { dueOn }: RemindedItem): boolean =>
  dayNumber(today) - dayNumber(dueOn) > ESCALATES_AFTER;

/** What speaks for a letter to the chief about an item that is escalated: once for each last day. */
export const escalation = ({ round, id, dueOn }: RemindedItem): Cause => ({
  round,
  topic: `others-late/${id}/${dueOn}`,
  occasion: "others-late",
  isOptional: true,
});
