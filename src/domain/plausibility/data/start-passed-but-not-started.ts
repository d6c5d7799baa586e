import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { stopAsOf } from "./planned-stop.ts";
import { reportedIn } from "./reported.ts";

/** Should have begun, has not, and nobody says why. Silent when the stop date has passed too: that is said already. */
export const startPassedButNotStarted: DataCheck = (plan, period) =>
  reportedIn(plan, period)
    .filter(
      ({ report, activity, status }) =>
        status.phase === "not-started" &&
        activity.start < period.last &&
        stopAsOf(plan, activity, period).date > period.last &&
        isBlank(report.comment),
    )
    .map(({ activity, status, where }) =>
      dataFinding(
        {
          code: "start-passed-but-not-started",
          activity: named(activity),
          status: status.label,
          start: activity.start,
        },
        "warning",
        `${where}.status`,
        [`${placeOf(plan, activity)}.start`],
      ),
    );
