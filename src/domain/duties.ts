import type { CalendarDate } from "./calendar-date.ts";
import { isHandedIn, type ItemState } from "./signoff.ts";

/** Something that a person owes in a round, as far as its place in the list goes. */
export type Duty = {
  readonly itemState: ItemState;
  readonly dueOn: CalendarDate;
  /** A goal some of whose activities or measures are not handed in. */
  readonly isWaiting: boolean;
};

/** What is still to be handed in. */
export function isLeft({ itemState }: Pick<Duty, "itemState">): boolean {
  return !isHandedIn(itemState);
}

/** Left although its last day has been. `today`: the day in Sweden. */
export function isOverdue(duty: Pick<Duty, "itemState" | "dueOn">, today: CalendarDate): boolean {
  return isLeft(duty) && duty.dueOn < today;
}

/** Left, but others come first: a goal that nobody has begun to assess and that is not overdue. */
export function waitsForOthers(duty: Duty, today: CalendarDate): boolean {
  return duty.itemState === "to-do" && duty.isWaiting && !isOverdue(duty, today);
}

/** What can be done now, in the order to do it: returned, then overdue, then by last day; else as it stood. */
export function inOrder<Each extends Duty>(duties: readonly Each[], today: CalendarDate): readonly Each[] {
  const urgency = (duty: Each): number => (duty.itemState === "returned" ? 0 : isOverdue(duty, today) ? 1 : 2);
  return duties
    .filter((duty) => isLeft(duty) && !waitsForOthers(duty, today))
    .toSorted((a, b) => urgency(a) - urgency(b) || a.dueOn.localeCompare(b.dueOn));
}
