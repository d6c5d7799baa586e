import { mayStep } from "#domain/permissions.ts";
import { findItemsWithGoals, type Item, saveItemStates } from "#storage/items.ts";
import { type Deed, done, type Outcome, perform, type Refusal } from "./frame.ts";
import { unapprovedParts } from "./goal-parts.ts";

export type ApproveManyInput = {
  readonly items: readonly { readonly itemId: number; readonly version: number }[];
};

/** What was approved, and for each of the others why not. */
export type ApprovedMany = {
  readonly approved: readonly number[];
  readonly left: readonly LeftItem[];
};

type LeftItem = {
  readonly itemId: number;
  /** Null when there is no such thing. */
  readonly title: string | null;
  readonly refusal: Refusal;
};

/**
 * Approves all of them that can be, goals last so that a goal can follow its own activities. What cannot be approved is
 * left as it is and answered with its reason: the rest is not held up.
 */
export function approveMany(deed: Deed, input: ApproveManyInput): Promise<Outcome<ApprovedMany>> {
  return perform(deed, async (tenant, record) => {
    const asked = new Map(input.items.map(({ itemId, version }) => [itemId, version]));
    const together = await findItemsWithGoals(tenant, [...asked.keys()]);
    const { approved, left } = sorted(deed, asked, together);
    const { municipality, person } = deed.actor;
    await saveItemStates(tenant, municipality, { items: approved, state: "approved", person, at: deed.now });
    for (const { id, version } of approved) {
      record({ action: "item-approve", subject: `round-item/${id}`, content: { version: version + 1, note: null } });
    }
    return done({ approved: approved.map(({ id }) => id), left });
  });
}

function sorted(deed: Deed, asked: ReadonlyMap<number, number>, together: readonly Item[]) {
  const found = new Map(together.map((item) => [item.id, item]));
  const left: LeftItem[] = [];
  const approved: Item[] = [];
  const isApproved = new Set<number>();
  const inOrder = [...asked.keys()].toSorted((a, b) => Number(isGoal(found.get(a))) - Number(isGoal(found.get(b))));
  for (const itemId of inOrder) {
    const item = found.get(itemId);
    const refusal = refusalFor(deed, item, asked.get(itemId), together, isApproved);
    if (refusal !== null || item === undefined) {
      left.push({ itemId, title: item?.title ?? null, refusal: refusal ?? { code: "not-found" } });
    } else {
      approved.push(item);
      isApproved.add(item.id);
    }
  }
  return { approved, left };
}

const isGoal = (item: Item | undefined): boolean => item?.kind === "goal";

function refusalFor(
  deed: Deed,
  item: Item | undefined,
  version: number | undefined,
  together: readonly Item[],
  isApproved: ReadonlySet<number>,
): Refusal | null {
  if (item === undefined) return { code: "not-found" };
  const permission = mayStep(deed.actor, "approve", item);
  if (!permission.allowed) return { code: "not-permitted", reason: permission.reason };
  if (item.version !== version) return { code: "changed-meanwhile", version: item.version };
  if (item.kind !== "goal") return null;
  const missing = unapprovedParts(together, item).filter(({ id }) => !isApproved.has(id));
  if (missing.length === 0) return null;
  const numbers = missing.map((part) => part.number).join(", ");
  return { code: "invalid", faults: [{ field: "approve", code: "parts-not-approved", facts: { numbers } }] };
}
