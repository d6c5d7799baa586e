import { isHandedIn } from "#domain/signoff.ts";
import { inOrder } from "#domain/duties.ts";
import type { Period } from "#domain/period.ts";
import { mayReadItem } from "#domain/permissions.ts";
import type { Plan } from "#domain/plan.ts";
import { checkActivity } from "#domain/plausibility/check-activity.ts";
import { checkGoal } from "#domain/plausibility/check-goal.ts";
import { checkMeasure } from "#domain/plausibility/check-measure.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { findItem, type Item, type ItemKind, listDuties } from "#storage/items.ts";
import { listDutyFacts } from "#storage/todo.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { readId, withQuery } from "./address.ts";
import { paths } from "./paths.ts";
import { read, type Request, visitorIn } from "./request.ts";
import { planOfItem } from "./round-plan.ts";

/** Where one goes on to after handing something in: what Att göra would begin with, else the list itself. */
export async function afterHandingIn(c: Request, item: number): Promise<string> {
  const { person } = visitorIn(c).actor;
  const [next] = await read(c, async (tenant) => {
    const waiting = new Set(
      (await listDutyFacts(tenant, person))
        .filter(({ parts, partsHandedIn }) => partsHandedIn < parts)
        .map(({ itemId }) => itemId),
    );
    const duties = await listDuties(tenant, person);
    return inOrder(
      duties.map((duty) => ({ ...duty, isWaiting: waiting.has(duty.id) })),
      swedishDay(c.get("settings").now()),
    );
  });
  return withQuery(next === undefined ? paths.toDo() : paths[next.kind](next.id), { klar: item });
}

/** What was handed in a moment ago, and how many findings there are about it. */
export type HandedIn = { readonly item: Item; readonly findings: number };

const CHECKS: Readonly<Record<ItemKind, (plan: Plan, number: string, period: Period) => readonly Finding[]>> = {
  activity: checkActivity,
  measure: checkMeasure,
  goal: checkGoal,
};

/**
 * What the address says was handed in a moment ago; null without it, and for what this visitor may not read. Whoever
 * hands in at once has not seen what the checks have to say, and can still mend it.
 */
export async function justHandedIn(c: Request): Promise<HandedIn | null> {
  const id = readId(c.req.query("klar"));
  if (id === null) return null;
  return read(c, async (tenant) => {
    const item = await findItem(tenant, id);
    if (item === null || !isHandedIn(item.itemState) || !mayReadItem(visitorIn(c).actor, item).allowed) return null;
    const { plan, period } = await planOfItem(tenant, item);
    return { item, findings: CHECKS[item.kind](plan, item.number, period).length };
  });
}
