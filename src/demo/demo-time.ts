import type { CalendarDate } from "#domain/calendar-date.ts";
import { makePeriod, type Period } from "#domain/period.ts";
import { usualDates } from "#domain/round-dates.ts";

/** The moment at which the example municipality is met: Monday morning of the last week for tertial 3 2026. */
export const DEMO_NOW = new Date("2027-01-11T08:00:00Z");

/** The six tertials that it has lived through, in order. */
export const PERIODS: readonly Period[] = [2025, 2026].flatMap((year) =>
  [1, 2, 3].map((number) => makePeriod(year, "T", number)),
);

export const OPEN_PERIOD = "2026-T3";
export const REVIEWED_PERIOD = "2026-T2";

/** The usual days; the last ones fall on a Friday. */
export function datesOf(period: Period): { readonly opensOn: CalendarDate; readonly dueOn: CalendarDate } {
  const dates = usualDates(period);
  return period.key === OPEN_PERIOD ? { ...dates, dueOn: "2027-01-15" } : dates;
}

const DAY_MS = 86_400_000;

/** An instant so many days after a day, within working hours; `spread` tells different happenings apart. */
export function instantAfter(day: CalendarDate, days: number, spread: number): Date {
  const minutes = 7 * 60 + ((spread * 37) % 540);
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS + minutes * 60_000);
}

/** The latest of the day given and the demo's own: nothing in the example happens in its future. */
export function notInFuture(instant: Date, before: number): Date {
  const latest = DEMO_NOW.getTime() - before * 60_000;
  return instant.getTime() < latest ? instant : new Date(latest);
}
