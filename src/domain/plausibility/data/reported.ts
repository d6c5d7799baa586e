import type { ActivityStatus } from "#domain/governance-model.ts";
import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Activity, Plan, StatusReport } from "#domain/plan.ts";
import type { Place } from "#domain/plausibility/finding.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { statusOf } from "#domain/status.ts";

/** A report of the period with what it speaks of. */
export type Reported = {
  readonly report: StatusReport;
  readonly activity: Activity;
  readonly status: ActivityStatus;
  /** `statusReports[3]` */
  readonly where: Place;
};

/** The reports made for the period itself, in the plan's order; a status that still stands from before is not here. */
export function reportedIn(plan: Plan, period: Period): readonly Reported[] {
  const { activities } = indexOf(plan);
  return plan.statusReports.flatMap((report) => {
    if (report.period !== period.key) return [];
    const activity = activities.get(report.activity);
    const status = statusOf(plan.model, report.status);
    if (activity === undefined || status === null) return [];
    return [{ report, activity, status, where: placeOf(plan, report) }];
  });
}
