import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/** An activity that has no day in the plan's year: finished before it, or not to begin until after. */
export const activityOutsidePlanYear: DataCheck = (plan) =>
  plan.activities.flatMap((activity) => {
    const field =
      activity.start > `${plan.year}-12-31` ? "start" : activity.stop < `${plan.year}-01-01` ? "stop" : null;
    if (field === null || activity.stop < activity.start) return [];
    return [
      dataFinding(
        { code: "activity-outside-plan-year", activity: named(activity), year: plan.year },
        "warning",
        `${placeOf(plan, activity)}.${field}`,
      ),
    ];
  });
