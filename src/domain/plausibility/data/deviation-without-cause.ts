import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { isOffPlan } from "#domain/status.ts";
import { reportedIn } from "./reported.ts";

/**
 * A deviation, or waiting, without cause, in a model that has causes. A note: a comment may well give the reason, but
 * the report's count of causes will lack it.
 */
export const deviationWithoutCause: DataCheck = (plan, period) =>
  plan.model.causes.length === 0
    ? []
    : reportedIn(plan, period)
        .filter(({ report, status }) => isOffPlan(status) && (report.causes ?? []).length === 0)
        .map(({ activity, status, where }) =>
          dataFinding(
            { code: "deviation-without-cause", activity: named(activity), status: status.label },
            "note",
            where,
          ),
        );
