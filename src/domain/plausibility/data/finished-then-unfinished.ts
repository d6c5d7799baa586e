import { parsePeriod } from "#domain/period.ts";
import { isBlank } from "#domain/plausibility/passages.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { statusOf } from "#domain/status.ts";
import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { reportsBefore } from "./planned-stop.ts";
import { reportedIn } from "./reported.ts";

/**
 * Finished in the report before, unfinished in this one. An activity can be taken up again, so a comment makes it
 * something to see over; without a word one of the two reports is wrong.
 */
export const finishedThenUnfinished: DataCheck = (plan, period) =>
  reportedIn(plan, period).flatMap(({ report, activity, status, where }) => {
    const before = reportsBefore(plan, activity, period).at(-1);
    const earlier = before === undefined ? null : statusOf(plan.model, before.status);
    const earlierPeriod = parsePeriod(before?.period ?? "");
    if (before === undefined || earlierPeriod === null) return [];
    if (earlier?.phase !== "finished" || status.phase === "finished") return [];
    return [
      dataFinding(
        {
          code: "finished-then-unfinished",
          activity: named(activity),
          status: status.label,
          earlierStatus: earlier.label,
          earlierPeriod,
        },
        isBlank(report.comment) ? "error" : "warning",
        `${where}.status`,
        [`${placeOf(plan, before)}.status`],
      ),
    ];
  });
