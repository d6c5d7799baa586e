import { weekday } from "#text/sv/days.ts";

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");

const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
const dayOf = (date: string): number => Number(date.slice(8, 10));

/** `Friday 18 September`: a day near in time, where the year goes without saying. */
export function dayInWords(date: string): string {
  return `${WEEKDAYS[weekday(date)] ?? ""} ${dayAndMonth(date)}`;
}

/** `18 September 2026`. */
export function dateInWords(date: string): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** `31 August`. */
export function dayAndMonth(date: string): string {
  return `${dayOf(date)}\u00a0${monthOf(date)}`;
}

/** `31 Aug`: where days stand under each other. */
export function dayAndShortMonth(date: string): string {
  return `${dayOf(date)}\u00a0${monthOf(date).slice(0, 3)}`;
}
