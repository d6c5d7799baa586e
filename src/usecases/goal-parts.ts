import type { Item } from "#storage/items.ts";

/** The activities and measures in the same round that a goal rests on and that are not approved yet. */
export function unapprovedParts(
  items: readonly Item[],
  { roundId, goalId }: Pick<Item, "roundId" | "goalId">,
): readonly Item[] {
  return items.filter(
    (item) =>
      item.roundId === roundId && item.goalId === goalId && item.kind !== "goal" && item.itemState !== "approved",
  );
}
