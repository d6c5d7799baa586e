/** A calendar date as `YYYY-MM-DD`; compares as text. Years 1000–9999. */
export type CalendarDate = string;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; `month` is 1–12, anything else answers 0. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** True for a date that exists, written `YYYY-MM-DD`: `2024-02-30` is false. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]));
}

/** Day number on one line of time (1 March of year 0 is 0); differences are days. Input must be a calendar date. */
export function dayNumber(date: CalendarDate): number {
  const month = (Number(date.slice(5, 7)) + 9) % 12;
  const year = Number(date.slice(0, 4)) - Math.floor(month / 10);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((month * 306 + 5) / 10) + Number(date.slice(8, 10)) - 1;
}
