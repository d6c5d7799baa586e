/** The account that PostgreSQL runs under: it refuses root, so root starts it as nobody. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const NOBODY = { uid: 65_534, gid: 65_534 };

/** Null means: as ourselves. */
export function databaseAccount(): Account {
  return process.getuid?.() === 0 ? NOBODY : null;
}
