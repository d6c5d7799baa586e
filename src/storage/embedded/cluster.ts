import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseRefused } from "#storage/database-refused.ts";
import type { Account } from "./account.ts";
import { versionOf } from "./binaries.ts";
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
    refuseStrangeCluster(layout, versionOf(binaries, account));
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
    throw new DatabaseRefused("cluster-not-made", layout.folder, made.stderr || (made.error?.message ?? ""));
  }
  renameSync(layout.making, layout.cluster);
}

/** The account must be able to pass through the data folder, though not to list it. */
function openTheWay(layout: Layout, account: Account): void {
  if (account === null || canEnter(layout.folder, account)) return;
  chmodSync(layout.folder, (statSync(layout.folder).mode & 0o777) | 0o111);
  if (!canEnter(layout.folder, account)) throw new DatabaseRefused("folder-unreachable", layout.folder);
}

/** Asked of a shell under that account: a `cwd` is entered before the account is changed, and proves nothing. */
function canEnter(folder: string, account: Account): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/" }).status === 0;
}

function refuseStrangeCluster({ cluster }: Layout, version: string | null): void {
  const files = new Set(readdirSync(cluster));
  const whole = ["PG_VERSION", "base", "global", "pg_wal", "postgresql.conf"].every((name) => files.has(name));
  if (!whole) throw new DatabaseRefused("not-a-cluster", cluster);
  const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (made !== version) throw new DatabaseRefused("cluster-of-another-version", cluster, made);
}
