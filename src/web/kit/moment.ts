const CLOCK = new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", timeZone: "Europe/Stockholm" });
const MOMENT = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Europe/Stockholm",
});

/** `09.14`: a time of today. */
export const clockTime = (instant: Date): string => CLOCK.format(instant).replace(":", ".");

/** `2025-01-10 09.14`, kept together. */
export const momentOf = (instant: Date): string => MOMENT.format(instant).replace(":", ".").replaceAll(" ", "\u00a0");

const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** The calendar day of an instant, in Sweden. */
export const clockDay = (instant: Date): string => DAY.format(instant);
