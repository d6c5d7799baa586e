import { inTenant } from "#storage/database.ts";
import type { DB } from "#storage/tables.generated.ts";
import type { TestDatabase } from "#test/database.ts";

/** All that stands in some of a municipality's tables, the same text as long as nothing has changed there. */
export async function contentsOf(
  { database }: TestDatabase,
  municipality: number,
  tables: readonly (keyof DB)[],
): Promise<string> {
  const contents = await inTenant(database, municipality, (tenant) =>
    Promise.all(tables.map((table) => tenant.selectFrom(table).selectAll().execute())),
  );
  // Rows come in the order that the database happens to read them in.
  return JSON.stringify(contents.map((rows) => rows.map((row) => JSON.stringify(row)).sort()));
}
