import assert from "node:assert/strict";
import { test } from "node:test";
import { TOTP } from "otpauth";
import { inTenant, type Tenant } from "#storage/database.ts";
import { verifyAudit } from "#storage/audit.ts";
import { aBrowser, anApp, NOW } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { isPasswordOf } from "#usecases/password.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
let now = NOW;
const { app, letters } = anApp(data, { now: () => now });

const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work);
const personOf = (role: keyof typeof municipality.people) =>
  inside((tenant) =>
    tenant.selectFrom("person").selectAll().where("personId", "=", municipality.people[role]).executeTakeFirstOrThrow(),
  );
const sessionsOf = (role: keyof typeof municipality.people): Promise<number> =>
  inside(async (tenant) => {
    const rows = await tenant.selectFrom("session").select("personId").execute();
    return rows.filter(({ personId }) => personId === municipality.people[role]).length;
  });
const versionOf = async (role: keyof typeof municipality.people): Promise<string> =>
  String((await personOf(role)).version);

test("nobody's account is shown to a stranger", async () => {
  const stranger = await aBrowser(app, data, municipality, null);
  assert.equal((await stranger.get("/jag")).headers.get("location"), "/logga-in?tillbaka=%2Fjag");
});

test("a person changes name, language and mails, and reads the page in the new language", async () => {
  const me = await aBrowser(app, data, municipality, "goal-owner");
  const saved = await me.post("/jag/uppgifter", { version: "1", name: " Inga\r\nNordin ", language: "en" });
  assert.equal(saved.headers.get("location"), "/jag?sparat=uppgifter#uppgifter");
  const row = await personOf("goal-owner");
  assert.deepEqual([row.name, row.language, row.takesOptionalMail], ["Inga Nordin", "en", false]);
  const page = await (await me.get("/jag?sparat=uppgifter")).text();
  assert.match(page, /<html lang="en".*Your account.*id="uppgifter"><h2>[^<]+<\/h2><output/s);
});

test("an empty name is refused on the same page, and the rest that was chosen stays", async () => {
  const me = await aBrowser(app, data, municipality, "reviewer");
  const answer = await me.post("/jag/uppgifter", { version: "1", name: "  ", language: "en", optionalMail: "1" });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(page, /Skriv ditt namn/);
  assert.match(page, /value="en" checked/);
});

test("details that were changed in another window are not written over", async () => {
  const me = await aBrowser(app, data, municipality, "reviewer");
  await me.post("/jag/uppgifter", { version: "1", name: "Först", language: "sv" });
  const second = await me.post("/jag/uppgifter", { version: "1", name: "Sedan", language: "sv" });
  assert.equal(second.status, 409);
  assert.match(await second.text(), /value="Sedan"/, "what was typed stays");
  assert.equal((await personOf("reviewer")).name, "Först");
});

test("a form without the session's token is refused", async () => {
  const me = await aBrowser(app, data, municipality, "reviewer");
  const forged = await me.post("/jag/uppgifter", { version: "1", name: "Ond", language: "sv", formToken: "fel" });
  assert.equal(forged.status, 403);
});

test("a first password is chosen without one, the next with it; other sessions end and this one gets a new secret", async () => {
  const elsewhere = await aBrowser(app, data, municipality, "coordinator");
  const me = await aBrowser(app, data, municipality, "coordinator");
  const chosen = await me.post("/jag/losenord", { version: "1", next: "fyra röda hus vid sjön" });
  assert.equal(chosen.status, 303);
  assert.match(chosen.headers.getSetCookie().join(), /tertial-utan-tls=/);
  assert.equal((await elsewhere.get("/jag")).status, 303, "ended");
  assert.equal((await me.get("/jag")).status, 303, "the old secret is worth nothing");
  assert.equal(await sessionsOf("coordinator"), 1);
  const again = await aBrowser(app, data, municipality, "coordinator");
  const version = await versionOf("coordinator");
  const wrong = await again.post("/jag/losenord", { version, current: "fel", next: "sju sjöar och en älv" });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Lösenordet stämmer inte/);
  const right = { version, current: "fyra röda hus vid sjön", next: "sju sjöar och en älv" };
  assert.equal((await again.post("/jag/losenord", right)).status, 303);
  assert.ok(await isPasswordOf((await personOf("coordinator")).passwordHash, "sju sjöar och en älv"));
});

test("the password is taken away only by who gives it", async () => {
  const remove = async (fields: Readonly<Record<string, string>>) => {
    const me = await aBrowser(app, data, municipality, "coordinator");
    return me.post("/jag/losenord", { version: await versionOf("coordinator"), removes: "1", ...fields });
  };
  assert.match(await (await remove({})).text(), /Lösenordet stämmer inte/);
  assert.equal((await remove({ current: "fyra röda hus vid sjön" })).status, 422, "the one before");
  assert.notEqual((await personOf("coordinator")).passwordHash, null);
  const kept = (await personOf("coordinator")).passwordHash;
  assert.equal((await remove({ current: "sju sjöar och en älv" })).status, 303);
  assert.equal((await personOf("coordinator")).passwordHash, null);
  await inside((tenant) =>
    tenant
      .updateTable("person")
      .set({ passwordHash: kept })
      .where("personId", "=", municipality.people.coordinator)
      .execute(),
  );
});

test("who has no password changes how they log in only when they have just logged in", async () => {
  const me = await aBrowser(app, data, municipality, "goal-owner");
  const version = await versionOf("goal-owner");
  assert.match(await (await me.get("/jag")).text(), /name="next"/);
  now = new Date(NOW.getTime() + 16 * 60_000);
  const page = await (await me.get("/jag")).text();
  assert.doesNotMatch(page, /name="next"|action="\/jag\/koder/);
  assert.match(page, /href="\/logga-in\?tillbaka=%2Fjag"/);
  const late = await me.post("/jag/losenord", { version, next: "fyra röda hus vid sjön" });
  assert.equal(late.status, 422);
  assert.match(await late.text(), /href="#again">[^<]*more than a quarter of an hour ago/);
  await me.post("/jag/koder", { version });
  const { totpSecret, version: next } = await personOf("goal-owner");
  const code = new TOTP({ secret: totpSecret ?? "" }).generate({ timestamp: now.getTime() });
  assert.equal((await me.post("/jag/koder/bekrafta", { version: String(next), code })).status, 422);
  assert.equal((await personOf("goal-owner")).totpConfirmedAt, null);
  now = NOW;
});

test("with a password, one-time codes are switched on by who gives it", async () => {
  const person = municipality.people["activity-owner"];
  const passwordHash = (await personOf("coordinator")).passwordHash;
  await inside((tenant) => tenant.updateTable("person").set({ passwordHash }).where("personId", "=", person).execute());
  const me = await aBrowser(app, data, municipality, "activity-owner");
  await me.post("/jag/koder", { version: await versionOf("activity-owner") });
  const { totpSecret, version } = await personOf("activity-owner");
  const code = new TOTP({ secret: totpSecret ?? "" }).generate({ timestamp: now.getTime() });
  const on = (password: string) => me.post("/jag/koder/bekrafta", { version: String(version), code, password });
  const wrong = await on("fel");
  assert.match(await wrong.text(), /href="#password">Lösenordet stämmer inte/);
  assert.equal((await on("sju sjöar och en älv")).status, 303);
});

test("a password that is short or easy to guess is refused", async () => {
  const me = await aBrowser(app, data, municipality, "elected");
  for (const next of ["kort", "exempelkommun1", "aaaaaaaaaaaa"]) {
    assert.equal((await me.post("/jag/losenord", { version: "1", next })).status, 422, next);
  }
  assert.equal((await personOf("elected")).passwordHash, null);
});

test("who sits at somebody's open browser cannot guess the password for ever", async () => {
  const me = await aBrowser(app, data, municipality, "coordinator");
  const version = await versionOf("coordinator");
  const guess = { version, current: "fel", next: "en annan lång mening" };
  for (let tries = 0; tries < 6; tries += 1) await me.post("/jag/losenord", guess);
  const answer = await me.post("/jag/losenord", { ...guess, current: "sju sjöar och en älv" });
  assert.match(await answer.text(), /många försök/);
});

test("one-time codes count once a code has shown that the app has the secret, and a code switches them off", async () => {
  const me = await aBrowser(app, data, municipality, "auditor");
  await me.post("/jag/koder", { version: await versionOf("auditor") });
  const prepared = await personOf("auditor");
  assert.equal(prepared.totpConfirmedAt, null);
  const page = await (await me.get("/jag")).text();
  assert.match(page, /class="qr"/);
  assert.match(page, new RegExp(prepared.totpSecret?.slice(0, 4) ?? "saknas"));
  const version = String(prepared.version);
  assert.equal((await me.post("/jag/koder/bekrafta", { version, code: "000000" })).status, 422);
  const code = () => new TOTP({ secret: prepared.totpSecret ?? "" }).generate({ timestamp: now.getTime() });
  assert.equal((await me.post("/jag/koder/bekrafta", { version, code: code() })).status, 303);
  assert.ok((await personOf("auditor")).totpConfirmedAt !== null);
  const again = await aBrowser(app, data, municipality, "auditor");
  const on = await versionOf("auditor");
  assert.equal((await again.post("/jag/koder/av", { version: on, code: code() })).status, 422, "used");
  now = new Date(NOW.getTime() + 60_000);
  const elsewhere = await aBrowser(app, data, municipality, "auditor");
  const off = await again.post("/jag/koder/av", { version: on, code: code() });
  assert.equal(off.status, 303);
  assert.match(off.headers.getSetCookie().join(), /tertial-utan-tls=/, "a new secret here");
  assert.equal((await elsewhere.get("/jag")).status, 303, "ended elsewhere");
  assert.equal((await personOf("auditor")).totpSecret, null);
  now = NOW;
});

test("the page never shows a secret that is in use", async () => {
  const me = await aBrowser(app, data, municipality, "administrator");
  const totpSecret = "JBSWY3DPEHPK3PXP";
  await inside((tenant) =>
    tenant
      .updateTable("person")
      .set({ totpSecret, totpConfirmedAt: NOW })
      .where("personId", "=", municipality.people.administrator)
      .execute(),
  );
  assert.doesNotMatch(await (await me.get("/jag")).text(), /JBSW|class="qr"/);
});

test("a person ends one of their sessions, and nobody else's", async () => {
  await aBrowser(app, data, municipality, "board-secretary");
  const me = await aBrowser(app, data, municipality, "board-secretary");
  const page = await (await me.get("/jag")).text();
  const session = /name="session" value="(\w+)"/.exec(page)?.[1] ?? "";
  const stranger = await aBrowser(app, data, municipality, "elected");
  const neighbour = await aBrowser(app, data, other, "board-secretary");
  assert.equal((await stranger.post("/jag/inloggning/avsluta", { session })).status, 404);
  assert.equal((await neighbour.post("/jag/inloggning/avsluta", { session })).status, 404);
  assert.equal(await sessionsOf("board-secretary"), 2);
  assert.equal((await me.post("/jag/inloggning/avsluta", { session })).status, 303);
  assert.equal(await sessionsOf("board-secretary"), 1);
});

test("logging out everywhere ends every session and leads to the log-in page", async () => {
  await aBrowser(app, data, municipality, "board-secretary");
  const me = await aBrowser(app, data, municipality, "board-secretary");
  assert.equal((await me.post("/jag/inloggning/alla", {})).headers.get("location"), "/logga-in");
  assert.equal(await sessionsOf("board-secretary"), 0);
});

test("whoever's way of logging in was changed is told by mail, each time", async () => {
  const sent = (await letters()).map(({ to, subject, plain }) => [to.split("@")[0], subject, plain.split("\n")[0]]);
  const subject = "Du loggar in på ett nytt sätt i Tertial, Exempelkommun";
  const lines = {
    password: "Du har ett nytt lösenord i Tertial.",
    removed: "Ditt lösenord i Tertial är borttaget. Du loggar in med en länk i mejl.",
    on: "Du loggar nu in med en engångskod också.",
    off: "Du loggar nu in utan engångskod.",
  };
  assert.deepEqual(sent, [
    ["coordinator", subject, lines.password],
    ["coordinator", subject, lines.password],
    ["coordinator", subject, lines.removed],
    ["activity-owner", subject, lines.on],
    ["auditor", subject, lines.on],
    ["auditor", subject, lines.off],
  ]);
});

test("all of it is on record and the chain holds", async () => {
  const { rows, firstBroken } = await inside(verifyAudit);
  assert.equal(firstBroken, null);
  assert.ok(rows >= 10);
});
