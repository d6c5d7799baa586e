import type { ActivityStatus, GovernanceModel } from "./governance-model.ts";
import { parsePeriod, type Period } from "./period.ts";
import { indexOf } from "./plan-index.ts";
import type { Plan, StatusReport } from "./plan.ts";

/** `carried`: no report was made for the period; an earlier one with a finished status stands. */
export type StandingStatus = {
  readonly status: ActivityStatus;
  readonly report: StatusReport;
  readonly carried: boolean;
};

/**
 * An activity's status in a period: that of its report for the period; without one, that of its latest report with a
 * finished status; otherwise null, which means missing. Reports of periods that end after the asked one never count,
 * so that an old follow-up can be read again from a newer file. An activity or status that the plan or model does not
 * know is missing.
 */
export function statusIn(plan: Plan, activityId: string, period: Period): StandingStatus | null {
  const reports = reportsUpTo(plan, activityId, period);
  const own = reports.findLast((report) => report.period === period.key);
  if (own !== undefined) {
    const status = statusOf(plan.model, own.status);
    return status === null ? null : { status, report: own, carried: false };
  }
  for (const report of reports.toReversed()) {
    const status = statusOf(plan.model, report.status);
    if (status?.phase === "finished") return { status, report, carried: true };
  }
  return null;
}

/** The activity's reports of periods that end at or before the asked one, earliest first. */
export function reportsUpTo(plan: Plan, activityId: string, period: Period): readonly StatusReport[] {
  return indexOf(plan)
    .reportsOf(activityId)
    .filter((report) => {
      const reported = parsePeriod(report.period);
      return reported !== null && reported.last <= period.last;
    });
}

/** The model's status with that key; null when it has none. */
export function statusOf(model: GovernanceModel, key: string): ActivityStatus | null {
  return model.statuses.find((status) => status.key === key) ?? null;
}

/** True when the activity goes on otherwise than planned or stands still: then the reader needs to know why. */
export function isOffPlan(status: ActivityStatus): boolean {
  return status.deviates || status.phase === "waiting";
}

type Why = { readonly causes: readonly string[]; readonly newStop: string | null };

/**
 * An answer without what its status does not ask for: causes and a new stop belong to a status off the plan. What was
 * filled in before another status was chosen is no longer shown, and must not be printed either.
 */
export function asAsked<Answer extends Why & { readonly status: string | null }>(
  model: GovernanceModel,
  answer: Answer,
): Answer {
  const status = answer.status === null ? null : statusOf(model, answer.status);
  return status === null || isOffPlan(status) ? answer : { ...answer, causes: [], newStop: null };
}
