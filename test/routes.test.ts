import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_NOW } from "#demo/demo-time.ts";
import type { Role } from "#domain/people.ts";
import { textsIn } from "#text/texts.ts";
import { typedIn } from "#web/give-back.tsx";
import { aBrowser, anApp, type Browser } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { type RouteCase, ROUTES } from "#test/routes.tables.ts";
import { aScene, type Scene } from "#test/scene.ts";

const data = await aDatabase();
const home = await aScene(data, "hemma.test");
const elsewhere = await aScene(data, "grannen.test");
const failures: unknown[] = [];
const { app } = anApp(data, { now: () => DEMO_NOW, onFailure: (_id, error) => void failures.push(error) });

/** A new log-in each time: some routes end it. */
const as = (role: Role | null): Promise<Browser> => aBrowser(app, data, home, role, DEMO_NOW);

const every = app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`);
const known = [...new Set(every)].flatMap((key) => {
  const route = ROUTES[key];
  return route === undefined ? [] : [{ key, method: key.split(" ")[0], route }];
});
const closed = known.filter(({ route }) => route.open !== true);
const forms = known.filter(({ method }) => method === "POST");

const addressIn = ({ at }: RouteCase, scene: Scene): string => (typeof at === "string" ? at : at(scene));
const fieldsOf = ({ stale, fields }: RouteCase) => stale ?? fields ?? {};

type Ask = { readonly method: string | undefined; readonly route: RouteCase };

async function ask(browser: Browser, { method, route }: Ask, scene: Scene = home): Promise<Response> {
  const path = addressIn(route, scene);
  return method === "GET" ? browser.get(path) : browser.post(path, fieldsOf(route));
}

async function expectEach(
  some: readonly (Ask & { readonly key: string })[],
  look: (one: Ask & { readonly key: string }) => Promise<string | null>,
): Promise<void> {
  const wrong: string[] = [];
  for (const one of some) {
    const said = await look(one);
    if (said !== null) wrong.push(`${one.key}: ${said}`);
  }
  assert.deepEqual(wrong, []);
}

const unless = (expected: number, { status }: Response): string | null =>
  status === expected ? null : `${status}, not ${expected}`;

test("every route has a line in the table, and every line a route", () => {
  assert.deepEqual(
    every.filter((key) => ROUTES[key] === undefined),
    [],
  );
  assert.deepEqual(
    Object.keys(ROUTES).filter((key) => !every.includes(key)),
    [],
  );
});

test("alternatives in an address stand in brackets", () => {
  // Without them `/plan/1/mal/2/avsluta` is taken by `/:part{[0-9]+|ny}`: the router puts `^` and `$` at the ends only.
  assert.deepEqual(
    every.filter((key) => /\{[^(}]*\|/.test(key)),
    [],
  );
});

test("who is not logged in is led to the log-in page, and no form is taken", async () => {
  const stranger = await as(null);
  await expectEach(closed, async (one) => {
    const response = await ask(stranger, one);
    const to = response.headers.get("location");
    if (to !== null) return to.startsWith("/logga-in") ? unless(303, response) : to;
    // A form with something written in it is given back, with the way to log in.
    return /href="\/logga-in\?tillbaka=/.test(await response.text()) ? unless(403, response) : `${response.status}`;
  });
});

test("who is open to strangers answers them", async () => {
  const stranger = await as(null);
  await expectEach(
    known.filter(({ route, method }) => route.open === true && method === "GET"),
    async (one) => unless(one.route.answer ?? 200, await ask(stranger, one)),
  );
});

test("who may, sees the page", async () => {
  await expectEach(
    closed.filter(({ method }) => method === "GET"),
    async (one) => unless(one.route.answer ?? 200, await ask(await as(one.route.may ?? null), one)),
  );
});

test("who may not is refused, and nothing is said of what is there", async () => {
  await expectEach(
    closed.filter(({ route }) => typeof route.mayNot === "string"),
    async (one) => unless(one.route.refused ?? 403, await ask(await as(one.route.mayNot ?? null), one)),
  );
});

test("another municipality's things are not found, whatever one may at home", async () => {
  const withIds = closed.filter(({ route }) => addressIn(route, home) !== addressIn(route, elsewhere));
  assert.ok(withIds.length > 20);
  await expectEach(withIds, async (one) => unless(404, await ask(await as(one.route.may ?? null), one, elsewhere)));
});

test("a number that no thing can have is not found either, and breaks nothing", async () => {
  const numbered = closed.filter(({ key }) => key.includes("[0-9]+}"));
  await expectEach(numbered, async ({ key, method, route }) => {
    const at = addressIn(route, home).replace(/\d+/, "99999999999");
    if (at === addressIn(route, home)) return `${key} has no number`;
    return unless(404, await ask(await as(route.may ?? null), { method, route: { ...route, at } }));
  });
});

test("a form that was filled in before somebody else changed the thing is stopped", async () => {
  await expectEach(
    forms.filter(({ route }) => route.stale !== undefined && route.stale !== null),
    async (one) => unless(409, await ask(await as(one.route.may ?? null), one)),
  );
});

test("a form with another session's token, or with none, is refused", async () => {
  await expectEach(
    forms.filter(({ route }) => route.open !== true),
    async ({ route }) => {
      const browser = await as(route.may ?? null);
      for (const formToken of ["", "annan", "å".repeat(43)]) {
        const response = await browser.post(addressIn(route, home), { ...fieldsOf(route), formToken });
        if (response.status !== 403) return `${response.status} with ${JSON.stringify(formToken)}`;
      }
      return null;
    },
  );
});

const FIELD = /<(?:textarea|input)[^>]*>/g;
/** Nobody types these; and these are given back to nobody. */
const NOT_TYPED = /type="(?:hidden|radio|checkbox|file|password)"|autocomplete="one-time-code"/;

test("whatever can be typed in a form has a name to be given back by, when the session has ended", async () => {
  const unknown = new Set<string>();
  for (const { method, route } of closed) {
    if (method !== "GET") continue;
    const html = await (await ask(await as(route.may ?? null), { method, route })).text();
    for (const [form] of html.matchAll(/<form method="post".*?<\/form>/gs)) {
      const fields = (form.match(FIELD) ?? []).filter((field) => !NOT_TYPED.test(field));
      const names = fields.map((field) => / name="([^"]+)"/.exec(field)?.[1] ?? field);
      for (const name of names) if (typedIn({ [name]: "x" }, textsIn("sv")).length !== 1) unknown.add(name);
    }
  }
  assert.deepEqual([...unknown], []);
});

test("a form that another site sends is refused, with the right token too", async () => {
  const ours = forms.filter(({ route }) => route.fromAnywhere !== true);
  await expectEach(ours, async ({ route }) => {
    const browser = await as(route.may ?? null);
    for (const headers of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
      const response = await browser.post(addressIn(route, home), fieldsOf(route), headers);
      if (response.status !== 403) return `${response.status} with ${JSON.stringify(headers)}`;
    }
    return null;
  });
});

test("nothing failed inside", () => {
  assert.deepEqual(failures, []);
});
