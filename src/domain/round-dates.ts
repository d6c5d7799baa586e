import type { CalendarDate } from "./calendar-date.ts";
import type { Period } from "./period.ts";

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
