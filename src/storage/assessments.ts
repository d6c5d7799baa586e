import type { Tenant } from "./database.ts";

/** What one person decided about one goal in one round. */
export type AssessmentEntry = {
  readonly grade: string | null;
  readonly comment: string | null;
  /** What the rule proposed when it was saved; null when it proposed nothing. */
  readonly proposed: string | null;
  readonly departsBecause: string | null;
};

export type SavedAssessmentEntry = AssessmentEntry & {
  readonly authorId: number;
  readonly author: string | null;
  readonly savedAt: Date;
};

/** The version that stands of an item's assessment; null before the first save. */
export async function findAssessmentEntry(
  tenant: Tenant,
  itemId: number,
  entryVersion: number,
): Promise<SavedAssessmentEntry | null> {
  const row = await tenant
    .selectFrom("assessment as entry")
    .innerJoin("person", "person.personId", "entry.authorId")
    .select([
      "entry.grade",
      "entry.comment",
      "entry.proposed",
      "entry.departsBecause",
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
export async function addAssessmentEntry(
  tenant: Tenant,
  key: { readonly municipality: number; readonly itemId: number; readonly entryVersion: number },
  entry: AssessmentEntry & { readonly author: number; readonly savedAt: Date },
): Promise<void> {
  const { author: authorId, ...fields } = entry;
  const { municipality: municipalityId, itemId: roundItemId, entryVersion } = key;
  await tenant
    .insertInto("assessment")
    .values({ municipalityId, roundItemId, entryVersion, authorId, ...fields })
    .execute();
}
