import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../config.ts";
import { startServer } from "../main.ts";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { seedGranboda } from "#demo/seed-granboda.ts";
import type { Arguments, CommandShape } from "./arguments.ts";
import { readPort } from "./port.ts";
import { waitForStop } from "./signals.ts";
import type { Session } from "./session.ts";

export const shape: CommandShape = { positionals: [], flags: { port: "text" } };

/** Serves the example municipality from a folder that goes when the program does. */
export async function run(args: Arguments, session: Session): Promise<number> {
  const port = readPort(args);
  const folder = mkdtempSync(join(tmpdir(), "tertial-demo-"));
  try {
    const started = performance.now();
    const now = (): Date => new Date(DEMO_NOW.getTime() + performance.now() - started);
    const server = await startServer(readConfig({}), { port, folder, demo: true, now });
    await seedGranboda(server.database);
    session.print(session.texts.cli.demo.ready(server.url));
    await waitForStop();
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
