import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { run } from "node:test";
import { spec as Spec } from "node:test/reporters";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { connectAsSuperuser } from "#storage/embedded/server.ts";

/** For a file that computes without end, which nothing in its own process can stop. */
const LONGEST_RUN_MS = 30 * 60_000;
const OVERTIME = new URL("overtime.ts", import.meta.url).href;

/*
 * Test files run in the order given, with one embedded PostgreSQL for them all: each copies its own database from a
 * template, which takes a tenth of what a cluster of its own would. With TEST_DATABASE_URL set they run on that server.
 */
const folder = mkdtempSync(join(tmpdir(), "tertial-tests-"));
// PostgreSQL runs under another account when we are root.
chmodSync(folder, 0o711);

const addressOf = ({ user, host, database }: Connection): string =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host ?? "")}`;

async function withDatabase(work: () => Promise<void>): Promise<void> {
  if (process.env["TEST_DATABASE_URL"]) return work();
  const { owner, application, close } = await openEmbedded(join(folder, "data"));
  try {
    const superuser = await connectAsSuperuser(owner.host ?? "", "tertial-tests");
    await superuser.query(`alter role ${owner.user} createdb`);
    // Nothing here outlives the run: what a power cut would take may be taken.
    await superuser.query("alter system set fsync = off");
    await superuser.query("select pg_reload_conf()");
    await superuser.end();
    process.env["TEST_DATABASE_URL"] = addressOf(application);
    process.env["TEST_DATABASE_OWNER_URL"] = addressOf(owner);
    await work();
  } finally {
    await close();
  }
}

// Most files load the same modules.
process.env["NODE_COMPILE_CACHE"] = join(folder, "compiled");

async function runAll(files: readonly string[]): Promise<void> {
  const told = run({
    files: [...files],
    // Tests wait for databases and browsers as much as they compute.
    concurrency: 3,
    execArgv: ["--import", "tsx", "--import", OVERTIME],
    signal: AbortSignal.timeout(LONGEST_RUN_MS),
  });
  told.on("test:fail", () => void (process.exitCode = 1));
  await pipeline(told, new Spec(), process.stdout, { end: false });
}

try {
  await withDatabase(() => runAll(process.argv.slice(2)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
