import { isBlank } from "#domain/plausibility/passages.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { isOffPlan } from "#domain/status.ts";
import { reportedIn } from "./reported.ts";

/** A deviation, or waiting, that no comment explains. */
export const deviationWithoutComment: DataCheck = (plan, period) =>
  reportedIn(plan, period)
    .filter(({ report, status }) => isOffPlan(status) && isBlank(report.comment))
    .map(({ activity, status, where }) =>
      dataFinding(
        { code: "deviation-without-comment", activity: named(activity), status: status.label },
        "warning",
        where,
      ),
    );
