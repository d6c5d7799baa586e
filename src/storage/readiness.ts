import { sql } from "kysely";
import type { Database } from "./database.ts";

/** The names of the migrations that the database has run, in order. Rejects when it does not answer. */
export async function listRunMigrations(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by number`.execute(database.pool);
  return rows.map(({ name }) => name);
}
