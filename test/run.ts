import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { connectAsSuperuser } from "#storage/embedded/server.ts";

/**
 * Runs test files with one embedded PostgreSQL for them all: each file copies its own database from a template, which
 * takes a tenth of what a cluster of its own would. With TEST_DATABASE_URL set they run on that server instead.
 */
/** For a file that computes without end, which nothing in its own process can stop. */
const LONGEST_RUN_MS = 20 * 60_000;
const OVERTIME = new URL("overtime.ts", import.meta.url).href;

const folder = mkdtempSync(join(tmpdir(), "tertial-tests-"));
// PostgreSQL runs under another account when we are root.
chmodSync(folder, 0o711);

const addressOf = ({ user, host, database }: Connection): string =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host ?? "")}`;

async function withDatabase(work: (environment: NodeJS.ProcessEnv) => Promise<number>): Promise<number> {
  if (process.env["TEST_DATABASE_URL"]) return work(process.env);
  const { owner, application, close } = await openEmbedded(join(folder, "data"));
  try {
    const superuser = await connectAsSuperuser(owner.host ?? "", "tertial-tests");
    await superuser.query(`alter role ${owner.user} createdb`);
    // Nothing here outlives the run: what a power cut would take may be taken.
    await superuser.query("alter system set fsync = off");
    await superuser.query("select pg_reload_conf()");
    await superuser.end();
    const urls = { TEST_DATABASE_URL: addressOf(application), TEST_DATABASE_OWNER_URL: addressOf(owner) };
    return await work({ ...process.env, ...urls });
  } finally {
    await close();
  }
}

try {
  process.exitCode = await withDatabase(async (env) => {
    // Tests wait for databases and browsers as much as they compute.
    const words = ["--import", "tsx", "--import", OVERTIME, "--test", "--test-concurrency=3", ...process.argv.slice(2)];
    const runner = spawn(process.execPath, words, { stdio: "inherit", env });
    // It names the files that still run and ends them.
    setTimeout(() => runner.kill(), LONGEST_RUN_MS).unref();
    const [status] = (await once(runner, "exit")) as [number | null];
    return status ?? 1;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
