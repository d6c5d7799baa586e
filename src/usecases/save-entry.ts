import { isDeepStrictEqual } from "node:util";
import { mayStep } from "#domain/permissions.ts";
import { itemAfter } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";
import { findItem, type Item, type ItemKind, saveItemState } from "#storage/items.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  notFound,
  type OnRecord,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

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
  /** The version that stands; null before the first save. */
  readonly find: (
    tenant: Tenant,
    itemId: number,
    entryVersion: number,
  ) => Promise<(Entry & { readonly authorId: number }) | null>;
  /** The entry to write, or why it cannot be taken. */
  readonly decide: (tenant: Tenant, item: Item) => Promise<Outcome<Entry>>;
  readonly add: (
    tenant: Tenant,
    key: EntryKey,
    entry: Entry & { readonly author: number; readonly savedAt: Date },
  ) => Promise<void>;
  /** What handing it in brings with it elsewhere. */
  readonly handedIn?: (tenant: Tenant, item: Item, record: (entry: OnRecord) => void) => Promise<void>;
};

/**
 * Saves an answer as a new version and hands it in when asked to: found and locked, permitted, not changed meanwhile,
 * decided, written, moved on, audited. Answers the item's new version. The same answer sent twice, as by a second press
 * on the button, is saved once.
 */
export function saveEntry<Entry extends object>(
  deed: Deed,
  input: EntryInput,
  entryKind: EntryKind<Entry>,
): Promise<Outcome<{ readonly version: number }>> {
  const { kind, action, decide, add } = entryKind;
  return perform(deed, async (tenant, record) => {
    const item = await findItem(tenant, input.itemId, true);
    if (item === null || item.kind !== kind) return notFound;
    // Whoever could have written before the other did is shown what the other wrote, also when it has been handed in.
    if (item.version !== input.version && mayStep(deed.actor, input.step, { ...item, itemState: "draft" }).allowed) {
      const isRepeated = await isSavedAlready(tenant, deed, item, input.step, entryKind);
      return isRepeated ? done({ version: item.version }) : changedMeanwhile(item.version);
    }
    const refusal = refusalOf(mayStep(deed.actor, input.step, item));
    if (refusal !== null) return refusal;
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
    if (input.step === "submit") await entryKind.handedIn?.(tenant, item, record);
    return done({ version });
  });
}

/** True when the very answer stands, of the same person, and has come as far as the step takes it. */
async function isSavedAlready<Entry extends object>(
  tenant: Tenant,
  { actor }: Deed,
  item: Item,
  step: EntryInput["step"],
  { decide, find }: EntryKind<Entry>,
): Promise<boolean> {
  if ((step === "submit") !== (item.itemState === "submitted")) return false;
  const saved = await find(tenant, item.id, item.entryVersion);
  if (saved?.authorId !== actor.person) return false;
  const decided = await decide(tenant, item);
  if (!decided.ok) return false;
  const kept = new Map<string, unknown>(Object.entries(saved));
  return Object.entries(decided.value).every(([field, value]) => isDeepStrictEqual(kept.get(field), value));
}
