import { readConfig } from "../config.ts";
import { listMunicipalities } from "#storage/municipalities.ts";
import type { Arguments, CommandShape } from "./arguments.ts";
import { dataFolder } from "./data-folder.ts";
import { readPort } from "./port.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";
import type { Session } from "./session.ts";

export const shape: CommandShape = { positionals: [], flags: { port: "text", data: "text" } };

/** Serves the web application from a data folder, or from the PostgreSQL that DATABASE_URL names. */
export function run(args: Arguments, session: Session): Promise<number> {
  const config = readConfig(process.env);
  return serveUntilStopped(session, config, {
    port: readPort(args),
    folder: dataFolder(args),
    address: config.listenAddress,
    demo: false,
    now: () => new Date(),
    ready: async ({ url, database }) => {
      // Every address would answer 404: the way on is told at once.
      if ((await listMunicipalities(database)).length === 0) session.tell(session.texts.cli.refused["no-municipality"]);
      if (config.smtp === null) session.tell(session.texts.cli.serve.mailWaits);
      return session.texts.cli.serve.ready(url);
    },
  });
}
