import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { DatabaseRefused } from "#storage/database-refused.ts";
import { type Account, canEnter, uidOf } from "./account.ts";
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
  sweepHalfMade(layout);
  if (existsSync(layout.cluster)) {
    refuseStrangeCluster(layout, versionOf(binaries, account));
    refuseStrangeOwner(layout, account);
    return;
  }
  const making = mkdtempSync(`${layout.making}-`);
  if (account !== null) chownSync(making, account.uid, account.gid);
  const words = ["--username", SUPERUSER, "--auth", "trust", "--encoding", "UTF8", "--data-checksums"];
  // Swedish order of letters (å ä ö last) wherever a query sorts text.
  const locale = ["--locale-provider", "icu", "--icu-locale", "sv-SE", "--locale", "C"];
  const made = spawnSync(join(binaries, "bin/initdb"), [...words, ...locale, "--pgdata", making], {
    ...account,
    cwd: "/",
    encoding: "utf8",
  });
  if (made.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new DatabaseRefused("cluster-not-made", layout.folder, made.stderr || (made.error?.message ?? ""));
  }
  renameSync(making, layout.cluster);
}

/** A start that was killed leaves its initdb at work in a folder of its own: what cannot be taken away now goes next time. */
function sweepHalfMade({ folder, making }: Layout): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith(basename(making)))) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Its initdb has just written another file.
    }
  }
}

/** The account must be able to pass through the data folder, though not to list it. */
function openTheWay(layout: Layout, account: Account): void {
  if (account === null || canEnter(layout.folder, account)) return;
  chmodSync(layout.folder, (statSync(layout.folder).mode & 0o777) | 0o111);
  if (!canEnter(layout.folder, account)) throw new DatabaseRefused("folder-unreachable", layout.folder);
}

function refuseStrangeCluster({ cluster }: Layout, version: string | null): void {
  const files = new Set(readdirSync(cluster));
  const whole = ["PG_VERSION", "base", "global", "pg_wal", "postgresql.conf"].every((name) => files.has(name));
  if (!whole) throw new DatabaseRefused("not-a-cluster", cluster);
  const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (made !== version) throw new DatabaseRefused("cluster-of-another-version", cluster, made);
}

/** Files that came by copying belong to whoever copied them, and PostgreSQL will not start on them. */
function refuseStrangeOwner({ cluster }: Layout, account: Account): void {
  const { uid, mode } = statSync(cluster);
  const isOwn = uid === uidOf(account);
  if (isOwn && (mode & OPEN_TO_OTHERS) === 0) return;
  throw new DatabaseRefused(
    "cluster-of-another-account",
    cluster,
    account === null ? String(process.getuid?.()) : "nobody",
  );
}

/** What PostgreSQL does not accept: writing for the group, anything for the rest. */
const OPEN_TO_OTHERS = 0o027;
