import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { stopAsOf } from "./planned-stop.ts";
import { isOffPlan } from "#domain/status.ts";
import { reportedIn } from "./reported.ts";

/**
 * The stop date has passed but the status says on plan, or not even begun. A new stop date counts. When the stop date
 * is the period's own last day the report may have been written just before it, so that only asks for a look.
 */
export const stopPassedButOnPlan: DataCheck = (plan, period) =>
  reportedIn(plan, period).flatMap(({ activity, status, where }) => {
    const stop = stopAsOf(plan, activity, period);
    const passed = stop.date <= period.last && status.phase !== "finished" && !isOffPlan(status);
    if (!passed || activity.stop < activity.start) return [];
    return [
      dataFinding(
        { code: "stop-passed-but-on-plan", activity: named(activity), status: status.label, stop: stop.date },
        stop.date < period.last ? "error" : "warning",
        `${where}.status`,
        [stop.where],
      ),
    ];
  });
