import type { CalendarDate } from "./calendar-date.ts";
import { byChief, type Reader } from "./escalation.ts";
import {
  type Cause,
  causesOf,
  escalation,
  invitedTo,
  isEscalated,
  isLate,
  isLeft,
  lateToldOn,
  latenessTold,
  type Occasion,
  type RemindedItem,
  type Topic,
} from "./reminder-causes.ts";

/** One person's digest. Items are ids. */
export type Letter = {
  readonly person: number;
  readonly occasion: Occasion;
  /** It holds something that the reader may decline, and says how. */
  readonly isOptional: boolean;
  /** All that the person owes: returned first, then the earliest due. */
  readonly own: readonly number[];
  /** What others owe and a chief should know of, the latest first. */
  readonly others: readonly number[];
  /** What has been told once the letter is sent. */
  readonly topics: readonly Topic[];
};

/** How `told` names something: a person has been told of a topic in a round. */
export const toldKey = (person: number, { round, topic }: Topic): string => `${person} ${round} ${topic}`;

/** Earlier in the list presses more. */
const PRESSING: readonly Occasion[] = [
  "returned",
  "late",
  "opened",
  "more",
  "moved",
  "1-day",
  "7-days",
  "30-days",
  "others-late",
];

export type ReminderDay = {
  readonly today: CalendarDate;
  readonly items: readonly RemindedItem[];
  readonly readers: readonly Reader[];
  /** `toldKey`s of what has been told before. */
  readonly told: ReadonlySet<string>;
};

/**
 * The letters of a day, at most one to each reader, in order of person; who has nothing new to hear gets none. A letter
 * is written when a round has opened, when somebody comes to owe more in it or its last day has been moved, 30, 7 and 1 days before an item is due, a week
 * after and each week from then on, when something was returned, and to the chief when something is more than 7 days
 * late. It then tells all that the person owes.
 */
export function lettersOn({ today, items, readers, told }: ReminderDay): readonly Letter[] {
  const left = items.filter(isLeft);
  const own = byOwner(left);
  const late = left.filter((item) => isEscalated(today, item));
  const others = byChief(late, readers);
  const toldLate = lateToldOn(told);
  const invited = invitedTo(told);
  const mailed = readers.filter(({ hasHadToday }) => !hasHadToday).toSorted((a, b) => a.person - b.person);
  return mailed.flatMap(({ person, takesOptionalMail }) => {
    const theirs = inOrder(today, own.get(person) ?? []);
    const ofOthers = inOrder(today, others.get(person) ?? []);
    const causes = [
      ...theirs.flatMap((item) =>
        causesOf(today, item, { late: toldLate.get(person), isInvited: invited.has(`${person} ${item.round}`) }),
      ),
      ...ofOthers.map(escalation),
    ].filter(({ isOptional }) => !isOptional || takesOptionalMail);
    const news = causes.filter((cause) => !told.has(toldKey(person, cause)));
    return news.length === 0 ? [] : [letter(today, person, { news, causes, own: theirs, others: ofOthers })];
  });
}

/** The letter that somebody asks for in person; null when the reader owes nothing. It counts as the day's digest. */
export function letterAskedFor(today: CalendarDate, items: readonly RemindedItem[], person: number): Letter | null {
  const own = inOrder(
    today,
    items.filter((item) => isLeft(item) && item.owners.includes(person)),
  );
  if (own.length === 0) return null;
  const causes = own.flatMap((item) => causesOf(today, item, { isInvited: false }));
  return { ...letter(today, person, { news: causes, causes, own, others: [] }), occasion: "asked", isOptional: false };
}

type Content = {
  readonly news: readonly Cause[];
  readonly causes: readonly Cause[];
  readonly own: readonly RemindedItem[];
  readonly others: readonly RemindedItem[];
};

function letter(today: CalendarDate, person: number, { news, causes, own, others }: Content): Letter {
  const occasion = PRESSING.find((candidate) => news.some((cause) => cause.occasion === candidate)) ?? "opened";
  const lateness = own.filter((item) => isLate(today, item)).map((item) => latenessTold(today, item));
  const topics = new Map([...causes, ...lateness].map(({ round, topic }) => [`${round} ${topic}`, { round, topic }]));
  return {
    person,
    occasion,
    isOptional: others.length > 0 || news.every(({ isOptional }) => isOptional),
    own: own.map(({ id }) => id),
    others: others.map(({ id }) => id),
    topics: [...topics.values()],
  };
}

/** Returned first, then what is due the earliest; within a day as the round lists them. */
function inOrder(today: CalendarDate, items: readonly RemindedItem[]): readonly RemindedItem[] {
  const group = ({ state, dueOn }: RemindedItem): number => (state === "returned" ? 0 : dueOn < today ? 1 : 2);
  return items.toSorted((a, b) => group(a) - group(b) || compare(a.dueOn, b.dueOn) || a.id - b.id);
}

const compare = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : Number(a > b));

function byOwner(items: readonly RemindedItem[]): ReadonlyMap<number, readonly RemindedItem[]> {
  const owned = new Map<number, RemindedItem[]>();
  for (const item of items) {
    for (const person of item.owners) {
      const theirs = owned.get(person) ?? [];
      theirs.push(item);
      owned.set(person, theirs);
    }
  }
  return owned;
}
