import type { Period } from "#domain/period.ts";
import type { Activity, Plan } from "#domain/plan.ts";
import { statusIn } from "#domain/status.ts";
import { textOrNull } from "./case-facts.ts";
import { inKnownOrder } from "./reading-order.ts";
import type { ActivityFacts, ModelFacts, MovedActivity, StatusCount } from "./report-facts.ts";

/** One activity with what holds for it in the period. */
export function activityFacts(plan: Plan, model: ModelFacts, activity: Activity, period: Period): ActivityFacts {
  const current = statusIn(plan, activity.id, period);
  const known = model.causes.map((cause) => cause.key);
  return {
    id: activity.id,
    title: activity.title,
    description: textOrNull(activity.description),
    start: activity.start,
    stop: activity.stop,
    responsible: textOrNull(activity.responsible),
    status: current?.status.key ?? null,
    carried: current?.carried ?? false,
    comment: textOrNull(current?.report.comment),
    causes: inKnownOrder(current?.report.causes ?? [], known),
    newStop: current?.report.newStop ?? null,
  };
}

/** Every status of the model in its order, then those without status. Counts sum to the activities. */
export function statusCounts(model: ModelFacts, activities: readonly ActivityFacts[]): readonly StatusCount[] {
  const counts = new Map<string | null, number>();
  for (const { status } of activities) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...model.statuses.map((status) => status.key), null].map((status) => {
    return { status, count: counts.get(status) ?? 0 };
  });
}

/** The sums of several goals' counts, place by place. */
export function sumStatusCounts(model: ModelFacts, lists: readonly (readonly StatusCount[])[]): readonly StatusCount[] {
  return statusCounts(model, []).map(({ status }, place) => {
    return { status, count: lists.reduce((sum, list) => sum + (list[place]?.count ?? 0), 0) };
  });
}

/** Activities whose new stop date lies after both the planned one and the period. */
export function movedActivities(
  goal: string,
  activities: readonly ActivityFacts[],
  period: Period,
): readonly MovedActivity[] {
  return activities.flatMap(({ id, title, stop, newStop, causes, status }) => {
    if (newStop === null || newStop <= stop || newStop <= period.last) return [];
    return [{ goal, id, title, stop, newStop, causes, status }];
  });
}
