import { inKnownOrder } from "./reading-order.ts";
import type { CauseCount, GoalFacts, ModelFacts } from "./report-facts.ts";

/** How many activities each cause stands on, most common first, with the goals concerned. */
export function causeCounts(model: ModelFacts, goals: readonly GoalFacts[]): readonly CauseCount[] {
  const found = new Map<string, { count: number; goals: Set<string> }>();
  for (const goal of goals) {
    for (const cause of goal.activities.flatMap((activity) => activity.causes)) {
      const entry = found.get(cause) ?? { count: 0, goals: new Set() };
      entry.count += 1;
      entry.goals.add(goal.id);
      found.set(cause, entry);
    }
  }
  const known = model.causes.map((cause) => cause.key);
  return inKnownOrder(found.keys(), known)
    .map((cause) => ({ cause, count: found.get(cause)?.count ?? 0, goals: [...(found.get(cause)?.goals ?? [])] }))
    .sort((a, b) => b.count - a.count);
}

export function countWithCause(goals: readonly GoalFacts[]): number {
  return goals.reduce((sum, goal) => sum + goal.activities.filter(({ causes }) => causes.length > 0).length, 0);
}
