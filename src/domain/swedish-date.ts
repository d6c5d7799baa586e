import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";

const MONTHS = [
  ["januari", "jan"],
  ["februari", "feb"],
  ["mars", "mar"],
  ["april", "apr"],
  ["maj"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augusti", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

/**
 * A date as people write it: `2026-12-18`, `2026-3-1`, `20261218`, `18/12 2026`, `18.12.2026`, `18 december 2026`, `18 dec. 2026`; null
 * for nothing, undefined for what is no date.
 */
export function readSwedishDate(text: string): CalendarDate | null | undefined {
  if (text === "") return null;
  const [year, month, day] = partsOf(text.trim().replaceAll(/\s+/g, " ").toLowerCase());
  const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : undefined;
}

/** Year, month and day as they were written. */
function partsOf(text: string): readonly (string | undefined)[] {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$|^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return iso.slice(1).filter((part) => part !== undefined);
  const spoken = /^(\d{1,2})[/.](\d{1,2})[ .]\s*(\d{4})$/.exec(text);
  if (spoken !== null) return spoken.slice(1).reverse();
  const [, day, word = "", year] = /^(?:den )?(\d{1,2})(?::?[ae])? ([a-z]{3,9})\.?,? (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.findIndex((names) => names.includes(word)) + 1;
  return month === 0 ? [] : [year, String(month), day];
}
