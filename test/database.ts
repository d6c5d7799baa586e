import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after } from "node:test";
import pg from "pg";
import { type Database, openDatabase } from "#storage/database.ts";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { migrate } from "#storage/migrate.ts";
import { openExternal } from "#test/external-database.ts";

export const MIGRATIONS = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/storage/migrations");

export type TestDatabase = {
  readonly database: Database;
  readonly owner: Connection;
  readonly application: Connection;
};

/**
 * A migrated database of its own for one test file, which goes when the file's tests have ended: an embedded PostgreSQL in
 * a passing folder, or a database in the PostgreSQL that TEST_DATABASE_URL and TEST_DATABASE_OWNER_URL name.
 */
export async function aDatabase(): Promise<TestDatabase> {
  const { owner, application, close } = (await openExternal(process.env, MIGRATIONS)) ?? (await openPassing());
  const database = openDatabase(application);
  after(async () => {
    await database.close();
    await close();
  });
  return { database, owner, application };
}

async function openPassing(): Promise<Omit<TestDatabase, "database"> & { readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "tertial-test-"));
  const { owner, application, close } = await openEmbedded(folder);
  await migrate(owner, application.user, MIGRATIONS);
  return {
    owner,
    application,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
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
