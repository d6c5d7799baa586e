import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";

/** A date as people write it: `2026-12-18`, `20261218`, `18/12 2026`, `18.12.2026`; null for nothing, undefined for what is no date. */
export function readSwedishDate(text: string): CalendarDate | null | undefined {
  if (text === "") return null;
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const spoken = /^(\d{1,2})[/.](\d{1,2})[ .]\s*(\d{4})$/.exec(text);
  const [year, month, day] = iso !== null ? iso.slice(1) : spoken !== null ? spoken.slice(1).reverse() : [];
  const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : undefined;
}
