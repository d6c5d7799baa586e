import { spawn } from "node:child_process";
import { chownSync, closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Account } from "./account.ts";
import { SUPERUSER } from "./cluster.ts";
import type { Layout } from "./layout.ts";

const START_PATIENCE_MS = 20_000;

/** A connection to the cluster's own database as its superuser. Rejects when no server answers. */
export async function connectAsSuperuser(sockets: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ host: sockets, user: SUPERUSER, database: "postgres", application_name: name });
  // A server that dies under us says so on the next query; the event alone must not end the process.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** The socket folder of a server that runs on this cluster and answers, or null. */
export async function runningServer(layout: Layout): Promise<string | null> {
  const sockets = socketsInUse(layout.cluster);
  if (sockets === null) return null;
  try {
    const client = await connectAsSuperuser(sockets, "tertial-probe");
    await client.end();
    return sockets;
  } catch {
    return null;
  }
}

/** PostgreSQL writes the folder of its socket on the fifth line of its pid file. */
function socketsInUse(cluster: string): string | null {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[4] || null;
  } catch {
    return null;
  }
}

/** Starts the server and waits until it answers. It stands in a process group of its own: Ctrl-C reaches us alone. */
export async function startServer(layout: Layout, binaries: string, account: Account): Promise<string> {
  mkdirSync(layout.sockets, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(layout.sockets, account.uid, account.gid);
  const log = openSync(layout.log, "a", 0o600);
  const settings = [`unix_socket_directories=${layout.sockets}`, "listen_addresses=", "max_connections=100"];
  const child = spawn(
    join(binaries, "bin/postgres"),
    ["-D", layout.cluster, ...settings.flatMap((setting) => ["-c", setting])],
    { ...account, cwd: "/", detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  const state = { failed: false };
  child.on("error", () => (state.failed = true));
  child.on("exit", () => (state.failed = true));
  child.unref();
  const deadline = performance.now() + START_PATIENCE_MS;
  while (performance.now() < deadline && !state.failed) {
    const sockets = await runningServer(layout);
    if (sockets !== null) return sockets;
    await pause(10);
  }
  throw new Error(`PostgreSQL did not start. Its own words stand in ${layout.log}.`);
}

/** Asks the server to stop: SIGINT is PostgreSQL's fast stop, which rolls back what is open and writes everything down. */
export async function stopServer(layout: Layout): Promise<void> {
  const holder = serverProcess(layout.cluster);
  if (holder === null) return;
  process.kill(holder, "SIGINT");
  const deadline = performance.now() + START_PATIENCE_MS;
  while (performance.now() < deadline && serverProcess(layout.cluster) !== null) await pause(10);
}

function serverProcess(cluster: string): number | null {
  try {
    const holder = Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(holder, 0);
    return holder;
  } catch {
    return null;
  }
}
