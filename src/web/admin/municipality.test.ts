import assert from "node:assert/strict";
import { test } from "node:test";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const administrator = await aBrowser(app, data, municipality, "administrator");
const auditor = await aBrowser(app, data, municipality, "auditor");
const neighbour = await aBrowser(app, data, other, "administrator");

const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work);
const { people } = municipality;

test("bodies are added, moved under one another and never under themselves", async () => {
  const add = (name: string, parent = "") =>
    administrator.post("/administration/organisation/organ/ny", { name, parent });
  assert.equal((await add("Socialnämnden", String(municipality.bodyId))).status, 303);
  assert.match(await (await add("Socialnämnden")).text(), /namnet finns redan/);
  assert.match(await (await add(" ")).text(), /Skriv ett namn/);
  assert.equal((await add("Utan", "999999")).status, 422);
  const below = await inside((tenant) =>
    tenant.selectFrom("body").select("bodyId").where("name", "=", "Socialnämnden").executeTakeFirstOrThrow(),
  );
  const top = `/administration/organisation/organ/${municipality.bodyId}`;
  const ring = await administrator.post(top, { name: "KS", parent: String(below.bodyId), version: "1" });
  assert.equal(ring.status, 422);
  assert.match(await ring.text(), /value="KS"/, "what was typed stays");
  assert.equal((await administrator.post(top, { name: "KS", version: "1" })).status, 303);
  const stale = await administrator.post(top, { name: "Annat", version: "1" });
  assert.equal(stale.status, 409);
  assert.match(await stale.text(), /value="Annat"/);
});

test("a model is compared, then switched on for new plans; a broken one is refused with every fault", async () => {
  const path = "/administration/styrmodell/ny";
  const preview = await (await administrator.post(path, { builtIn: "trafikljus", fromYear: "2026" })).text();
  assert.match(preview, /Det här ändras/);
  const switched = await administrator.post(path, { builtIn: "trafikljus", fromYear: "2026", apply: "1" });
  assert.equal(switched.status, 303);
  const twice = await administrator.post(path, { builtIn: "trafikljus", fromYear: "2027", apply: "1" });
  assert.match(await twice.text(), /finns redan/);
  assert.equal((await administrator.post(path, { builtIn: "trafikljus", fromYear: "snart" })).status, 422);
  const broken = { ...BUILT_IN_MODELS[0], key: "Fel Nyckel", version: "2", causes: [{ key: "a", label: "" }] };
  const faults = await administrator.post(path, { json: JSON.stringify(broken), fromYear: "2026", apply: "1" });
  assert.equal(faults.status, 422);
  const shown = await (await administrator.post(path, { json: JSON.stringify(broken), fromYear: "2026" })).text();
  assert.match(shown, /model\.key.*model\.causes\[0\]\.label/s);
  assert.equal((await administrator.post(path, { json: "{", fromYear: "2026" })).status, 422);
});

test("a colour that cannot be read or looks like a verdict is refused and stays in the field", async () => {
  const path = "/administration/utseende";
  const pale = await administrator.post(path, { version: "1", accent: "#ffee00" });
  assert.equal(pale.status, 422);
  assert.match(await pale.text(), /value="#ffee00".*behöver vara 4,5:1/s);
  const verdict = await administrator.post(path, { version: "1", accent: "#08605b" });
  assert.match(await verdict.text(), /det gröna som betyder uppfyllt/);
  assert.equal((await administrator.post(path, { version: "1", accent: "#1f2a44" })).status, 303);
  assert.equal((await administrator.post(path, { version: "1", accent: "" })).status, 409);
  const page = await (await administrator.get(path)).text();
  const style = /href="(\/tema\/\w+\.css)"/.exec(page)?.[1] ?? "";
  const sheet = await administrator.get(style);
  assert.match(await sheet.text(), /--ds-color-accent-base-default:#1f2a44/);
  assert.match(sheet.headers.get("cache-control") ?? "", /immutable/);
  assert.equal((await neighbour.get(style)).status, 404);
});

test("retention is decided, shown counted, and carried out as shown; the chain holds", async () => {
  const path = "/administration/gallring";
  const rule = { afterMonths: "6", decisionReference: "KS 2025-01-07 § 3", version: "0" };
  assert.equal((await administrator.post(`${path}/names`, { ...rule, decisionReference: " " })).status, 422);
  assert.equal((await administrator.post(`${path}/names`, rule)).status, 303);
  assert.equal((await administrator.post(`${path}/names`, rule)).status, 409);
  assert.equal((await administrator.get(`${path}/allt`)).status, 404);
  const inactiveSince = "2024-01-01";
  await inside((tenant) =>
    tenant
      .updateTable("person")
      .set({ isActive: false, inactiveSince })
      .where("personId", "=", people["goal-owner"])
      .execute(),
  );
  assert.match(await (await administrator.get(path)).text(), /1 person<\/strong> äldre än 10\s+juli 2024/);
  assert.equal((await administrator.post(path, { names: "0" })).status, 422, "not what was shown");
  assert.equal((await administrator.post(path, { names: "1" })).status, 303);
  const row = await inside((tenant) =>
    tenant.selectFrom("person").select("name").where("personId", "=", people["goal-owner"]).executeTakeFirstOrThrow(),
  );
  assert.equal(row.name, null);
  assert.equal((await inside(verifyAudit)).firstBroken, null);
});

test("the log is read by auditors, narrowed, and shown to be whole", async () => {
  const all = await (await auditor.get("/administration/logg?kontroll=1")).text();
  assert.match(all, /Loggen är hel/);
  const narrowed = await (await auditor.get("/administration/logg?handelse=theme&fran=2025-01-10")).text();
  assert.equal(narrowed.match(/<tr>/g)?.length, 2, "the heading and one row");
  assert.match(await (await auditor.get("/administration/logg?namn=ingen")).text(), /Inget i loggen stämmer/);
});

test("everything the municipality owns is fetched as a zip", async () => {
  const answer = await administrator.post("/administration/export", {});
  assert.equal(answer.headers.get("content-type"), "application/zip");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  assert.equal(new TextDecoder().decode(bytes.slice(0, 2)), "PK");
});
