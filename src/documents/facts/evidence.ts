import type { Reason, ReasonCode } from "#domain/assessment/reason.ts";
import type { GoalFacts } from "./report-facts.ts";

/** Ids of the activities that have put a grade out of reach for the year, by how. */
export type Blocking = {
  readonly deviating: readonly string[];
  readonly unfinished: readonly string[];
  readonly later: readonly string[];
};

/** Null when no activity stands in the way of any grade. */
export function blockingOf(reasons: readonly Reason[]): Blocking | null {
  const subjects = (code: ReasonCode): readonly string[] =>
    reasons.filter((reason) => reason.code === code).map((reason) => reason.subject);
  const blocking = {
    deviating: subjects("activity-finished-with-deviation"),
    unfinished: subjects("activity-not-finished-by-the-years-end"),
    later: subjects("activity-runs-past-the-year"),
  };
  return Object.values(blocking).every((ids) => ids.length === 0) ? null : blocking;
}

/** How many of a goal's activities have a status, and which; `label` null for those without one. */
export type StatusIds = { readonly label: string | null; readonly count: number; readonly ids: readonly string[] };

/** The goal's activities by status. Those that are done as planned need no numbers; the others are named. */
export function statusIds(
  statuses: readonly {
    readonly key: string;
    readonly label: string;
    readonly phase: string;
    readonly deviates: boolean;
  }[],
  goal: Pick<GoalFacts, "statuses" | "activities">,
): readonly StatusIds[] {
  return goal.statuses
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => {
      const found = statuses.find(({ key }) => key === status);
      const isDone = found?.phase === "finished" && !found.deviates;
      const ids = goal.activities.filter((activity) => activity.status === status).map((activity) => activity.id);
      return { label: found?.label ?? null, count, ids: isDone ? [] : ids };
    });
}
