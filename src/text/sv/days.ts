const WEEKDAYS = "söndag måndag tisdag onsdag torsdag fredag lördag".split(" ");
const MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");

const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
const dayOf = (date: string): number => Number(date.slice(8, 10));

/** `fredag 18 september`: a day near in time, where the year goes without saying. */
export function dayInWords(date: string): string {
  return `${WEEKDAYS[weekday(date)] ?? ""} ${dayOf(date)}\u00a0${monthOf(date)}`;
}

/** `18 september 2026`. */
export function dateInWords(date: string): string {
  return `${dayOf(date)}\u00a0${monthOf(date)} ${date.slice(0, 4)}`;
}

/** `31 augusti`. */
export function dayAndMonth(date: string): string {
  return `${dayOf(date)}\u00a0${monthOf(date)}`;
}

/** `31 aug`: where days stand under each other. */
export function dayAndShortMonth(date: string): string {
  return `${dayOf(date)}\u00a0${monthOf(date).slice(0, 3)}`;
}

/** 0 is Sunday. Sakamoto's method: the text room has no clock and no Date. */
export function weekday(date: string): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leaps + (shift[month - 1] ?? 0) + dayOf(date)) % 7;
}
