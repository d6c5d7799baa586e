import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { stopBefore } from "./planned-stop.ts";
import { reportedIn } from "./reported.ts";

/**
 * A new stop date earlier than the one it replaces. Before the activity's start it is impossible. Finished activities
 * are left alone: there the date may tell when it was finished.
 */
export const newStopBeforeOld: DataCheck = (plan, period) =>
  reportedIn(plan, period).flatMap(({ report, activity, status, where }) => {
    if (report.newStop === undefined || status.phase === "finished") return [];
    const old = stopBefore(plan, activity, period);
    if (report.newStop >= old.date) return [];
    return [
      dataFinding(
        { code: "new-stop-before-old", activity: named(activity), newStop: report.newStop, stop: old.date },
        report.newStop < activity.start ? "error" : "warning",
        `${where}.newStop`,
        [old.where],
      ),
    ];
  });
