import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Layout } from "./layout.ts";

/** The superuser of an embedded cluster; only this program connects as it, over a socket in a private folder. */
export const SUPERUSER = "postgres";

/**
 * Makes the cluster when there is none. It is made beside its place and moved there when it is whole; what an
 * interrupted start left is removed first. Throws, in words, on a folder that is not a PostgreSQL cluster of our version.
 */
export function ensureCluster(layout: Layout, binaries: string, account: Account): void {
  openTheWay(layout, account);
  if (existsSync(layout.cluster)) {
    refuseStrangeCluster(layout);
    return;
  }
  rmSync(layout.making, { recursive: true, force: true });
  mkdirSync(layout.making, { mode: 0o700 });
  if (account !== null) chownSync(layout.making, account.uid, account.gid);
  const words = ["--username", SUPERUSER, "--auth", "trust", "--encoding", "UTF8", "--data-checksums"];
  // Swedish order of letters (å ä ö last) wherever a query sorts text.
  const locale = ["--locale-provider", "icu", "--icu-locale", "sv-SE", "--locale", "C"];
  const made = spawnSync(join(binaries, "bin/initdb"), [...words, ...locale, "--pgdata", layout.making], {
    ...account,
    cwd: "/",
    encoding: "utf8",
  });
  if (made.status !== 0) {
    rmSync(layout.making, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its files in ${layout.folder}: ${made.stderr || made.error?.message}`);
  }
  renameSync(layout.making, layout.cluster);
}

/** The account must be able to pass through the data folder, though not to list it. */
function openTheWay(layout: Layout, account: Account): void {
  if (account === null) return;
  chmodSync(layout.folder, 0o711);
  // Asked of a shell under that account: a `cwd` is entered before the account is changed, and proves nothing.
  const reached = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", layout.folder], { ...account, cwd: "/" });
  if (reached.status === 0) return;
  throw new Error(
    `PostgreSQL does not run as root, and the account it runs under cannot reach ${layout.folder}. Choose a folder whose parents every account may enter, such as /var/lib/tertial.`,
  );
}

function refuseStrangeCluster(layout: Layout): void {
  const files = new Set(readdirSync(layout.cluster));
  const whole = ["PG_VERSION", "base", "global", "pg_wal", "postgresql.conf"].every((name) => files.has(name));
  if (whole) return;
  throw new Error(
    `${layout.cluster} is not a whole PostgreSQL cluster and is left untouched. Restore it from a backup, or move it away to start anew.`,
  );
}
