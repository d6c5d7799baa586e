import type { Insertable, Selectable } from "kysely";
import type { Tenant } from "./database.ts";
import type { DB as Tables } from "./tables.generated.ts";

/** PostgreSQL takes at most 65,535 values in one statement; no table here has more than 20 columns. */
const ROWS_AT_ONCE = 3_000;

/** Inserts many rows in few statements. */
export async function insertAll<Table extends keyof Tables>(
  tenant: Tenant,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tenant
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}

/** Inserts many rows in few statements and answers them as they stand, with the ids they got, in the order given. */
export async function insertAllAndRead<Table extends keyof Tables>(
  tenant: Tenant,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<readonly Selectable<Tables[Table]>[]> {
  const inserted: unknown[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    inserted.push(...(await tenant.insertInto(table).values(some).returningAll().execute()));
  }
  return inserted as readonly Selectable<Tables[Table]>[];
}
