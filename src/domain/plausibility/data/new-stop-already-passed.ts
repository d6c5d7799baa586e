import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { isOffPlan } from "#domain/status.ts";
import { reportedIn } from "./reported.ts";

/** The period's report moves the stop date of an unfinished activity to a day that had passed when the period ended. */
export const newStopAlreadyPassed: DataCheck = (plan, period) =>
  reportedIn(plan, period).flatMap(({ report, activity, status, where }) => {
    const unfinished = status.phase !== "finished" && isOffPlan(status);
    if (!unfinished || report.newStop === undefined || report.newStop >= period.last) return [];
    return [
      dataFinding(
        { code: "new-stop-already-passed", activity: named(activity), newStop: report.newStop },
        "warning",
        `${where}.newStop`,
        [`${where}.status`],
      ),
    ];
  });
