import { isDeepStrictEqual } from "node:util";
import { mayStep } from "#domain/permissions.ts";
import { itemAfter } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";
import { addEntries, type Entry, findEntry } from "#storage/entries.ts";
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

/** What the record calls an answer about each kind of thing: `outcome-submit`. */
const RECORDED_AS = { activity: "status", measure: "outcome", goal: "assessment" } as const;

/** How one kind of answer is decided. */
export type EntryKind = {
  readonly kind: ItemKind;
  /** The entry to write, or why it cannot be taken. */
  readonly decide: (tenant: Tenant, item: Item) => Promise<Outcome<Entry>>;
  /** What handing it in brings with it elsewhere. */
  readonly handedIn?: (tenant: Tenant, item: Item, record: (entry: OnRecord) => void) => Promise<void>;
};

/**
 * Saves an answer as a new version and hands it in when asked to: found and locked, permitted, not changed meanwhile,
 * decided, written, moved on, audited. Answers the item's new version. The same answer sent twice, as by a second press
 * on the button, is saved once.
 */
export function saveEntry(
  deed: Deed,
  input: EntryInput,
  entryKind: EntryKind,
): Promise<Outcome<{ readonly version: number }>> {
  const { kind, decide } = entryKind;
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
    const entryVersion = await addVersion(tenant, deed, item, decided.value, { step: input.step, record });
    const { municipality, person } = deed.actor;
    const version = await saveItemState(tenant, municipality, { item, state, entryVersion, person, at: deed.now });
    if (input.step === "submit") await entryKind.handedIn?.(tenant, item, record);
    return done({ version });
  });
}

type Saving = { readonly step: "save" | "submit" | "correct"; readonly record: (entry: OnRecord) => void };

/** Writes an item's next version and puts it on record; answers which it is. */
export async function addVersion(
  tenant: Tenant,
  { actor, now }: Deed,
  item: Item,
  entry: Entry,
  { step, record }: Saving,
): Promise<number> {
  const entryVersion = item.entryVersion + 1;
  const key = { municipality: actor.municipality, itemId: item.id, entryVersion };
  await addEntries(tenant, [{ key, entry: { ...entry, author: actor.person, savedAt: now } }]);
  const { kind, ...content } = entry;
  const action = `${RECORDED_AS[kind]}-${step}`;
  record({ action, subject: `round-item/${item.id}`, content: { entryVersion, ...content } });
  return entryVersion;
}

/** True when the very answer stands, of the same person, and has come as far as the step takes it. */
async function isSavedAlready(
  tenant: Tenant,
  { actor }: Deed,
  item: Item,
  step: EntryInput["step"],
  { kind, decide }: EntryKind,
): Promise<boolean> {
  if ((step === "submit") !== (item.itemState === "submitted")) return false;
  const saved = await findEntry(tenant, kind, item.id, item.entryVersion);
  if (saved?.authorId !== actor.person) return false;
  const decided = await decide(tenant, item);
  if (!decided.ok) return false;
  const kept = new Map<string, unknown>(Object.entries({ ...saved, kind }));
  return Object.entries(decided.value).every(([field, value]) => isDeepStrictEqual(kept.get(field), value));
}
