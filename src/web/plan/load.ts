import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Tenant } from "#storage/database.ts";
import { loadPlanNames, type PlanNames } from "#storage/plan-changes.ts";
import { loadPlanParts, type PlanParts, type Stored } from "#storage/plan-parts.ts";
import { findPlan, type PlanHead } from "#storage/plans.ts";
import type { ActivityPart, GoalPart, MeasurePart } from "#domain/plan-part.ts";

export type LoadedPlan = { readonly plan: PlanHead; readonly parts: PlanParts; readonly names: PlanNames };

/** A plan with everything in it and what its ids stand for, in a number of queries that is always the same. */
export async function loadPlan(tenant: Tenant, id: number, today: CalendarDate): Promise<LoadedPlan | null> {
  const plan = await findPlan(tenant, id);
  if (plan === null) return null;
  return { plan, parts: await loadPlanParts(tenant, id, today), names: await loadPlanNames(tenant) };
}

/** A goal with what stands under it, in the plan's order. */
export type Branch = {
  readonly goal: Stored<GoalPart>;
  readonly measures: readonly Stored<MeasurePart>[];
  readonly activities: readonly Stored<ActivityPart>[];
};

const goesOn = ({ part }: Stored): boolean => part.endedOn === null;

/** The plan as a tree: what goes on, and apart from it what has been ended, each under its goal. */
export function branchesOf(parts: PlanParts): {
  readonly standing: readonly Branch[];
  readonly ended: readonly Stored[];
} {
  const measures = Map.groupBy(parts.measures, ({ part }) => part.goal);
  const activities = Map.groupBy(parts.activities, ({ part }) => part.goal);
  const goals = parts.goals.filter(goesOn);
  const hasGoal = new Set(goals.map(({ id }) => id));
  const all: readonly Stored[] = [...parts.goals, ...parts.measures, ...parts.activities];
  return {
    standing: goals.map((goal) => ({
      goal,
      measures: (measures.get(goal.id) ?? []).filter(goesOn),
      activities: (activities.get(goal.id) ?? []).filter(goesOn),
    })),
    ended: all.filter((item) => !goesOn(item) || (item.part.kind !== "goal" && !hasGoal.has(item.part.goal))),
  };
}

/** How much a plan has that goes on. */
export function countsOf(standing: readonly Branch[]) {
  const sum = (of: (branch: Branch) => number): number => standing.reduce((total, branch) => total + of(branch), 0);
  return {
    goals: standing.length,
    measures: sum(({ measures }) => measures.length),
    activities: sum(({ activities }) => activities.length),
  };
}
