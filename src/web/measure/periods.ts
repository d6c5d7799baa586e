import { makePeriod, type Period, previousPeriod } from "#domain/period.ts";

/** How far back a figure that comes late can be from: yearly statistics lag by a year or two, surveys by three. */
const YEARS_BACK = 4;

/**
 * The times that a value can be chosen to be of: the round's own period first, then those before it within a year, then
 * whole years. National statistics are of a year, whatever period they are reported in.
 */
export function referencePeriods(period: Period): readonly Period[] {
  const sameKind: Period[] = [period];
  for (let at = previousPeriod(period); at.year >= period.year - 1 && period.kind !== "Y"; at = previousPeriod(at)) {
    sameKind.push(at);
  }
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => makePeriod(period.year - back, "Y", 1));
  return period.kind === "Y" ? years : [...sameKind, ...years];
}
