import type { GovernanceModel } from "#domain/governance-model.ts";
import { parsePeriod } from "#domain/period.ts";
import { itemAfter } from "#domain/signoff.ts";
import { statusOf } from "#domain/status.ts";
import type { Tenant } from "#storage/database.ts";
import { findItem, type Item, saveItemState } from "#storage/items.ts";
import { addLeftOutItem, listRoundsThatLeftOut, lockPlanOfApproved } from "#storage/round-items.ts";
import type { Deed, OnRecord } from "./frame.ts";

/** `model`: that of the answer's round; of a frozen one the frozen. */
type Answered = { readonly item: Item; readonly status: string | null; readonly model: GovernanceModel };

/**
 * Rounds that have opened since an activity was approved as finished left it out. When its answer turns out to say
 * something else it is asked for there after all, and a goal that was approved without it waits for it. A round that is
 * locked stands as it was frozen.
 */
export async function askAgain(
  tenant: Tenant,
  { actor, now }: Deed,
  { item, status, model }: Answered,
  record: (entry: OnRecord) => void,
): Promise<void> {
  // Whoever opens a round holds the plan: it sees this answer, or is seen here.
  if (status === null || !(await lockPlanOfApproved(tenant, item))) return;
  if (statusOf(model, status)?.phase === "finished") return;
  const answered = parsePeriod(item.period)?.last ?? "";
  for (const leftOut of await listRoundsThatLeftOut(tenant, item)) {
    if ((parsePeriod(leftOut.period)?.last ?? "") <= answered) continue;
    const { roundId, activityId } = leftOut;
    const goal = await findItem(tenant, leftOut.goalItem, true);
    await addLeftOutItem(tenant, actor.municipality, leftOut);
    record({ action: "round-item-added", subject: `round/${roundId}`, content: { activityId } });
    const state = goal === null ? null : itemAfter(goal.itemState, "withdraw-approval");
    if (goal === null || state === null) continue;
    const change = { item: goal, state, person: actor.person, at: now };
    const version = await saveItemState(tenant, actor.municipality, change);
    record({ action: "item-withdraw-approval", subject: `round-item/${goal.id}`, content: { version, note: null } });
  }
}
