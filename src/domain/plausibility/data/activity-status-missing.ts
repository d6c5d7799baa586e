import { indexOf } from "#domain/plan-index.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { statusIn } from "#domain/status.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/**
 * An activity that had started before the period ended, was not finished earlier, and has no report. Its goal can
 * then not be judged by its activities.
 */
export const activityStatusMissing: DataCheck = (plan, period) =>
  [...indexOf(plan).activities.values()]
    .filter((activity) => activity.start <= period.last && statusIn(plan, activity.id, period) === null)
    .map((activity) =>
      dataFinding(
        { code: "activity-status-missing", activity: named(activity), period },
        "warning",
        placeOf(plan, activity),
      ),
    );
