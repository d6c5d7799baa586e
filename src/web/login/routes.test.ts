import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { TOTP } from "otpauth";
import { inTenant, type Tenant } from "#storage/database.ts";
import { anApp, NOW } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { newCodeSecret } from "#usecases/one-time-code.ts";
import { hashPassword } from "#usecases/password.ts";
import { formTokenOf } from "#web/request.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");

let now = NOW;
let place = "192.0.2.1";
const { app, letters } = anApp(data, { now: () => now, addressOf: () => place });

const email = (role: keyof typeof municipality.people, id = municipality.id): string => `${role}@${id}.test`;
const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work);

const PASSWORD = "sju sjöar och en älv";
const secret = newCodeSecret();
const passwordHash = await hashPassword(PASSWORD);
await inside(async (tenant) => {
  await tenant.updateTable("person").set({ passwordHash }).where("email", "=", email("coordinator")).execute();
  await tenant
    .updateTable("person")
    .set({ passwordHash, totpSecret: secret, totpConfirmedAt: NOW })
    .where("email", "=", email("auditor"))
    .execute();
});

/** Posts as a browser that holds these cookies. */
async function post(path: string, fields: Readonly<Record<string, string>>, cookie = ""): Promise<Response> {
  const headers = {
    host: municipality.host,
    cookie,
    "content-type": "application/x-www-form-urlencoded",
    "sec-fetch-site": "same-origin",
  };
  return app.request(path, { method: "POST", body: new URLSearchParams(fields).toString(), headers });
}

const get = async (path: string, cookie = ""): Promise<Response> =>
  app.request(path, { headers: { host: municipality.host, cookie } });

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const logIn = (fields: Readonly<Record<string, string>> = {}, cookie = ""): Promise<Response> =>
  post("/logga-in/losenord", { email: email("coordinator"), password: PASSWORD, ...fields }, cookie);

const codeAt = (instant: Date): string => new TOTP({ secret }).generate({ timestamp: instant.getTime() });

/** From a place where nobody has tried anything. */
let places = 10;
const elsewhere = (): void => {
  places += 1;
  place = `192.0.2.${places}`;
};

async function mailedLink(role: keyof typeof municipality.people, back = ""): Promise<string> {
  elsewhere();
  await post("/logga-in", { email: email(role), back });
  const link = /https?:\/\/\S+/.exec((await letters()).at(-1)?.plain ?? "")?.[0] ?? "";
  return link.replace(`http://${municipality.host}`, "");
}

test("a mailed link shows a button; the button logs in, once, and leads back", async () => {
  const link = await mailedLink("activity-owner", "/jamfor");
  assert.match(link, /^\/logga-in\/lank\/[\w-]{43}\?tillbaka=%2Fjamfor$/);
  const page = await (await get(link)).text();
  assert.match(page, /name="back" value="\/jamfor"/);
  assert.match(await (await get(link)).text(), /Logga in/, "a program that follows links uses nothing up");
  const pressed = await post(link, { back: "/jamfor" });
  assert.equal(pressed.headers.get("location"), "/jamfor");
  assert.equal((await get("/att-gora", cookiesOf(pressed))).status, 200);
  assert.equal((await post(link, {})).status, 422, "used");
  const used = await (await get(link)).text();
  assert.match(used, /Länken gäller inte längre/);
  assert.doesNotMatch(used, /<form method="post" action="\/logga-in\/lank/);
});

test("a link goes out of date", async () => {
  const link = await mailedLink("activity-owner");
  now = new Date(NOW.getTime() + 21 * 60_000);
  assert.equal((await post(link, {})).status, 422);
  now = NOW;
});

/** The page that asking for a link gives, with the address taken out. */
async function pageFor(address: string): Promise<string> {
  elsewhere();
  const answer = await post("/logga-in", { email: address });
  assert.equal(answer.status, 200);
  return (await answer.text()).replaceAll(address, "X");
}

test("an unknown address, another municipality's and somebody who has left get the same page and no letter", async () => {
  await inside((tenant) =>
    tenant.updateTable("person").set({ isActive: false }).where("email", "=", email("elected")).execute(),
  );
  const known = await pageFor(email("reviewer"));
  const before = (await letters()).length;
  for (const address of ["ingen@granboda.se", email("reviewer", other.id), email("elected")]) {
    assert.equal(await pageFor(address), known);
  }
  assert.equal((await letters()).length, before);
});

test("what is no address is asked for again, with what was typed", async () => {
  const answer = await post("/logga-in", { email: "inga" });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /value="inga"/);
});

test("the right password logs in; the wrong one and an unknown address get the same words", async () => {
  elsewhere();
  const right = await logIn({ back: "/plan" });
  assert.equal(right.headers.get("location"), "/plan");
  const wrong = await logIn({ password: "fel" });
  const unknown = await logIn({ email: "ingen@granboda.se", password: "fel" });
  assert.equal(wrong.status, 422);
  assert.equal(unknown.status, 422);
  const text = (await wrong.text()).replaceAll(email("coordinator"), "X");
  assert.equal((await unknown.text()).replaceAll("ingen@granboda.se", "X"), text);
});

test("somebody without a password cannot log in with an empty one", async () => {
  elsewhere();
  assert.equal((await logIn({ email: email("reviewer"), password: "" })).status, 422);
});

test("addresses elsewhere are never led to", async () => {
  for (const back of ["//ond.se", "/\\ond.se", "/\t/ond.se", "https://ond.se", "/å"]) {
    elsewhere();
    assert.equal((await logIn({ back })).headers.get("location"), "/", back);
  }
});

test("six wrong passwords from one place are too many, but not for the same person from another place", async () => {
  elsewhere();
  for (let tries = 0; tries < 5; tries += 1) assert.equal((await logIn({ password: "fel" })).status, 422);
  assert.equal((await logIn()).status, 429);
  elsewhere();
  assert.equal((await logIn()).status, 303);
});

test("however many tries wait for each other, who is logged in is answered meanwhile", async () => {
  const me = cookiesOf(await logIn({}, ""));
  const [locked, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = inside(async (tenant) => {
    await sql`lock table login_attempt in exclusive mode`.execute(tenant);
    locked.resolve();
    await letGo.promise;
  });
  await locked.promise;
  const tries = Array.from({ length: 20 }, (_, at) => logIn({ email: `gissning-${at}@${municipality.id}.test` }));
  try {
    const stuck = new Promise<never>((_, fail) => {
      AbortSignal.timeout(60_000).addEventListener("abort", () => fail(new Error("The page waits for them.")));
    });
    assert.equal((await Promise.race([get("/jag", me), stuck])).status, 200);
  } finally {
    letGo.resolve();
    await holding;
  }
  for (const { status } of await Promise.all(tries)) assert.equal(status, 422);
});

test("who has logged in with the browser before is not locked out by others behind the same address", async () => {
  elsewhere();
  const cookies = cookiesOf(await logIn());
  const device = cookies.split("; ").find((cookie) => cookie.startsWith("tertial-enhet")) ?? "";
  for (let tries = 0; tries < 6; tries += 1) await logIn({ password: "fel" });
  assert.equal((await logIn()).status, 429);
  assert.equal((await logIn({}, device)).status, 303);
  assert.equal((await logIn({ password: "fel", email: email("auditor") }, device)).status, 422, "another mailbox");
});

test("a known browser too is stopped after five mistakes", async () => {
  elsewhere();
  const cookies = cookiesOf(await logIn());
  const device = cookies.split("; ").find((cookie) => cookie.startsWith("tertial-enhet")) ?? "";
  for (let tries = 0; tries < 5; tries += 1) await logIn({ password: "fel" }, device);
  assert.equal((await logIn({}, device)).status, 429);
});

test("with one-time codes on, the password alone does not do, and a code is taken once", async () => {
  elsewhere();
  const auditor = { email: email("auditor") };
  assert.match(await (await logIn(auditor)).text(), /Skriv engångskoden/);
  assert.equal((await logIn({ ...auditor, code: "000000" })).status, 422);
  const code = codeAt(now);
  assert.equal((await logIn({ ...auditor, code })).status, 303);
  assert.equal((await logIn({ ...auditor, code })).status, 422, "seen over a shoulder");
  now = new Date(NOW.getTime() + 30_000);
  assert.equal((await logIn({ ...auditor, code: codeAt(now) })).status, 303);
  now = NOW;
});

test("with one-time codes on, a mailed link asks for the code too and is not used up by a wrong one", async () => {
  const link = await mailedLink("auditor");
  now = new Date(NOW.getTime() + 120_000);
  for (const page of [get(link), post(link, {})]) {
    assert.match(await (await page).text(), /autocomplete="one-time-code"/i);
  }
  assert.match(await (await post(link, { code: "000000" })).text(), /Koden stämmer inte/);
  assert.equal((await post(link, { code: codeAt(now) })).status, 303);
  now = NOW;
});

test("logging in again ends the session that the browser had", async () => {
  elsewhere();
  const first = cookiesOf(await logIn());
  const second = await logIn({}, first);
  assert.equal(second.status, 303);
  assert.equal((await get("/att-gora", first)).status, 303);
  assert.equal((await get("/att-gora", cookiesOf(second))).status, 200);
});

const tokenOf = (cookies: string): string => formTokenOf(/tertial-utan-tls=([^;]+)/.exec(cookies)?.[1] ?? "");

test("a session ends half a day after it was last used, and a week after it began whatever happens", async () => {
  elsewhere();
  const cookies = cookiesOf(await logIn());
  const statusAfter = async (hours: number): Promise<number> => {
    now = new Date(NOW.getTime() + hours * 3_600_000);
    return (await get("/att-gora", cookies)).status;
  };
  for (let hours = 11; hours < 168; hours += 11) assert.equal(await statusAfter(hours), 200, `${hours} hours`);
  assert.equal(await statusAfter(169), 303, "a week");
  now = NOW;
  const idle = cookiesOf(await logIn());
  now = new Date(NOW.getTime() + 13 * 3_600_000);
  assert.equal((await get("/att-gora", idle)).status, 303, "half a day");
  now = NOW;
});

test("logging out ends the session at the server", async () => {
  elsewhere();
  const cookies = cookiesOf(await logIn());
  await post("/logga-ut", { formToken: tokenOf(cookies) }, cookies);
  assert.equal((await get("/att-gora", cookies)).status, 303);
  const audit = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("audit").select(["action", "personId"]).orderBy("sequence", "desc").limit(2).execute(),
  );
  assert.deepEqual(
    audit.map(({ action }) => action),
    ["log-out", "log-in-password"],
  );
  assert.equal(audit[0]?.personId, audit[1]?.personId);
});

test("a form from elsewhere is refused", async () => {
  const headers = { host: municipality.host, origin: "https://ond.se" };
  const answer = await app.request("/logga-in", {
    method: "POST",
    body: new URLSearchParams({ email: "a@b.se" }),
    headers,
  });
  assert.equal(answer.status, 403);
});

test("the demo's way in does not exist elsewhere", async () => {
  assert.equal((await post("/logga-in/demo", { person: String(municipality.people.administrator) })).status, 404);
});

test("a stranger can read the pages in English", async () => {
  const chosen = await get("/sprak/en?tillbaka=/logga-in");
  assert.equal(chosen.headers.get("location"), "/logga-in");
  assert.match(await (await get("/logga-in", cookiesOf(chosen))).text(), /<html lang="en".*Log in/s);
});

test("cookies cannot be read by scripts and are named for TLS where there is TLS", async () => {
  elsewhere();
  const plain = (await logIn()).headers.getSetCookie().join("\n");
  assert.equal(plain.match(/HttpOnly; SameSite=Lax/g)?.length, 2);
  const behindTls = anApp(data, { now: () => now, addressOf: () => "198.51.100.1", secure: true });
  const answer = await behindTls.app.request("/logga-in/losenord", {
    method: "POST",
    body: new URLSearchParams({ email: email("coordinator"), password: PASSWORD }),
    headers: { host: municipality.host },
  });
  for (const cookie of answer.headers.getSetCookie()) {
    assert.match(cookie, /^__Host-tertial/);
    assert.match(cookie, /; Secure/);
    assert.doesNotMatch(cookie, /Domain/);
  }
});

test("a session of another municipality is nobody here", async () => {
  const cookies = cookiesOf(await logIn());
  const answer = await app.request("/att-gora", { headers: { host: other.host, cookie: cookies } });
  assert.equal(answer.status, 303);
});
