import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { refuseStrongRole, refuseWeakOwner } from "./application-role.ts";
import { connectAs } from "./connect-as.ts";
import { DatabaseRefused } from "./database-refused.ts";
import type { Connection } from "./embedded.ts";
import { installJobQueue } from "./job-queue.ts";

/** One number for all Tertial servers: only one migrates a database at a time, the others wait. */
const MIGRATION_LOCK = 7_834_201;

type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly checksum: string };

/**
 * Brings the database's tables and its job queue up to date and lets the application role use them. `folder` holds `NNNN-name.sql`. Each
 * migration runs in a transaction of its own. Throws when one that has run was changed afterwards, or when the database
 * is newer than the program, and `DatabaseRefused` when the application's role could take away what binds it.
 */
export async function migrate(owner: Connection, application: string, folder: string): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = await connectAs(owner, "tertial-migrate");
  try {
    await refuseWeakOwner(client, owner.user);
    await refuseStrongRole(client, application, owner.user);
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(
      "create table if not exists migration (number integer primary key, name text not null, checksum text not null, run_at timestamptz not null default now())",
    );
    const pending = await pendingMigrations(client, migrations);
    for (const migration of pending) await run(client, migration);
    await grant(client, application);
    await installJobQueue(owner, application);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/**
 * Looks, as the application's role alone, at a database that somebody else migrates. Throws `DatabaseRefused` when
 * migrations are left to run or the role could take away what binds it, and what `migrate` throws of those that have run.
 */
export async function refuseUnmigrated(application: Connection, folder: string): Promise<void> {
  const client = await connectAs(application, "tertial-migrate");
  try {
    await refuseStrongRole(client, application.user, null);
    const { rows } = await client.query("select to_regclass('migration') is not null as begun");
    const isLeft = rows[0]?.begun !== true || (await pendingMigrations(client, readMigrations(folder))).length > 0;
    if (isLeft) throw new DatabaseRefused("not-migrated", application.user);
  } finally {
    await client.end();
  }
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), "utf8");
      return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function pendingMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    "select number, name, checksum from migration order by number",
  );
  for (const done of rows) {
    const known = migrations.find((migration) => migration.number === done.number);
    if (known === undefined) throw new DatabaseRefused("newer-than-program", done.name);
    if (known.checksum !== done.checksum) throw new DatabaseRefused("migration-changed", known.name);
  }
  const run = new Set(rows.map((row) => row.number));
  return migrations.filter((migration) => !run.has(migration.number));
}

async function run(client: pg.Client, { number, name, sql, checksum }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into migration (number, name, checksum) values ($1, $2, $3)", [number, name, checksum]);
    await client.query("commit");
  } catch (error) {
    // On a connection that is lost it fails too: what is told is what failed first.
    await client.query("rollback").catch(() => undefined);
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** History is never overwritten: of what is written once, the application may only empty the words, as a retention rule says. */
const VERSIONS: Readonly<Record<string, string>> = {
  status_report: "comment",
  outcome: "comment, not_measured_because",
  assessment: "comment, departs_because",
  round_text: "text",
  item_event: "note",
  round_date_change: "reason",
  plan_change: "before, after, reason",
};

/** The application may use every table; what is append-only, it may not even try to change. */
async function grant(client: pg.Client, application: string): Promise<void> {
  const role = pg.escapeIdentifier(application);
  await client.query(`
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage on all sequences in schema public to ${role};
    revoke update, delete on audit, snapshot, body_assessment, earlier_outcome from ${role};
    revoke update on audit_salt from ${role};
    revoke update, delete on ${Object.keys(VERSIONS).join(", ")} from ${role};
    ${Object.entries(VERSIONS)
      .map(([table, texts]) => `grant update (${texts}) on ${table} to ${role};`)
      .join("\n")}
    revoke insert, update, delete on migration from ${role};
  `);
}
