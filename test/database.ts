import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after } from "node:test";
import pg from "pg";
import { type Database, openDatabase } from "#storage/database.ts";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { migrate } from "#storage/migrate.ts";

export const MIGRATIONS = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/storage/migrations");

export type TestDatabase = {
  readonly database: Database;
  readonly owner: Connection;
  readonly application: Connection;
};

/** A migrated PostgreSQL of its own for one test file, in a folder that goes when the file's tests have ended. */
export async function aDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "tertial-test-"));
  const embedded = await openEmbedded(folder);
  await migrate(embedded.owner, embedded.application.user, MIGRATIONS);
  const database = openDatabase(embedded.application);
  after(async () => {
    await database.close();
    await embedded.close();
    rmSync(folder, { recursive: true });
  });
  return { database, owner: embedded.owner, application: embedded.application };
}

/** Runs one statement as a role and answers its rows. */
export async function queryAs<Row extends pg.QueryResultRow>(
  connection: Connection,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
