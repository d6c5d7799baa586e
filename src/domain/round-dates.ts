import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import type { Period } from "./period.ts";
import type { RoundState } from "./signoff.ts";

/** First and last day of reporting. */
export type RoundDates = { readonly opensOn: CalendarDate; readonly dueOn: CalendarDate };

/**
 * When a period is reported unless somebody says otherwise: from the first day of its last month to the 17th of the
 * month after, so that the report can reach the council within two months (kommunallagen 11:16).
 */
export function usualDates(period: Period): RoundDates {
  const year = Number(period.last.slice(0, 4));
  const month = Number(period.last.slice(5, 7));
  const [dueYear, dueMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return {
    opensOn: `${period.last.slice(0, 8)}01`,
    dueOn: `${dueYear}-${String(dueMonth).padStart(2, "0")}-17`,
  };
}

export type DateFault = {
  readonly field: keyof RoundDates;
  readonly code: "date-unreadable" | "due-before-opening" | "already-opened" | "due-passed" | "nothing-changed";
};

/**
 * What is wrong with moving a round's days. What has been is not moved: the first day only until the round has opened,
 * and nobody is late from one moment to the next through a last day that has passed already.
 */
export function movedDatesFaults(
  round: RoundDates & { readonly roundState: RoundState },
  { opensOn, dueOn }: RoundDates,
  today: CalendarDate,
): readonly DateFault[] {
  const unreadable = (["opensOn", "dueOn"] as const).filter((field) => !isCalendarDate({ opensOn, dueOn }[field]));
  if (unreadable.length > 0) return unreadable.map((field) => ({ field, code: "date-unreadable" }));
  if (opensOn !== round.opensOn && round.roundState !== "planned")
    return [{ field: "opensOn", code: "already-opened" }];
  if (dueOn < opensOn) return [{ field: "dueOn", code: "due-before-opening" }];
  if (opensOn === round.opensOn && dueOn === round.dueOn) return [{ field: "dueOn", code: "nothing-changed" }];
  return dueOn < today && dueOn !== round.dueOn ? [{ field: "dueOn", code: "due-passed" }] : [];
}
