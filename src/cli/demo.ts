import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../config.ts";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { seedGranboda } from "#demo/seed-granboda.ts";
import { type Database, inTenant } from "#storage/database.ts";
import { listDemoAccounts } from "#storage/demo-accounts.ts";
import { listMunicipalities } from "#storage/municipalities.ts";
import type { Arguments, CommandShape } from "./arguments.ts";
import { readPort } from "./port.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";
import type { Session } from "./session.ts";

export const shape: CommandShape = { positionals: [], flags: { port: "text" } };

/**
 * Serves the example municipality from a folder that goes when the program does. Its clock starts at the same moment every
 * time and goes on from there. Everybody may log in as anybody, so it is reached from this machine alone.
 */
export async function run(args: Arguments, session: Session): Promise<number> {
  const port = readPort(args);
  const began = performance.now();
  const { LISTEN_ADDRESS, BASE_URL } = process.env;
  const config = readConfig({ LISTEN_ADDRESS, BASE_URL });
  const folder = mkdtempSync(join(tmpdir(), "tertial-demo-"));
  try {
    return await serveUntilStopped(session, config, {
      port,
      folder,
      address: config.listenAddress ?? "127.0.0.1",
      demo: true,
      now: () => new Date(DEMO_NOW.getTime() + performance.now() - began),
      prepare: async (database) => void (await seedGranboda(database)),
      ready: async ({ url, database }) =>
        session.texts.cli.serve.demoReady(url, await listedAccounts(session, database)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One account of each role, as the log-in page shows them. */
async function listedAccounts(session: Session, database: Database): Promise<readonly string[]> {
  const [granboda] = await listMunicipalities(database);
  const accounts = granboda === undefined ? [] : await inTenant(database, granboda.id, listDemoAccounts);
  const { webRoles } = session.texts;
  const width = Math.max(...Object.values(webRoles).map((role) => role.length));
  return accounts.map(({ role, name, title }) => `  ${webRoles[role].padEnd(width)}  ${name}, ${title}`);
}
