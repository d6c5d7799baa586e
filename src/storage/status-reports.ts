import type { Tenant } from "./database.ts";

/** What one person answered about one activity in one round. */
export type StatusEntry = {
  readonly status: string | null;
  readonly comment: string | null;
  readonly causes: readonly string[];
  readonly newStop: string | null;
};

export type SavedStatusEntry = StatusEntry & {
  readonly authorId: number;
  readonly author: string | null;
  readonly savedAt: Date;
};

/** The version that stands of an item's report; null before the first save. */
export async function findStatusEntry(
  tenant: Tenant,
  itemId: number,
  entryVersion: number,
): Promise<SavedStatusEntry | null> {
  const row = await tenant
    .selectFrom("statusReport as entry")
    .innerJoin("person", "person.personId", "entry.authorId")
    .select([
      "entry.status",
      "entry.comment",
      "entry.causes",
      "entry.newStop",
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
export async function addStatusEntry(
  tenant: Tenant,
  key: { readonly municipality: number; readonly itemId: number; readonly entryVersion: number },
  entry: StatusEntry & { readonly author: number; readonly savedAt: Date },
): Promise<void> {
  const { author, causes, ...fields } = entry;
  await tenant
    .insertInto("statusReport")
    .values({
      municipalityId: key.municipality,
      roundItemId: key.itemId,
      entryVersion: key.entryVersion,
      authorId: author,
      causes: [...causes],
      ...fields,
    })
    .execute();
}
