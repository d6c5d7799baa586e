import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTenant, openDatabase } from "#storage/database.ts";
import { openEmbedded } from "#storage/embedded.ts";
import { migrate } from "#storage/migrate.ts";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { seedGranboda } from "#demo/seed-granboda.ts";
import { ROLES } from "#domain/people.ts";
import { findFirstOfRole } from "#storage/first-of-role.ts";
import { anApp, type Browser, aBrowser, NOW } from "#test/browser.ts";
import { queryAs, type TestDatabase } from "#test/database.ts";
import { aLargeMunicipality, DEMO_SIZE, type Size } from "#test/large-municipality.ts";
import { printFigures, table } from "./figures.ts";
import { bytes, known, load, ms, type Place, root, starts } from "./web-server.ts";

const folder = mkdtempSync(join(tmpdir(), "tertial-bench-web-"));
// PostgreSQL runs under another account when we are root.
chmodSync(folder, 0o711);

/** As the issue of scale asks: nine tertials, every answer saved five times. */
const ONE: Size = { ...DEMO_SIZE, years: [2022, 2023, 2024], versions: 5 };
const HUGE: Size = { ...ONE, goals: 20, activities: 20 };
const MUNICIPALITIES = Number(process.env["BENCH_MUNICIPALITIES"] ?? 290);

type Times = { readonly p50: number; readonly p95: number };

/** A municipality in its database, on the day that it is looked at. */
type World = { readonly data: TestDatabase; readonly place: Place; readonly period: string; readonly now: Date };

/** Requests that are thrown away before any is counted: the program is compiled, and PostgreSQL has its pages in memory. */
const WARM_UP = 20;

type Act = () => Promise<Response>;

/** The same act in every world in turn, so that whatever drifts in the machine drifts for all of them. */
async function timed(acts: readonly Act[], times: number): Promise<readonly Times[]> {
  const taken = acts.map((): number[] => []);
  for (let index = 0; index < times + WARM_UP; index += 1) {
    for (const [world, act] of acts.entries()) {
      const began = performance.now();
      const answer = await act();
      await answer.text();
      if (answer.status >= 400) throw new Error(`${answer.status}`);
      if (index >= WARM_UP) taken[world]?.push(performance.now() - began);
    }
  }
  return taken.map((each) => {
    const sorted = each.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { p50: at(0.5), p95: at(0.95) };
  });
}

/** What the coordinator does, at the server: from the request to the last byte, without a network. */
async function actsOf({ data, place, period, now }: World): Promise<Readonly<Record<string, Act>>> {
  const { app } = anApp(data, { now: () => now });
  const browser = await aBrowser(app, data, place, "coordinator", now);
  const { roundId, goalItem, openItem } = await known(data.database, place);
  const activity = `/rapport/aktivitet/${openItem}`;
  return {
    "Uppföljning (cockpit)": () => browser.get(`/uppfoljning/${period}`),
    "Mål (goal)": () => browser.get(`/rapport/mal/${goalItem}`),
    "Aktivitet (form)": () => browser.get(activity),
    "Save of a status": await saver(browser, activity),
    "Att göra": () => browser.get("/att-gora"),
    "Rapport (preview)": () => browser.get(`/runda/${roundId}/rapport`),
  };
}

async function saver(browser: Browser, activity: string): Promise<Act> {
  const page = await (await browser.get(activity)).text();
  let version = Number(/name="version" value="(\d+)"/.exec(page)?.[1]);
  return () => {
    const fields = { status: "pagaende-enligt-plan", comment: `Arbetet går vidare, del ${version}.`, draft: "1" };
    const answer = browser.post(activity, { ...fields, version: String(version) });
    version += 1;
    return answer;
  };
}

/** How many queries each act makes; begin, commit and the naming of the municipality are not counted. */
async function queriesOf(world: World): Promise<ReadonlyMap<string, number>> {
  let heard = 0;
  const database = openDatabase(world.data.application, 2, ({ query }) => {
    if (!/set_config/.test(query.sql)) heard += 1;
  });
  const counted = new Map<string, number>();
  for (const [name, act] of Object.entries(await actsOf({ ...world, data: { ...world.data, database } }))) {
    // Once for what is kept between requests.
    await act();
    heard = 0;
    await (await act()).text();
    counted.set(name, heard);
  }
  await database.close();
  return counted;
}

type Opened = { readonly data: TestDatabase; readonly close: () => Promise<void> };

/** A new database of its own in the folder. */
async function opened(name: string): Promise<Opened> {
  const embedded = await openEmbedded(join(folder, name));
  await migrate(embedded.owner, embedded.application.user, join(root, "src/storage/migrations"));
  const database = openDatabase(embedded.application);
  return {
    data: { database, owner: embedded.owner, application: embedded.application },
    close: () => database.close().then(embedded.close),
  };
}

async function theDemo({ data }: Opened): Promise<World> {
  const id = await seedGranboda(data.database);
  const coordinator = await inTenant(data.database, id, (tenant) =>
    findFirstOfRole(tenant, "coordinator", "2027-01-11"),
  );
  const people = Object.fromEntries(ROLES.map((role) => [role, coordinator ?? 0])) as Place["people"];
  return { data, place: { id, host: "localhost", people }, period: "2026-T3", now: DEMO_NOW };
}

type Worlds = Readonly<Record<"demo" | "alone" | "among" | "huge", World>>;

async function fill(demo: Opened, few: Opened, many: Opened): Promise<Worlds> {
  const generated = { period: "2024-T3", now: NOW };
  const alone = await aLargeMunicipality(few.data, ONE, "Ensamkommun");
  const among = await aLargeMunicipality(many.data, ONE, "Ensamkommun");
  for (let index = 1; index < MUNICIPALITIES; index += 1) await aLargeMunicipality(many.data, ONE, `Kommun${index}`);
  const huge = await aLargeMunicipality(many.data, HUGE, "Jattekommun");
  const worlds = {
    demo: await theDemo(demo),
    alone: { ...generated, data: few.data, place: alone },
    among: { ...generated, data: many.data, place: among },
    huge: { ...generated, data: many.data, place: huge },
  };
  // A server that has run for a night has statistics of its tables; these were filled a minute ago.
  for (const { data } of [demo, few, many]) await queryAs(data.owner, "analyze");
  return worlds;
}

async function figuresAtTheServer(worlds: Worlds): Promise<string> {
  const { demo, alone, among, huge } = worlds;
  const queries = await queriesOf(among);
  const acts = [await actsOf(demo), await actsOf(alone), await actsOf(among), await actsOf(huge)];
  const head = ["at the server", "queries", "the demo", "one", "p95", `one of ${MUNICIPALITIES}`, "p95", "ratio"];
  const rows: string[][] = [];
  for (const name of Object.keys(acts[0] ?? {})) {
    const times = await timed(
      acts.flatMap((world) => world[name] ?? []),
      name.startsWith("Rapport") ? 30 : 100,
    );
    const [small, one, many, large] = times;
    if (small === undefined || one === undefined || many === undefined || large === undefined) continue;
    const compared = [ms(one.p50), ms(one.p95), ms(many.p50), ms(many.p95), `${(many.p50 / one.p50).toFixed(2)}×`];
    rows.push([name, String(queries.get(name)), ms(small.p50), ...compared, ms(large.p50), ms(large.p95)]);
  }
  return table([...head, "1 200 activities", "p95"], rows);
}

async function main(): Promise<string> {
  const databases = [await opened("demo"), await opened("one"), await opened("many")] as const;
  try {
    const worlds = await fill(...databases);
    const { data, place } = worlds.among;
    return [
      await figuresAtTheServer(worlds),
      table(["over HTTP", "10 connections", "p97.5", "100 connections", "p97.5"], await load(data, place)),
      table(["gzip", "bytes"], await bytes(data, place)),
      table(["until the first page", "time"], await starts(folder)),
    ].join("\n\n");
  } finally {
    for (const { close } of databases) await close();
  }
}

try {
  printFigures("web", "npm run bench -- web", await main());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
