import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { stopAsOf } from "./planned-stop.ts";
import { isOffPlan } from "#domain/status.ts";
import { reportedIn } from "./reported.ts";

/**
 * Off plan and not finished although the stop date has come, and no later one given. A new stop date that has itself
 * passed is said apart, for then someone has given one.
 */
export const delayedWithoutNewStop: DataCheck = (plan, period) =>
  reportedIn(plan, period).flatMap(({ report, activity, status, where }) => {
    if (status.phase === "finished" || !isOffPlan(status) || report.newStop !== undefined) return [];
    const stop = stopAsOf(plan, activity, period);
    if (stop.date > period.last) return [];
    return [
      dataFinding(
        { code: "delayed-without-new-stop", activity: named(activity), status: status.label, stop: stop.date },
        "warning",
        where,
        [stop.where],
      ),
    ];
  });
