import { after } from "node:test";
import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { seedGranboda } from "#demo/seed-granboda.ts";
import type { TestDatabase } from "#test/database.ts";
import { anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";

/** The example municipality, served on a free port of this machine, with all that a browser asks for. */
export type Granboda = TestDatabase & {
  readonly url: string;
  readonly municipality: number;
  /** What went wrong inside; empty at the end of every journey. */
  readonly failures: readonly unknown[];
};

/** Seeded and served for one test file; stops with it. It is met at the demo's own moment. */
export async function aGranboda(): Promise<Granboda> {
  const data = await aDatabase();
  const municipality = await seedGranboda(data.database);
  const failures: unknown[] = [];
  const { app } = anApp(data, {
    demo: true,
    now: () => DEMO_NOW,
    onFailure: (_requestId, error) => void failures.push(error),
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  after(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { ...data, url: `http://127.0.0.1:${port}`, municipality, failures };
}
