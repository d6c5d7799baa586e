import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import type { ActivityFacts, Attention, AttentionReason, Change, GoalFacts, ModelFacts } from "./report-facts.ts";

/** What a reader can take in at a glance. */
const MOST = 5;

const URGENCY: readonly AttentionReason[] = ["lowest-grade", "low-grade", "cannot-be-judged", "lowered"];

/**
 * The goals to look at first: lowest grade, then the next, then those that cannot be judged, then those lowered. Those
 * that there is no room for are counted.
 */
export function goalsNeedingAttention(
  model: ModelFacts,
  goals: readonly GoalFacts[],
  changes: readonly Change[],
  lastDay: string,
): { readonly attention: readonly Attention[]; readonly moreAttention: number } {
  const lowered = new Map(changes.filter((change) => change.direction === "lowered").map((item) => [item.goal, item]));
  const found = goals.flatMap((goal) => {
    const reason = goal.grade === null ? null : reasonFor(model, goal.grade, lowered.has(goal.id));
    if (goal.grade === null || reason === null) return [];
    return [attentionOf(model, goal, goal.grade, reason, lowered.get(goal.id)?.from ?? null, lastDay)];
  });
  const attention = found.sort((a, b) => URGENCY.indexOf(a.reason) - URGENCY.indexOf(b.reason)).slice(0, MOST);
  return { attention, moreAttention: found.length - attention.length };
}

/** The highest grade is never a worry, however short the scale is. */
function reasonFor(model: ModelFacts, grade: string, isLowered: boolean): AttentionReason | null {
  const [lowest, next] = model.grades.slice(1).toReversed();
  if (grade === lowest?.key) return "lowest-grade";
  if (grade === next?.key) return "low-grade";
  if (grade === CANNOT_BE_JUDGED) return "cannot-be-judged";
  return isLowered ? "lowered" : null;
}

function attentionOf(
  model: ModelFacts,
  goal: GoalFacts,
  grade: string,
  reason: AttentionReason,
  from: string | null,
  lastDay: string,
): Attention {
  const unmet = goal.measures.filter((measure) => measure.met === false);
  const furthest = unmet.toSorted((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0))[0];
  return {
    goal: goal.id,
    reason,
    from,
    grade,
    measures: goal.measureCounts,
    furthest: furthest ?? null,
    activities: goal.activities.length,
    offPlan: goal.activities.filter((activity) => isOffPlan(model, activity, lastDay)).length,
  };
}

function isOffPlan(model: ModelFacts, activity: ActivityFacts, lastDay: string): boolean {
  const status = model.statuses.find((item) => item.key === activity.status);
  if (status === undefined) return false;
  return status.deviates || status.phase === "waiting" || (status.phase === "not-started" && activity.start <= lastDay);
}
