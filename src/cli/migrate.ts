import { readConfig } from "../config.ts";
import { openMigrated } from "../open-migrated.ts";
import type { Arguments, CommandShape } from "./arguments.ts";
import { dataFolder } from "./data-folder.ts";
import { printJson, type Session } from "./session.ts";

export const shape: CommandShape = { positionals: [], flags: { data: "text" } };

export async function run(args: Arguments, session: Session): Promise<number> {
  const databases = await openMigrated(readConfig(process.env), dataFolder(args));
  await databases.close();
  if (session.json) printJson(session, { migrated: databases.migrated });
  else session.print(session.texts.cli.migrated(databases.migrated));
  return 0;
}
