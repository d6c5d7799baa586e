import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { DatabaseRefused } from "#storage/database-refused.ts";
import type { Account } from "./account.ts";
import { SUPERUSER } from "./cluster.ts";
import type { Layout } from "./layout.ts";
import { isRunning } from "./process.ts";
import { isSameFolder } from "./same-folder.ts";
import { removeSocketFolder, socketFolder } from "./socket-folder.ts";

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
  return readPidFile(cluster)?.[4] || null;
}

/**
 * A folder that was copied while its server ran brought the pid file along, which names the original. Throws when that
 * still runs: the copy is not whole, and PostgreSQL would not start on it.
 */
export function refuseCopyOfRunning({ cluster }: Layout): void {
  const [pid, original = ""] = linesOf(join(cluster, "postmaster.pid")) ?? [];
  if (!existsSync(original) || isSameFolder(original, cluster) || !isRunning(Number(pid))) return;
  throw new DatabaseRefused("copy-of-running", cluster, original);
}

/**
 * Starts the server and waits until it answers. A server that was killed leaves its children for a moment, and they keep
 * the memory that it shared with them: until they are gone a new one gives up at once, and is started again.
 */
export async function startServer(layout: Layout, binaries: string, account: Account): Promise<string> {
  const folder = socketFolder(layout, account);
  const deadline = performance.now() + START_PATIENCE_MS;
  let words = "";
  while (performance.now() < deadline) {
    const said = existsSync(layout.log) ? statSync(layout.log).size : 0;
    disownZombie(layout, folder);
    const hasFailed = spawnServer(layout, folder, binaries, account);
    while (performance.now() < deadline && !hasFailed()) {
      const sockets = await runningServer(layout);
      if (sockets !== null) return sockets;
      await pause(10);
    }
    words = wordsSince(layout.log, said);
    if (!words.includes("shared memory block")) break;
    await pause(100);
  }
  throw new DatabaseRefused("not-started", layout.log, lastComplaint(words));
}

/** Starts the server in a process group of its own: Ctrl-C reaches us alone. Answers how to ask whether it gave up. */
function spawnServer(layout: Layout, sockets: string, binaries: string, account: Account): () => boolean {
  const log = openSync(layout.log, "a", 0o600);
  const settings = [
    `unix_socket_directories=${sockets}`,
    "listen_addresses=",
    "max_connections=100",
    // The detail of an error quotes the row: names and addresses, which no log of ours may hold.
    "log_error_verbosity=terse",
  ];
  const child = spawn(
    join(binaries, "bin/postgres"),
    ["-D", layout.cluster, ...settings.flatMap((setting) => ["-c", setting])],
    { ...account, cwd: "/", detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  const state = { hasFailed: false };
  child.on("error", () => (state.hasFailed = true));
  child.on("exit", () => (state.hasFailed = true));
  child.unref();
  return () => state.hasFailed;
}

/** The last line in which PostgreSQL says why it gives up. */
const lastComplaint = (words: string): string =>
  words
    .split("\n")
    .findLast((line) => /FATAL|PANIC/.test(line))
    ?.replace(/^.*?(?:FATAL|PANIC): */, "") ?? "";

function wordsSince(log: string, size: number): string {
  return readFileSync(log).subarray(size).toString();
}

/** Asks the server to stop: SIGINT is PostgreSQL's fast stop, which rolls back what is open and writes everything down. */
export async function stopServer(layout: Layout, account: Account): Promise<void> {
  const holder = serverProcess(layout.cluster);
  if (holder === null) return;
  process.kill(holder, "SIGINT");
  const deadline = performance.now() + START_PATIENCE_MS;
  while (performance.now() < deadline && serverProcess(layout.cluster) !== null) await pause(10);
  removeSocketFolder(layout, account);
}

/** The process that the pid file names, when it runs. */
function serverProcess(cluster: string): number | null {
  const pid = Number(readPidFile(cluster)?.[0]);
  return isRunning(pid) ? pid : null;
}

/**
 * A lock file that names a zombie would keep PostgreSQL from starting. Its first line is given our own number: PostgreSQL
 * knows that its parent is no PostgreSQL, and goes on to look for children of the dead one, which the other lines tell of.
 */
function disownZombie({ cluster }: Layout, sockets: string): void {
  for (const path of [join(cluster, "postmaster.pid"), join(sockets, ".s.PGSQL.5432.lock")]) {
    const lines = linesOf(path);
    if (lines === null || isRunning(Number(lines[0]))) continue;
    writeFileSync(path, [String(process.pid), ...lines.slice(1)].join("\n"));
  }
}

/** The second line is the folder that the server runs on: a copy of the file tells of somebody else's server. */
function readPidFile(cluster: string): readonly string[] | null {
  const lines = linesOf(join(cluster, "postmaster.pid"));
  return lines !== null && isSameFolder(lines[1] ?? "", cluster) ? lines : null;
}

function linesOf(path: string): readonly string[] | null {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch {
    return null;
  }
}
