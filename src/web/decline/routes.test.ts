import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { findMailSender } from "#storage/mails.ts";
import { declineToken, personOfToken } from "#usecases/post-office.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);

const keyOf = async (id: number) => (await inTenant(data.database, id, findMailSender)).mailKey;
const takesMail = async (person: number): Promise<boolean | undefined> => {
  const rows = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("person").select("takesOptionalMail").where("personId", "=", person).execute(),
  );
  return rows[0]?.takesOptionalMail;
};
const { reviewer, coordinator } = municipality.people;
const token = declineToken(await keyOf(municipality.id), reviewer);

/** As a mail program does: no cookie, no origin, the body that RFC 8058 gives. */
const oneClick = async (path: string, host = municipality.host): Promise<Response> =>
  app.request(path, {
    method: "POST",
    headers: { host, "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });

test("following the link changes nothing; it shows a button", async () => {
  const page = await (await aBrowser(app, data, municipality, null)).get(`/avsta/${token}`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Avstå från mejlen/);
  assert.equal(await takesMail(reviewer), true);
});

test("a token that was not signed for it, or by another municipality, is not found and changes nothing", async () => {
  const foreign = declineToken(await keyOf(other.id), reviewer);
  const borrowed = token.replace(/^\d+/, String(coordinator));
  for (const bad of [foreign, borrowed, `${reviewer}.`, `${reviewer}`, "x.y", `${token}x`]) {
    assert.equal((await oneClick(`/avsta/${bad}`)).status, 404, bad);
  }
  assert.equal((await oneClick(`/avsta/${token}`, other.host)).status, 404);
  assert.deepEqual([await takesMail(reviewer), await takesMail(coordinator)], [true, true]);
});

test("one click from a mail program is enough, and again does no harm", async () => {
  assert.equal((await oneClick(`/avsta/${token}`)).status, 200);
  assert.equal((await oneClick(`/avsta/${token}`)).status, 200);
  assert.equal(await takesMail(reviewer), false);
  assert.equal(await takesMail(coordinator), true);
  const audit = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("audit").select("personId").where("action", "=", "own-mail-declined").execute(),
  );
  assert.deepEqual(audit, [{ personId: reviewer }], "it is on record, once");
});

test("the button works for a stranger and for somebody who is logged in", async () => {
  const key = await keyOf(municipality.id);
  for (const role of [null, "elected"] as const) {
    const browser = await aBrowser(app, data, municipality, role);
    const answer = await browser.post(`/avsta/${declineToken(key, coordinator)}`, {});
    assert.match(await answer.text(), /Du får inte längre de mejlen/);
  }
  assert.equal(await takesMail(coordinator), false);
});

test("a token tells whose it is to the municipality that signed it", () => {
  assert.equal(personOfToken("key", declineToken("key", 7)), 7);
  assert.equal(personOfToken("another key", declineToken("key", 7)), null);
});
