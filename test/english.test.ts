import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { ROLES, type Role } from "#domain/people.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { textsIn } from "#text/texts.ts";
import { aBrowser, anApp, type Browser } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { everythingSaid, type Said } from "#test/language-of.ts";
import { type RouteCase, ROUTES } from "#test/routes.tables.ts";
import { aScene } from "#test/scene.ts";

const data = await aDatabase();
const home = await aScene(data, "hemma.test");
const { app } = anApp(data, { now: () => DEMO_NOW });

/** Stands before everything that the Swedish texts say, so that not a word of theirs can pass for something else. */
const MARK = "⟦";

markAll(textsIn("sv"), new Set());
const own = await inTenant(data.database, home.id, ownWords);

const browsers = new Map<Role, Browser>();
for (const role of ROLES) browsers.set(role, await aBrowser(app, data, home, role, DEMO_NOW));

/** Pages that show what no route's own address does: the papers' parts, answers that stand, lists that are narrowed. */
const MORE: Readonly<Record<string, Role>> = {
  [`/rapport/aktivitet/${home.activity.submitted}`]: "coordinator",
  [`/rapport/aktivitet/${home.activity.frozen}`]: "elected",
  [`/runda/${home.round.approved}`]: "coordinator",
  [`/runda/${home.round.reviewed}/rapport?del=tjansteskrivelse`]: "coordinator",
  [`/runda/${home.round.approved}/rapport?del=mal-1`]: "elected",
  [`/plan/${home.plan}?visa=tabell`]: "auditor",
  [`/plan/${home.plan}/aktivitet/${home.part}`]: "coordinator",
  "/uppfoljning/2026-T2": "coordinator",
  "/uppfoljning/2026-T3/lista?visa=allt&status=vantelage": "coordinator",
  "/jamfor?fran=2026-T1&till=2026-T2": "coordinator",
  "/sok?q=läsning": "coordinator",
  "/mal?period=2026-T1": "elected",
};

const said: (Said & { readonly address: string })[] = [];
for await (const { address, html } of pages()) {
  said.push(...everythingSaid(html).map((one) => ({ ...one, address })));
}

test("an English page says nothing of the program's in Swedish", () => {
  assert.ok(said.length > 10_000);
  assert.deepEqual(
    outside(({ text }) => text.includes(MARK)),
    [],
  );
});

test("what the municipality's people wrote is marked as Swedish in an English page", () => {
  // A title of a page, and what is read out in place of a picture, cannot be marked in part.
  assert.deepEqual(
    outside(({ text, where }) => !/title$|\]$/.test(where) && isSwedish(text)),
    [],
  );
});

/** What the pages say outside everything that is marked as Swedish, when it is found to be wrong: each place once. */
function outside(isWrong: (said: Said) => boolean): readonly string[] {
  const wrong = said.filter((one) => one.language === "en" && isWrong(one));
  const places = new Map(wrong.map((one) => [`${one.address}: ${one.where}`, one.text.slice(0, 100)]));
  return Array.from(places, ([place, text]) => `${place}: ${text}`);
}

async function* pages(): AsyncGenerator<{ readonly address: string; readonly html: string }> {
  for (const role of ROLES) yield* answered("/att-gora", await get(role, "/att-gora"));
  for (const [address, role] of Object.entries(MORE)) {
    const response = await get(role, address);
    assert.equal(response?.status, 200, address);
    yield* answered(address, response);
  }
  for (const [key, route] of Object.entries(ROUTES)) {
    const address = addressOf(route);
    if (key.startsWith("GET")) yield* answered(address, await get(route.may ?? null, address));
    else if (route.may !== undefined && !/logga-ut|inloggning/.test(address)) {
      yield* answered(
        `POST ${address}`,
        await browsers.get(route.may)?.post(address, { ...route.stale, version: "0" }),
      );
      yield* answered(`POST ${address}, empty`, await browsers.get(route.may)?.post(address, {}));
    }
  }
}

async function* answered(address: string, response: Response | undefined) {
  if (response?.headers.get("content-type")?.startsWith("text/html") !== true) {
    // What streams from the database holds on to it until it has been read.
    await response?.body?.cancel();
    return;
  }
  yield { address, html: await response.text() };
}

function addressOf({ at }: RouteCase): string {
  return typeof at === "string" ? at : at(home);
}

async function get(role: Role | null, address: string): Promise<Response | undefined> {
  if (role !== null) return browsers.get(role)?.get(address);
  return app.request(address, { headers: { host: home.host, cookie: "sprak=en" } });
}

/** Everybody reads English; answers the names, which have no language, and the words of the models. */
async function ownWords(tenant: Tenant) {
  await sql`update person set language = 'en'`.execute(tenant);
  const names = await sql<{ name: string }>`
    select name from person where name is not null union select name from body union select name from unit
    union select measured_in from measure where measured_in is not null`.execute(tenant);
  const models = await tenant.selectFrom("governanceModel").select("content").execute();
  return {
    names: names.rows.map(({ name }) => name).toSorted((a, b) => b.length - a.length),
    labels: [...JSON.stringify(models).matchAll(/"label":"([^"]+)"/g)].map(([, label = ""]) => label),
  };
}

function isSwedish(text: string): boolean {
  const rest = own.names.reduce((left, name) => left.replaceAll(name, ""), text);
  return /[åäöÅÄÖ]/.test(rest) || own.labels.some((label) => rest.includes(label));
}

function markAll(texts: object, seen: Set<object>): void {
  if (seen.has(texts)) return;
  seen.add(texts);
  const entries = texts as Record<string, unknown>;
  for (const [key, value] of Object.entries(entries)) {
    if (typeof value === "function")
      entries[key] = (...facts: unknown[]) => marked((value as (...facts: unknown[]) => unknown)(...facts));
    else if (typeof value === "object" && value !== null) markAll(value, seen);
    else entries[key] = marked(value);
  }
}

function marked(value: unknown): unknown {
  return typeof value === "string" && /\p{L}/u.test(value) ? `${MARK}${value}` : value;
}
