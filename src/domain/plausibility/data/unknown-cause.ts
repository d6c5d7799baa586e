import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { reportedIn } from "./reported.ts";

/** A cause in the period's reports that the model does not have: the report's count of causes would lack it. */
export const unknownCause: DataCheck = (plan, period) => {
  const keys = new Set(plan.model.causes.map((cause) => cause.key));
  const known = plan.model.causes.map((cause) => cause.label);
  return reportedIn(plan, period).flatMap(({ report, activity, where }) =>
    (report.causes ?? []).flatMap((cause, at) =>
      keys.has(cause)
        ? []
        : [
            dataFinding(
              { code: "unknown-cause", activity: named(activity), cause, known },
              "warning",
              `${where}.causes[${at}]`,
            ),
          ],
    ),
  );
};
