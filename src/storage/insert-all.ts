import type { Insertable } from "kysely";
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
