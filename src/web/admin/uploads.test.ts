import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { formTokenOf } from "#web/request.ts";
import { inTenant } from "#storage/database.ts";
import { addSession } from "#storage/sessions.ts";
import { anApp, NOW } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { withQueryLog } from "#test/query-log.ts";
import { hashOfSecret } from "#usecases/begin-session.ts";

const { data, during } = withQueryLog(await aDatabase());
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const SECRET = "administratörens";
await inTenant(data.database, municipality.id, (tenant) =>
  addSession(tenant, {
    municipality: municipality.id,
    sessionHash: hashOfSecret(SECRET),
    person: municipality.people.administrator,
    now: NOW,
    expiresAt: new Date(NOW.getTime() + 86_400_000),
  }),
);
const headers = { host: municipality.host, cookie: `tertial-utan-tls=${encodeURIComponent(SECRET)}` };

/** Posts a form with a file, as the page's own would. */
async function upload(path: string, file: File, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, formToken: formTokenOf(SECRET) })) body.append(name, value);
  body.append("file", file);
  return app.request(path, { method: "POST", body, headers });
}

const get = async (path: string): Promise<Response> => app.request(path, { headers });
const svg = (inside: string): File =>
  new File([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`], "logga.svg");

test("a logo is drawn anew, stands at the top of every page and is served under its hash", async () => {
  const taken = await upload("/administration/utseende", svg('<path d="M0 0h9v9z"/>'), { version: "1", accent: "" });
  assert.equal(taken.status, 303);
  const page = await (await get("/att-gora")).text();
  const address = /src="(\/tema\/[0-9a-f]{64}\.png)"/.exec(page)?.[1] ?? "";
  const logo = await get(address);
  assert.equal(logo.headers.get("content-type"), "image/png");
  assert.match(logo.headers.get("cache-control") ?? "", /immutable/);
  assert.equal((await get(`/tema/${"0".repeat(64)}.png`)).status, 404);
});

test("a logo that runs is refused with the part that does, and the one before stays", async () => {
  const refused = await upload("/administration/utseende", svg("<script>1</script>"), { version: "2", accent: "" });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /tar emot \(script\).*\/tema\/[0-9a-f]{64}\.png/s);
});

test("a list that a spreadsheet saved is read with its Swedish letters", async () => {
  const bytes = Uint8Array.from([0xc5, 0x73, 0x61, ...new TextEncoder().encode(";asa@granboda.se;;;")]);
  const shown = await upload("/administration/personer/importera", new File([bytes], "lista.csv"));
  assert.match(await shown.text(), /Åsa/);
});

test("an own model is tried, carried on in the page and switched on", async () => {
  const path = "/administration/styrmodell/ny";
  const { ange2024 } = await import("#domain/models/ange-2024.ts");
  const json = JSON.stringify({ ...ange2024, key: "egen", version: "1" });
  const shown = await upload(path, new File([json], "modell.json"), { fromYear: "2026" });
  assert.equal(shown.status, 200);
  assert.match(await shown.text(), /name="json" value="\{&quot;key&quot;:&quot;egen/);
  const fields = { json, fromYear: "2026", apply: "1", formToken: formTokenOf(SECRET) };
  const switched = await app.request(path, { method: "POST", body: new URLSearchParams(fields), headers });
  assert.equal(switched.status, 303);
});

test("a file that is no text is told so", async () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0x00]);
  const shown = await upload("/administration/styrmodell/ny", new File([bytes], "modell.json"), { fromYear: "2026" });
  assert.equal(shown.status, 422);
});

const PAGES = ["", "/organisation", "/personer", "/styrmodell", "/utseende", "/gallring", "/logg", "/export"];

async function counts(): Promise<readonly number[]> {
  const found: number[] = [];
  for (const page of PAGES) found.push((await during(() => get(`/administration${page}`))).length);
  return found;
}

test("no page asks more of the database or grows out of hand when there are a thousand people and units", async () => {
  const few = await counts();
  await inTenant(data.database, municipality.id, async (tenant) => {
    const numbers = Array.from({ length: 1_000 }, (_, number) => number);
    await tenant
      .insertInto("person")
      .values(
        numbers.map((number) => ({
          municipalityId: municipality.id,
          name: `Person ${number}`,
          email: `person.${number}@granboda.se`,
        })),
      )
      .execute();
    await tenant
      .insertInto("unit")
      .values(numbers.map((number) => ({ municipalityId: municipality.id, name: `Enhet ${number}` })))
      .execute();
  });
  assert.deepEqual(await counts(), few);
  for (const page of PAGES) {
    const html = await (await get(`/administration${page}`)).text();
    assert.ok(gzipSync(html).length < 30_000, page);
  }
});
