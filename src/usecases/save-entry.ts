import { mayStep } from "#domain/permissions.ts";
import { itemAfter } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";
import { findItem, type Item, type ItemKind, saveItemState } from "#storage/items.ts";
import { changedMeanwhile, type Deed, done, notFound, type Outcome, perform, refusalOf } from "./frame.ts";

/** What every answer in a round says beside its own fields. */
export type EntryInput = {
  readonly itemId: number;
  /** The item's version that the person saw. */
  readonly version: number;
  /** `save` keeps a draft, whole or not; `submit` hands in, and then everything that is asked for must be there. */
  readonly step: "save" | "submit";
};

/** A new version's place. */
export type EntryKey = { readonly municipality: number; readonly itemId: number; readonly entryVersion: number };

/** How one kind of answer is decided and written. */
export type EntryKind<Entry> = {
  readonly kind: ItemKind;
  /** First half of the audit's action: `outcome` becomes `outcome-submit`. */
  readonly action: string;
  /** The entry to write, or why it cannot be taken. */
  readonly decide: (tenant: Tenant, item: Item) => Promise<Outcome<Entry>>;
  readonly add: (
    tenant: Tenant,
    key: EntryKey,
    entry: Entry & { readonly author: number; readonly savedAt: Date },
  ) => Promise<void>;
};

/**
 * Saves an answer as a new version and hands it in when asked to: found and locked, permitted, not changed meanwhile,
 * decided, written, moved on, audited. Answers the item's new version.
 */
export function saveEntry<Entry>(
  deed: Deed,
  input: EntryInput,
  { kind, action, decide, add }: EntryKind<Entry>,
): Promise<Outcome<{ readonly version: number }>> {
  return perform(deed, async (tenant, record) => {
    const item = await findItem(tenant, input.itemId, true);
    if (item === null || item.kind !== kind) return notFound;
    const refusal = refusalOf(mayStep(deed.actor, input.step, item));
    if (refusal !== null) return refusal;
    if (item.version !== input.version) return changedMeanwhile(item.version);
    const decided = await decide(tenant, item);
    if (!decided.ok) return decided;
    const state = itemAfter(item.itemState, input.step);
    if (state === null) throw new Error(`${input.step} from ${item.itemState} was permitted but has no transition`);
    const entryVersion = item.entryVersion + 1;
    const { municipality, person } = deed.actor;
    const entry = decided.value;
    await add(tenant, { municipality, itemId: item.id, entryVersion }, { ...entry, author: person, savedAt: deed.now });
    const version = await saveItemState(tenant, municipality, { item, state, entryVersion, person, at: deed.now });
    record({
      action: `${action}-${input.step}`,
      subject: `round-item/${item.id}`,
      content: { entryVersion, ...entry },
    });
    return done({ version });
  });
}
