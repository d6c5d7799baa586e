import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { serve } from "@hono/node-server";
import { sql } from "kysely";
import { type Database, inTenant } from "#storage/database.ts";
import { anApp, aBrowser } from "#test/browser.ts";
import type { TestDatabase } from "#test/database.ts";
import type { TestMunicipality } from "#test/municipality.ts";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = promisify(execFile);

export type Place = Pick<TestMunicipality, "id" | "host" | "people">;

export const ms = (value: number): string => `${value.toFixed(1)} ms`;

type Known = { readonly roundId: number; readonly goalItem: number; readonly openItem: number };

/** The open round of the first body, its first goal, and an activity that is still to be answered. */
export async function known(database: Database, place: Place): Promise<Known> {
  return inTenant(database, place.id, async (tenant) => {
    const { rows } = await sql<Known>`
      select r.round_id as "roundId",
        (select round_item_id from round_item i where i.round_id = r.round_id and activity_id is null and measure_id is null
          order by 1 limit 1) as "goalItem",
        (select round_item_id from round_item i where i.round_id = r.round_id and activity_id is not null and state = 'to-do'
          order by 1 limit 1) as "openItem"
      from round r where r.state = 'open' order by r.round_id limit 1`.execute(tenant);
    const [first] = rows;
    if (first === undefined) throw new Error("There is no open round.");
    return first;
  });
}

/** Requests a second over HTTP: the load comes from a process of its own, on the same two cores. */
export async function load(data: TestDatabase, place: Place): Promise<readonly (readonly string[])[]> {
  const { app } = anApp(data);
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const cookie = await aCookie(data, place);
  const rows: string[][] = [];
  for (const path of ["/uppfoljning/2024-T3", "/att-gora"]) {
    const cells = [path];
    for (const connections of [10, 100]) {
      const words = [
        "-c",
        String(connections),
        "-d",
        "8",
        "--json",
        "-H",
        `host=${place.host}`,
        "-H",
        `cookie=${cookie}`,
      ];
      const cannon = join(root, "node_modules/autocannon/autocannon.js");
      const { stdout } = await run(process.execPath, [cannon, ...words, `http://127.0.0.1:${port}${path}`]);
      const told = JSON.parse(stdout) as { requests: { average: number }; latency: { p97_5: number }; non2xx: number };
      if (told.non2xx > 0) throw new Error(`${path}: ${told.non2xx} answers were no 200`);
      cells.push(`${Math.round(told.requests.average)}/s`, ms(told.latency.p97_5));
    }
    rows.push(cells);
  }
  rows.push(["memory of the server after that", `${Math.round(process.memoryUsage().rss / 1e6)} MB`, "", "", ""]);
  await new Promise((resolve) => server.close(resolve));
  return rows;
}

/** The cookie of a browser that is logged in, for a program that is no browser. */
async function aCookie(data: TestDatabase, place: Place): Promise<string> {
  let cookie = "";
  const { app } = anApp(data);
  const request = app.request.bind(app);
  app.request = (input, init) => {
    cookie = new Headers((init as RequestInit).headers).get("cookie") ?? cookie;
    return request(input, init);
  };
  await (await aBrowser(app, data, place, "coordinator")).get("/att-gora");
  return cookie;
}

const kilobytes = (content: Uint8Array): string => `${(gzipSync(content).length / 1000).toFixed(1)} kB`;

/** Bytes of a page as they travel, and of what every page shares. */
export async function bytes(data: TestDatabase, place: Place): Promise<readonly (readonly string[])[]> {
  const { app } = anApp(data);
  const browser = await aBrowser(app, data, place, "coordinator");
  const { roundId, goalItem, openItem } = await known(data.database, place);
  const pages = {
    "Uppföljning (cockpit)": "/uppfoljning/2024-T3",
    "Att göra": "/att-gora",
    Aktivitet: `/rapport/aktivitet/${openItem}`,
    Mål: `/rapport/mal/${goalItem}`,
    "Rapport (preview)": `/runda/${roundId}/rapport`,
  };
  const rows: string[][] = [];
  for (const [name, path] of Object.entries(pages)) {
    rows.push([`HTML: ${name}`, kilobytes(new Uint8Array(await (await browser.get(path)).arrayBuffer()))]);
  }
  const assets = join(root, "dist/assets");
  for (const name of readdirSync(assets).filter((file) => /\.(css|js)$/.test(file))) {
    rows.push([name.replace(/-[A-Z0-9]+\./, "."), kilobytes(readFileSync(join(assets, name)))]);
  }
  return rows;
}

/** From the command to the first page that answers: in an empty folder, in the same one again, and the example's. */
export async function starts(folder: string): Promise<readonly (readonly string[])[]> {
  const port = String(20_000 + (process.pid % 10_000));
  const serving = ["serve", "--port", port, "--data", join(folder, "start")];
  return [
    ["bin/tertial serve, first start", await untilFirstPage(serving, port)],
    ["bin/tertial serve, later start", await untilFirstPage(serving, port)],
    ["bin/tertial demo, with the example municipality", await untilFirstPage(["demo", "--port", port], port)],
  ];
}

async function untilFirstPage(words: readonly string[], port: string): Promise<string> {
  const began = performance.now();
  const child = spawn(join(root, "bin/tertial"), words, { stdio: "ignore" });
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/logga-in`).then(
      // An empty database has no municipality to log in to, and says so.
      async (answer) => (await answer.text()) !== "",
      () => false,
    );
  while (!(await answers())) {
    if (performance.now() - began > 60_000) throw new Error("The server did not start.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const taken = performance.now() - began;
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  return `${(taken / 1000).toFixed(2)} s`;
}
