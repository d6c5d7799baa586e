import { existsSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { databaseAccount } from "#storage/embedded/account.ts";
import { findBinaries } from "#storage/embedded/binaries.ts";
import { ensureCluster } from "#storage/embedded/cluster.ts";
import { keepLease } from "#storage/embedded/keeper.ts";
import { layoutOf, type Layout } from "#storage/embedded/layout.ts";
import {
  connectAsSuperuser,
  refuseCopyOfRunning,
  runningServer,
  startServer,
  stopServer,
} from "#storage/embedded/server.ts";
import { withStartLock } from "#storage/embedded/start-lock.ts";

/** How to connect to one database as one role. */
export type Connection = { readonly user: string } & Pick<
  pg.ClientConfig,
  "host" | "port" | "database" | "password" | "ssl"
>;

export type EmbeddedDatabase = {
  /** The role that owns the tables; migrations only. */
  readonly owner: Connection;
  /** The role that the application runs as: it owns nothing and row security binds it. */
  readonly application: Connection;
  /** Lets go. The last process to let go stops the server. */
  readonly close: () => Promise<void>;
};

const DATABASE = "tertial";
const OWNER = "tertial_owner";
const APPLICATION = "tertial_app";
const LEASE = "tertial-lease";

/**
 * Opens the PostgreSQL in a data folder: makes it when there is none, joins it when it already runs, starts it otherwise.
 * Each process holds a lease, a connection that ends with the process, so that the last one out stops the server; and
 * starts it again when it has died under us.
 * Throws, in words, when the folder holds something else or PostgreSQL does not start.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const layout = layoutOf(folder);
  const lease = await keepLease(() => withStartLock(layout.startLock, () => takeLease(layout)));
  // The server may have been started by a process with another folder for passing files.
  const host = lease.current().host;
  return {
    owner: { host, user: OWNER, database: DATABASE },
    application: { host, user: APPLICATION, database: DATABASE },
    close: () => {
      const held = lease.release();
      return withStartLock(layout.startLock, () => letGo(layout, held));
    },
  };
}

/** True when the data folder holds a database, or something in its place. */
export const hasEmbedded = (folder: string): boolean => existsSync(join(folder, "postgres"));

async function takeLease(layout: Layout): Promise<pg.Client> {
  const sockets = (await runningServer(layout)) ?? (await startFromRest(layout));
  const lease = await connectAsSuperuser(sockets, LEASE);
  await ensureDatabase(lease);
  return lease;
}

async function startFromRest(layout: Layout): Promise<string> {
  refuseCopyOfRunning(layout);
  const account = databaseAccount();
  const binaries = findBinaries(layout, account);
  ensureCluster(layout, binaries, account);
  return startServer(layout, binaries, account);
}

/** A start that was cut off may have made some of these: each is made only when it is missing. */
async function ensureDatabase(superuser: pg.Client): Promise<void> {
  for (const role of [OWNER, APPLICATION]) {
    const { rowCount } = await superuser.query("select from pg_roles where rolname = $1", [role]);
    if (rowCount === 0) await superuser.query(`create role ${role} login nosuperuser nobypassrls`);
  }
  const { rowCount } = await superuser.query("select from pg_database where datname = $1", [DATABASE]);
  if (rowCount === 0) await superuser.query(`create database ${DATABASE} owner ${OWNER}`);
}

async function letGo(layout: Layout, lease: pg.Client): Promise<void> {
  const others = await otherLeases(lease).catch(() => leasesOfRestarted(layout));
  await lease.end().catch(() => undefined);
  if (others === 0) await stopServer(layout, databaseAccount());
}

async function otherLeases(client: pg.Client): Promise<number> {
  const sql = "select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()";
  return (await client.query(sql, [LEASE])).rowCount ?? 0;
}

/** Our lease ended with a server that died; another process may have started it again, and needs it. */
async function leasesOfRestarted(layout: Layout): Promise<number> {
  const sockets = await runningServer(layout);
  if (sockets === null) return 0;
  const probe = await connectAsSuperuser(sockets, "tertial-probe");
  return otherLeases(probe).finally(() => probe.end());
}
