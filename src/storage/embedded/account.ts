import { spawnSync } from "node:child_process";

/** The account that PostgreSQL runs under: it refuses root, so root starts it as nobody. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const NOBODY = { uid: 65_534, gid: 65_534 };

/** Null means: as ourselves. */
export function databaseAccount(): Account {
  return process.getuid?.() === 0 ? NOBODY : null;
}

/** Whose the files are that PostgreSQL keeps under the account. */
export const uidOf = (account: Account): number | undefined => account?.uid ?? process.getuid?.();

/** Asked of a shell under that account: a `cwd` is entered before the account is changed, and proves nothing. */
export function canEnter(folder: string, account: Account): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/" }).status === 0;
}
