import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Actor } from "#domain/people.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { mayReadItem } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { type ListedGoal, listGoals, listModels, listOpenedRounds, type PeriodRound } from "#storage/goal-list.ts";

/** A goal as this reader may see it: one whose round is not approved may be hidden. */
export type ShownGoal = ListedGoal & { readonly isHidden: boolean };

export type GoalList = {
  /** The latest first. */
  readonly periods: readonly Period[];
  /** The period shown; null when no round has opened. */
  readonly period: Period | null;
  readonly goals: readonly ShownGoal[];
  readonly models: ReadonlyMap<number, GovernanceModel>;
};

/** Every body's goals in the period asked for; without one, in the latest that this reader can see something of. */
export async function loadGoalList(tenant: Tenant, asked: string | undefined, actor: Actor): Promise<GoalList> {
  const rounds = await listOpenedRounds(tenant);
  const keys = [...new Set(rounds.map(({ period }) => period))];
  const key = asked !== undefined && keys.includes(asked) ? asked : latestFor(rounds, actor);
  const goals = key === undefined ? [] : await listGoals(tenant, key);
  return {
    periods: keys.flatMap((each) => parsePeriod(each) ?? []),
    period: key === undefined ? null : parsePeriod(key),
    goals: goals.map((goal) => ({ ...goal, isHidden: !mayReadItem(actor, goal).allowed })),
    models: await listModels(tenant, [...new Set(goals.map(({ modelId }) => modelId))]),
  };
}

function latestFor(rounds: readonly PeriodRound[], actor: Actor): string | undefined {
  const seen = rounds.find(
    ({ roundState, body }) =>
      mayReadItem(actor, { roundState, body, unit: null, itemState: "to-do", owners: [] }).allowed,
  );
  return (seen ?? rounds[0])?.period;
}
