import { sql } from "kysely";
import type { Tenant } from "#storage/database.ts";

/** The number of the municipality's last record; 0 before the first. Grows with every saved deed and never else. */
export async function findLastAudit(tenant: Tenant): Promise<number> {
  const { rows } = await sql<{ sequence: number }>`
    select sequence from audit order by sequence desc limit 1`.execute(tenant);
  return rows[0]?.sequence ?? 0;
}
