import type { CalendarDate } from "#domain/calendar-date.ts";

const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });
const HOUR = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", hour: "2-digit", hourCycle: "h23" });

/** Swedish calendar day of an instant: what is due on a day is due at midnight in Sweden, wherever the server stands. */
export const swedishDay = (instant: Date): CalendarDate => DAY.format(instant);

/** Hour of the Swedish day, 0–23. */
export const swedishHour = (instant: Date): number => Number(HOUR.format(instant));
