import type { Activity } from "#domain/plan.ts";
import { parsePeriod } from "#domain/period.ts";
import { reportsUpTo, statusIn, statusOf } from "#domain/status.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { Rule } from "#domain/assessment/rule.ts";
import { type Rank, without } from "#domain/assessment/scale.ts";
import { lastDayOf, type Subject } from "#domain/assessment/subject.ts";
import { nothingDerived, type Verdict } from "#domain/assessment/verdict.ts";

/**
 * All activities finished on plan ⇒ the rule's grade; nothing else is ever derived. Out of reach for the year once an
 * activity has been finished with deviation in any of the year's periods, when its stop lies after the year, or when
 * the year's last period finds it unfinished. No activities at all is not fulfilment.
 */
export function allActivities(rule: Rule & { readonly kind: "all-activities" }, subject: Subject): Verdict {
  const { activities, scale, goal } = subject;
  const rank = scale.rankOf(rule.grade);
  if (activities.length === 0 || rank === null) {
    return nothingDerived(rule.clause, scale, [{ code: "no-activities", subject: goal.id }]);
  }
  const grade = scale.labelOf(rank);
  const standings = activities.map((activity) => standingOf(activity, subject, grade));
  const left = without(scale.all, rank);
  const isDone = standings.every(({ reasons }) => reasons.length === 0);
  const isOut = standings.some((standing) => standing.isOut);
  const reasons: readonly Reason[] = isDone
    ? [{ code: "all-activities-finished-on-plan", subject: goal.id, count: activities.length, grade }]
    : standings.flatMap((standing) => standing.reasons);
  return {
    proposed: isDone ? rank : null,
    reachable: reachable(rank, left, subject, { isDone, isOut }),
    left,
    derives: true,
    evidence: ["activities"],
    reasons,
    clause: rule.clause,
  };
}

function reachable(
  rank: Rank,
  left: readonly Rank[],
  { scale, isClosing }: Subject,
  { isDone, isOut }: { readonly isDone: boolean; readonly isOut: boolean },
): readonly Rank[] {
  if (isOut) return left;
  return isDone && isClosing ? [rank] : scale.all;
}

/** What keeps the activity from being carried out on plan; no reasons when nothing does. */
type Standing = { readonly reasons: readonly Reason[]; readonly isOut: boolean };

function standingOf(activity: Activity, subject: Subject, grade: string): Standing {
  const { plan, period, isClosing } = subject;
  const standing = statusIn(plan, activity.id, period);
  const finishes = reportedFinishes(activity.id, subject);
  const about = { subject: activity.id, grade } as const;
  const isFinished = standing?.status.phase === "finished";
  if (finishes.some(({ deviates, binds }) => deviates && binds) || (isFinished && standing.status.deviates)) {
    return { reasons: [{ code: "activity-finished-with-deviation", ...about }], isOut: true };
  }
  if (isFinished) return { reasons: [], isOut: false };
  // A finish reported earlier stands again in a period without a report, so it keeps the grade within reach.
  const runsPast = activity.stop > lastDayOf(plan.year) && finishes.length === 0;
  const late: readonly Reason[] = runsPast
    ? [{ code: "activity-runs-past-the-year", ...about, stop: activity.stop, year: plan.year }]
    : [];
  if (standing === null) {
    return { reasons: [{ code: "activity-status-missing", subject: activity.id }, ...late], isOut: runsPast };
  }
  if (runsPast) return { reasons: late, isOut: true };
  const status = standing.status.label;
  const reason: Reason = isClosing
    ? { code: "activity-not-finished-by-the-years-end", ...about, status }
    : { code: "activity-not-finished-yet", subject: activity.id, status };
  return { reasons: [reason], isOut: isClosing };
}

/** Reports up to the period that say finished. One of the plan's year `binds`, whatever later reports say. */
function reportedFinishes(
  activity: string,
  { plan, period }: Subject,
): readonly { readonly deviates: boolean; readonly binds: boolean }[] {
  return reportsUpTo(plan, activity, period).flatMap((report) => {
    const status = statusOf(plan.model, report.status);
    if (status?.phase !== "finished") return [];
    return [{ deviates: status.deviates, binds: parsePeriod(report.period)?.year === plan.year }];
  });
}
