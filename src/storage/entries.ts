import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import { insertAll } from "./insert-all.ts";
import type { ItemKind } from "./items.ts";

/** What one person answered about one activity in one round. */
export type StatusEntry = {
  readonly status: string | null;
  readonly comment: string | null;
  readonly causes: readonly string[];
  readonly newStop: string | null;
};

/** What one person answered about one measure in one round. */
export type OutcomeEntry = {
  readonly value: number | null;
  /** Null: it was measured. Empty: it was not, and nobody has said why yet. */
  readonly notMeasuredBecause: string | null;
  /** The period that the value is of, when it is another than the round's. */
  readonly refersTo: string | null;
  readonly comment: string | null;
};

/** What one person decided about one goal in one round. */
export type AssessmentEntry = {
  readonly grade: string | null;
  readonly comment: string | null;
  /** What the rule proposed when it was saved; null when it proposed nothing. */
  readonly proposed: string | null;
  readonly departsBecause: string | null;
};

type Entries = { readonly activity: StatusEntry; readonly measure: OutcomeEntry; readonly goal: AssessmentEntry };

/** An answer about a thing of any kind. */
export type Entry =
  | (StatusEntry & { readonly kind: "activity" })
  | (OutcomeEntry & { readonly kind: "measure" })
  | (AssessmentEntry & { readonly kind: "goal" });

type Saving = { readonly author: number; readonly savedAt: Date };

/** One version of an answer, to be written. */
export type NewEntry = Entry & Saving;

export type EntryKey = { readonly municipality: number; readonly itemId: number; readonly entryVersion: number };

/** One version of an answer, as it was saved. */
export type SavedEntry<Kind extends ItemKind> = Entries[Kind] & {
  readonly authorId: number;
  /** Null when the name has been removed. */
  readonly author: string | null;
  readonly savedAt: Date;
};

const TABLES: {
  readonly [Kind in ItemKind]: { readonly name: string; readonly fields: readonly (keyof Entries[Kind])[] };
} = {
  activity: { name: "statusReport", fields: ["status", "comment", "causes", "newStop"] },
  measure: { name: "outcome", fields: ["value", "notMeasuredBecause", "refersTo", "comment"] },
  goal: { name: "assessment", fields: ["grade", "comment", "proposed", "departsBecause"] },
};

/** One version of what has been answered about an item; null when there is none, as before the first save. */
export async function findEntry<Kind extends ItemKind>(
  tenant: Tenant,
  kind: Kind,
  itemId: number,
  entryVersion: number,
): Promise<SavedEntry<Kind> | null> {
  const { name, fields } = TABLES[kind];
  const { rows } = await sql<SavedEntry<Kind>>`
    select ${sql.join(fields.map((field) => sql.ref(`e.${String(field)}`)))}, e.author_id, e.saved_at, p.name as author
    from ${sql.table(name)} e
    join person p on p.municipality_id = e.municipality_id and p.person_id = e.author_id
    where e.round_item_id = ${itemId} and e.entry_version = ${entryVersion}`.execute(tenant);
  return rows[0] ?? null;
}

/** Adds versions of answers; none is ever overwritten. */
export async function addEntries(
  tenant: Tenant,
  entries: readonly { readonly key: EntryKey; readonly entry: NewEntry }[],
): Promise<void> {
  const rows = entries.map(({ key: { municipality, itemId, entryVersion }, entry: { author, savedAt, ...entry } }) => ({
    key: { municipalityId: municipality, roundItemId: itemId, entryVersion, authorId: author, savedAt },
    entry,
  }));
  const statuses = rows.flatMap(({ key, entry }) => {
    if (entry.kind !== "activity") return [];
    const { kind: _, causes, ...fields } = entry;
    return [{ ...key, ...fields, causes: [...causes] }];
  });
  const outcomes = rows.flatMap(({ key, entry }) => {
    if (entry.kind !== "measure") return [];
    const { kind: _, ...fields } = entry;
    return [{ ...key, ...fields }];
  });
  const assessments = rows.flatMap(({ key, entry }) => {
    if (entry.kind !== "goal") return [];
    const { kind: _, ...fields } = entry;
    return [{ ...key, ...fields }];
  });
  await insertAll(tenant, "statusReport", statuses);
  await insertAll(tenant, "outcome", outcomes);
  await insertAll(tenant, "assessment", assessments);
}
