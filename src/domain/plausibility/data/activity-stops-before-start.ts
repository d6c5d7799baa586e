import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";

/** The stop date lies before the start date: one of them is mistyped, and no other date check can be trusted. */
export const activityStopsBeforeStart: DataCheck = (plan) =>
  plan.activities
    .filter((activity) => activity.stop < activity.start)
    .map((activity) =>
      dataFinding(
        {
          code: "activity-stops-before-start",
          activity: named(activity),
          start: activity.start,
          stop: activity.stop,
        },
        "error",
        `${placeOf(plan, activity)}.stop`,
        [`${placeOf(plan, activity)}.start`],
      ),
    );
