import type { CalendarDate } from "#domain/calendar-date.ts";
import type { PersonKey } from "./story.ts";

/** An activity that changed hands: before the day it was the story's owner's. */
export const HANDED_OVER: readonly {
  readonly activity: string;
  readonly to: PersonKey;
  readonly on: CalendarDate;
}[] = [
  { activity: "Mattestuga två kvällar i veckan", to: "nina.westman", on: "2026-09-01" },
  { activity: "Uppföljning av kontinuitet varje månad", to: "marie.lundkvist", on: "2026-10-01" },
];

/** Who stands in for whom while somebody is away. */
export const SUBSTITUTES: readonly {
  readonly away: PersonKey;
  readonly by: PersonKey;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}[] = [
  { away: "karin.lindqvist", by: "maria.oberg", first: "2027-01-11", last: "2027-01-22" },
  { away: "amir.rahimi", by: "petra.aberg", first: "2026-12-14", last: "2027-01-15" },
];
