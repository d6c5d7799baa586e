import { execFile, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { serve } from "@hono/node-server";
import { sql } from "kysely";
import { type Database, inTenant, openDatabase } from "#storage/database.ts";
import { openEmbedded } from "#storage/embedded.ts";
import { migrate } from "#storage/migrate.ts";
import { anApp, type Browser, aBrowser } from "#test/browser.ts";
import { queryAs, type TestDatabase } from "#test/database.ts";
import { aLargeMunicipality, DEMO_SIZE, type Size } from "#test/large-municipality.ts";
import type { TestMunicipality } from "#test/municipality.ts";
import { printFigures, table } from "./figures.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "tertial-bench-web-"));
// PostgreSQL runs under another account when we are root.
chmodSync(folder, 0o711);
const run = promisify(execFile);

/** As the issue of scale asks: nine tertials, every answer saved five times. */
const ONE: Size = { ...DEMO_SIZE, years: [2022, 2023, 2024], versions: 5 };
const HUGE: Size = { ...ONE, goals: 20, activities: 20 };
const MUNICIPALITIES = Number(process.env["BENCH_MUNICIPALITIES"] ?? 290);

type Place = Pick<TestMunicipality, "id" | "host" | "people">;
type Times = { readonly p50: number; readonly p95: number };

const ms = (value: number): string => `${value.toFixed(1)} ms`;

async function timed(work: () => Promise<Response>, times: number): Promise<Times> {
  const taken: number[] = [];
  for (let index = 0; index < times + 5; index += 1) {
    const began = performance.now();
    const answer = await work();
    await answer.text();
    if (answer.status >= 400) throw new Error(`${answer.status}`);
    if (index >= 5) taken.push(performance.now() - began);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

type Known = { readonly roundId: number; readonly goalItem: number; readonly openItem: number };

/** The open round of the first body, its first goal, and an activity that is still to be answered. */
async function known(database: Database, place: Place): Promise<Known> {
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

/** What the coordinator does, at the server: from the request to the last byte, without a network. */
async function figuresOf(data: TestDatabase, place: Place): Promise<Readonly<Record<string, Times>>> {
  const { app } = anApp(data);
  const browser = await aBrowser(app, data, place, "coordinator");
  const { roundId, goalItem, openItem } = await known(data.database, place);
  const activity = `/rapport/aktivitet/${openItem}`;
  return {
    "Uppföljning (cockpit)": await timed(() => browser.get("/uppfoljning/2024-T3"), 60),
    "Mål (goal)": await timed(() => browser.get(`/rapport/mal/${goalItem}`), 60),
    "Aktivitet (form)": await timed(() => browser.get(activity), 60),
    "Save of a status": await saves(browser, activity),
    "Att göra": await timed(() => browser.get("/att-gora"), 60),
    "Rapport (preview)": await timed(() => browser.get(`/runda/${roundId}/rapport`), 10),
  };
}

async function saves(browser: Browser, activity: string): Promise<Times> {
  const page = await (await browser.get(activity)).text();
  let version = Number(/name="version" value="(\d+)"/.exec(page)?.[1]);
  const save = (): Promise<Response> => {
    const fields = { status: "pagaende-enligt-plan", comment: `Arbetet går vidare, del ${version}.`, draft: "1" };
    const answer = browser.post(activity, { ...fields, version: String(version) });
    version += 1;
    return answer;
  };
  return timed(save, 60);
}

/** Requests a second over HTTP: the load comes from a process of its own, on the same two cores. */
async function load(data: TestDatabase, place: Place): Promise<readonly (readonly string[])[]> {
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
async function bytes(data: TestDatabase, place: Place): Promise<readonly (readonly string[])[]> {
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

/** From the command to the first page that answers: the first time in a folder, and the next. */
async function starts(): Promise<readonly (readonly string[])[]> {
  const data = join(folder, "start");
  const port = 20_000 + (process.pid % 10_000);
  const rows: string[][] = [];
  for (const name of ["first start", "later start"]) {
    const began = performance.now();
    const child = spawn(join(root, "bin/tertial"), ["serve", "--port", String(port), "--data", data], {
      stdio: "ignore",
    });
    while (
      !(await fetch(`http://127.0.0.1:${port}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      ))
    ) {
      if (performance.now() - began > 60_000) throw new Error("The server did not start.");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    rows.push([name, `${((performance.now() - began) / 1000).toFixed(2)} s`]);
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
  }
  return rows;
}

const NONE: Times = { p50: 0, p95: 0 };

const pair = ({ p50, p95 }: Times): readonly string[] => [ms(p50), ms(p95)];

/** One row: alone, among many, how much that costs, and in a huge municipality. */
function compared(alone = NONE, among = NONE, many = NONE): readonly string[] {
  return [...pair(alone), ...pair(among), `${(among.p50 / alone.p50).toFixed(2)}×`, ...pair(many)];
}

async function main(): Promise<string> {
  const embedded = await openEmbedded(join(folder, "data"));
  await migrate(embedded.owner, embedded.application.user, join(root, "src/storage/migrations"));
  const database = openDatabase(embedded.application);
  const data: TestDatabase = { database, owner: embedded.owner, application: embedded.application };
  try {
    const place = await aLargeMunicipality(data, ONE, "Ensamkommun");
    const alone = await figuresOf(data, place);
    for (let index = 1; index < MUNICIPALITIES; index += 1) await aLargeMunicipality(data, ONE, `Kommun${index}`);
    const huge = await aLargeMunicipality(data, HUGE, "Jattekommun");
    // A server that has run for a night has statistics of its tables; this one was filled a minute ago.
    await queryAs(embedded.owner, "analyze");
    const among = await figuresOf(data, place);
    const many = await figuresOf(data, huge);
    const head = [
      "at the server",
      "one, p50",
      "p95",
      `one of ${MUNICIPALITIES}, p50`,
      "p95",
      "ratio",
      "1 200 activities, p50",
      "p95",
    ];
    const rows = Object.keys(alone).map((name) => [name, ...compared(alone[name], among[name], many[name])]);
    return [
      table(head, rows),
      table(["over HTTP", "10 connections", "p97.5", "100 connections", "p97.5"], await load(data, place)),
      table(["gzip", "bytes"], await bytes(data, place)),
      table(["bin/tertial serve until it is ready", "time"], await starts()),
    ].join("\n\n");
  } finally {
    await database.close();
    await embedded.close();
  }
}

try {
  printFigures("web", "npm run bench -- web", await main());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
