import assert from "node:assert/strict";
import { test } from "node:test";
import { MAIL_STYLE_HASH } from "#documents/mail/mail-style.ts";
import { inTenant } from "#storage/database.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { REMIND_EVERYWHERE } from "#usecases/write-reminders.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app, letters } = anApp(data, { demo: true });
const stranger = await aBrowser(app, data, municipality, null);
await queueJobs(data.database.pool, REMIND_EVERYWHERE, [{}]);
await letters();

const idsOf = (municipalityId: number) =>
  inTenant(data.database, municipalityId, async (tenant) =>
    (await tenant.selectFrom("mail").select("mailId").orderBy("mailId").execute()).map(({ mailId }) => mailId),
  );

test("the demo shows the mails to whoever has reached it, the newest first", async () => {
  const page = await (await stranger.get("/utkorg")).text();
  assert.equal(page.match(/href="\/utkorg\/\d+"/g)?.length, 2);
  assert.match(page, /Uppföljningen av tertial.3.2024 är öppen/);
  assert.match(await (await stranger.get("/logga-in")).text(), /<a href="\/utkorg">Se mejlen som skickas<\/a>/);
  assert.match(page, /Här är de två senaste mejlen/);
  assert.equal(page.match(/href="\/utkorg\/\d+" lang="sv"/g)?.length, 2, "each says what language its reader has");
});

test("a mail stands in a frame that can do nothing, under a policy that names its style alone", async () => {
  const [id = 0] = await idsOf(municipality.id);
  const page = await stranger.get(`/utkorg/${id}`);
  assert.match(
    page.headers.get("content-security-policy") ?? "",
    /default-src 'none'.*script-src 'self'.*frame-src 'self'$/,
  );
  assert.match(await page.text(), /<iframe[^>]*sandbox="allow-top-navigation-by-user-activation"/);
  const framed = await stranger.get(`/utkorg/${id}/html`);
  const policy = framed.headers.get("content-security-policy") ?? "";
  assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors 'self'; sandbox allow-top/);
  assert.ok(policy.includes(MAIL_STYLE_HASH) && !policy.includes("unsafe"));
  assert.match(await framed.text(), /<base target="_top">/);
});

test("a log-in link can be read and used", async () => {
  await stranger.post("/logga-in", { email: `coordinator@${municipality.id}.test`, back: "/plan" });
  await letters();
  const id = (await idsOf(municipality.id)).at(-1);
  const page = await (await stranger.get(`/utkorg/${id}`)).text();
  const link = /http:\/\/exempelkommun\.test(\/logga-in\/lank\/\S+)/.exec(page)?.[1] ?? "";
  const answer = await stranger.post(link.replaceAll("&amp;", "&"), { back: "/plan" });
  assert.equal(answer.headers.get("location"), "/plan");
});

test("another municipality's mail, and what is no mail, is not found", async () => {
  const [theirs = 0] = await idsOf(other.id);
  for (const path of [`/utkorg/${theirs}`, `/utkorg/${theirs}/html`, "/utkorg/x", "/utkorg/0"]) {
    assert.equal((await stranger.get(path)).status, 404, path);
  }
});

test("outside the demo there is no outbox, whoever asks", async () => {
  const { app: real } = anApp(data);
  const [id = 0] = await idsOf(municipality.id);
  const administrator = await aBrowser(real, data, municipality, "administrator");
  assert.doesNotMatch(await (await administrator.get("/administration")).text(), /utkorg/);
  for (const path of ["/utkorg", `/utkorg/${id}`, `/utkorg/${id}/html`]) {
    assert.equal((await administrator.get(path)).status, 404, path);
  }
});

test("outside the demo a log-in mail is never kept: its secret stands in the mail alone", async () => {
  const { app: real, letters: posted } = anApp(data);
  const before = (await idsOf(municipality.id)).length;
  await (
    await aBrowser(real, data, municipality, null)
  ).post("/logga-in", { email: `auditor@${municipality.id}.test` });
  assert.equal((await posted()).length, 1);
  assert.equal((await idsOf(municipality.id)).length, before);
});
