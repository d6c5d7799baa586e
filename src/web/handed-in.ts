import { isHandedIn } from "#domain/signoff.ts";
import { inOrder } from "#domain/duties.ts";
import { mayReadItem } from "#domain/permissions.ts";
import { findItem, type Item, listDuties } from "#storage/items.ts";
import { listDutyFacts } from "#storage/todo.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { readId, withQuery } from "./address.ts";
import { paths } from "./paths.ts";
import { read, type Request, visitorIn } from "./request.ts";

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

/** What the address says was handed in a moment ago; null without it, and for what this visitor may not read. */
export async function justHandedIn(c: Request): Promise<Item | null> {
  const id = readId(c.req.query("klar"));
  const item = id === null ? null : await read(c, (tenant) => findItem(tenant, id));
  if (item === null || !isHandedIn(item.itemState)) return null;
  return mayReadItem(visitorIn(c).actor, item).allowed ? item : null;
}
