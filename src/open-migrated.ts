import { join } from "node:path";
import { connectAs } from "#storage/connect-as.ts";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { connectionOf } from "#storage/external.ts";
import { migrate, refuseUnmigrated } from "#storage/migrate.ts";
import { packageRoot } from "#web/package-root.ts";
import type { Config } from "./config.ts";

export type Databases = {
  readonly application: Connection;
  /** The migrations that were run now. */
  readonly migrated: readonly string[];
  readonly close: () => Promise<void>;
};

export const MIGRATIONS = join(packageRoot, "src/storage/migrations");

const nothingToClose = (): Promise<void> => Promise.resolve();

/**
 * The embedded database, or the external one that the environment names, migrated. Without the external one's owner
 * nothing is migrated: it must have been done. Throws `DatabaseRefused` for a database that may not be served from.
 */
export async function openMigrated({ databaseUrls }: Config, folder: string): Promise<Databases> {
  if (databaseUrls === null) {
    const { owner, application, close } = await openEmbedded(folder);
    return { application, close, migrated: await migrateOr(close, owner, application) };
  }
  const application = connectionOf(databaseUrls.application);
  const owner = databaseUrls.owner === null ? null : connectionOf(databaseUrls.owner);
  // Let in first, whoever migrates: half a set of settings changes nothing.
  await (await connectAs(application, "tertial-probe")).end();
  if (owner === null) await refuseUnmigrated(application, MIGRATIONS);
  const migrated = owner === null ? [] : await migrate(owner, application.user, MIGRATIONS);
  return { application, close: nothingToClose, migrated };
}

async function migrateOr(
  close: () => Promise<void>,
  owner: Connection,
  application: Connection,
): Promise<readonly string[]> {
  try {
    return await migrate(owner, application.user, MIGRATIONS);
  } catch (error) {
    await close();
    throw error;
  }
}
