import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Period } from "#domain/period.ts";
import type { Activity, Plan, StatusReport } from "#domain/plan.ts";
import type { Place } from "#domain/plausibility/finding.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { reportsUpTo } from "#domain/status.ts";

export type PlannedStop = { readonly date: CalendarDate; readonly where: Place };

/** When the activity should be finished as of the period: the latest new stop date reported, else the plan's own. */
export function stopAsOf(plan: Plan, activity: Activity, period: Period): PlannedStop {
  return latestStop(plan, activity, reportsUpTo(plan, activity.id, period));
}

/** What the stop date was when the period's report was written: a new stop date of the period itself does not count. */
export function stopBefore(plan: Plan, activity: Activity, period: Period): PlannedStop {
  return latestStop(plan, activity, reportsBefore(plan, activity, period));
}

/** The activity's reports of other periods that end at or before this one's last day, earliest first. */
export function reportsBefore(plan: Plan, activity: Activity, period: Period): readonly StatusReport[] {
  return reportsUpTo(plan, activity.id, period).filter((report) => report.period !== period.key);
}

function latestStop(plan: Plan, activity: Activity, reports: readonly StatusReport[]): PlannedStop {
  const moved = reports.findLast((report) => report.newStop !== undefined);
  if (moved?.newStop === undefined) return { date: activity.stop, where: `${placeOf(plan, activity)}.stop` };
  return { date: moved.newStop, where: `${placeOf(plan, moved)}.newStop` };
}
