import { join } from "node:path";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { connectionOf } from "#storage/external.ts";
import { migrate } from "#storage/migrate.ts";
import { packageRoot } from "#web/package-root.ts";
import type { Config } from "./config.ts";

export type Databases = {
  readonly owner: Connection;
  readonly application: Connection;
  /** The migrations that were run now. */
  readonly migrated: readonly string[];
  readonly close: () => Promise<void>;
};

export const MIGRATIONS = join(packageRoot, "src/storage/migrations");

const nothingToClose = (): Promise<void> => Promise.resolve();

/** The embedded database, or the external one that the environment names, migrated. */
export async function openMigrated(config: Config, folder: string): Promise<Databases> {
  const databases =
    config.databaseUrls === null
      ? await openEmbedded(folder)
      : {
          application: connectionOf(config.databaseUrls.application),
          owner: connectionOf(config.databaseUrls.owner ?? config.databaseUrls.application),
          close: nothingToClose,
        };
  try {
    return { ...databases, migrated: await migrate(databases.owner, databases.application.user, MIGRATIONS) };
  } catch (error) {
    await databases.close();
    throw error;
  }
}
