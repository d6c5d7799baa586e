import { existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseRefused } from "#storage/database-refused.ts";

/** Where everything of an embedded database lies. `folder` is the user's data folder; nothing outside it holds data. */
export type Layout = {
  readonly folder: string;
  /** The cluster itself (PGDATA). */
  readonly cluster: string;
  /** What folders begin with in which a cluster is made; moved to `cluster` when whole: a half-made one is never taken for real. */
  readonly making: string;
  readonly log: string;
  readonly startLock: string;
  /** Copy of PostgreSQL for an account that cannot reach the installed one. */
  readonly binaries: string;
  /** Names the folder of the server's socket. */
  readonly socketNote: string;
};

/** Makes the folder when it is missing and answers its layout. Throws `DatabaseRefused` when something else has its name. */
export function layoutOf(folder: string): Layout {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new DatabaseRefused("not-a-folder", folder);
  mkdirSync(folder, { recursive: true });
  const real = realpathSync(folder);
  return {
    folder: real,
    cluster: join(real, "postgres"),
    making: join(real, "postgres.making"),
    log: join(real, "postgres.log"),
    startLock: join(real, "postgres.starting"),
    binaries: join(real, "postgres-binaries"),
    socketNote: join(real, "postgres.socket-folder"),
  };
}
