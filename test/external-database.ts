import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Connection } from "#storage/embedded.ts";
import { connectionOf } from "#storage/external.ts";
import { migrate } from "#storage/migrate.ts";

type Opened = {
  readonly owner: Connection;
  readonly application: Connection;
  readonly close: () => Promise<void>;
};

/** Held while the template is made: test files run side by side. */
const TEMPLATE_LOCK = 7_834_202;
const TEMPLATE = "tertial_test_template";

/**
 * A new database on the server of TEST_DATABASE_URL (the application's role) and TEST_DATABASE_OWNER_URL (a role that may
 * make databases), copied from a migrated template. Null when they are not set.
 */
export async function openExternal(environment: NodeJS.ProcessEnv, migrations: string): Promise<Opened | null> {
  const { TEST_DATABASE_URL, TEST_DATABASE_OWNER_URL } = environment;
  if (!TEST_DATABASE_URL || !TEST_DATABASE_OWNER_URL) return null;
  const owner = connectionOf(TEST_DATABASE_OWNER_URL);
  const application = connectionOf(TEST_DATABASE_URL);
  const database = `tertial_test_${randomBytes(6).toString("hex")}`;
  await asOwner(owner, async (client) => {
    await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await ensureTemplate(client, owner, application.user, migrations);
    await client.query(`create database ${database} template ${TEMPLATE}`);
  });
  return {
    owner: { ...owner, database },
    application: { ...application, database },
    close: () => asOwner(owner, (client) => dropWhenFree(client, database)),
  };
}

/**
 * A backend of the file's own pool may still be on its way out, and a vacuum may be passing: nobody but a superuser may
 * end that. What cannot be dropped in a second goes with the server, which is thrown away after the tests.
 */
async function dropWhenFree(client: pg.Client, database: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const isDropped = await client.query(`drop database ${database}`).then(
      () => true,
      () => false,
    );
    if (isDropped) return;
    await pause(50);
  }
}

async function ensureTemplate(
  client: pg.Client,
  owner: Connection,
  application: string,
  migrations: string,
): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [TEMPLATE]);
  // Swedish order of letters, as in the embedded one.
  const locale = "encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C'";
  if (rowCount === 0) await client.query(`create database ${TEMPLATE} template template0 ${locale}`);
  await migrate({ ...owner, database: TEMPLATE }, application, migrations);
}

async function asOwner(owner: Connection, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
