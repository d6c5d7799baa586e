import type { Tenant } from "./database.ts";

/** What one person answered about one measure in one round. */
export type OutcomeEntry = {
  readonly value: number | null;
  /** Null: it was measured. Empty: it was not, and nobody has said why yet. */
  readonly notMeasuredBecause: string | null;
  /** The period that the value is of, when it is another than the round's. */
  readonly refersTo: string | null;
  readonly comment: string | null;
};

export type SavedOutcomeEntry = OutcomeEntry & {
  readonly authorId: number;
  readonly author: string | null;
  readonly savedAt: Date;
};

/** The version that stands of an item's outcome; null before the first save. */
export async function findOutcomeEntry(
  tenant: Tenant,
  itemId: number,
  entryVersion: number,
): Promise<SavedOutcomeEntry | null> {
  const row = await tenant
    .selectFrom("outcome as entry")
    .innerJoin("person", "person.personId", "entry.authorId")
    .select([
      "entry.value",
      "entry.notMeasuredBecause",
      "entry.refersTo",
      "entry.comment",
      "entry.authorId",
      "entry.savedAt",
      "person.name as author",
    ])
    .where("entry.roundItemId", "=", itemId)
    .where("entry.entryVersion", "=", entryVersion)
    .executeTakeFirst();
  return row ?? null;
}

/** Adds a version; none is ever overwritten. */
export async function addOutcomeEntry(
  tenant: Tenant,
  key: { readonly municipality: number; readonly itemId: number; readonly entryVersion: number },
  entry: OutcomeEntry & { readonly author: number; readonly savedAt: Date },
): Promise<void> {
  const { author: authorId, ...fields } = entry;
  const { municipality: municipalityId, itemId: roundItemId, entryVersion } = key;
  await tenant
    .insertInto("outcome")
    .values({ municipalityId, roundItemId, entryVersion, authorId, ...fields })
    .execute();
}
