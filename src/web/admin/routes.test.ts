import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant, type Tenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { contentsOf } from "#test/contents-of.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const administrator = await aBrowser(app, data, municipality, "administrator");
const auditor = await aBrowser(app, data, municipality, "auditor");
const coordinator = await aBrowser(app, data, municipality, "coordinator");
const neighbour = await aBrowser(app, data, other, "administrator");

const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work);
const { people } = municipality;

const PAGES = [
  "",
  "/organisation",
  "/organisation/organ/ny",
  `/organisation/enheter/${municipality.unitId}`,
  "/personer",
  "/personer/ny",
  `/personer/${people.reviewer}`,
  "/personer/importera",
  "/styrmodell",
  "/styrmodell/ny",
  "/utseende",
  "/gallring",
  "/gallring/drafts",
  "/logg",
  "/export",
].map((page) => `/administration${page}`);

/** Every form: where it is posted and what would be taken from an administrator. */
const FORMS: readonly (readonly [path: string, fields: Readonly<Record<string, string>>])[] = [
  ["/organisation/organ/ny", { name: "Valnämnden" }],
  [`/organisation/enheter/${municipality.unitId}`, { name: "Ny", version: "1" }],
  ["/personer/ny", { name: "Inga Nordin", email: "inga@granboda.se" }],
  [`/personer/${people.reviewer}`, { name: "Ny", email: "ny@granboda.se", version: "1" }],
  [`/personer/${people.reviewer}/sparra`, { version: "1" }],
  [`/personer/${people.reviewer}/oppna`, { version: "1" }],
  [`/personer/${people.reviewer}/radera`, { version: "1" }],
  [`/personer/${people.reviewer}/roll`, { role: "auditor", firstDay: "2025-01-01" }],
  [`/personer/${people.reviewer}/roll/avsluta`, { grant: "3" }],
  ["/personer/importera", { list: "A;a@b.se", apply: "1" }],
  ["/styrmodell/ny", { builtIn: "trafikljus", fromYear: "2026", apply: "1" }],
  ["/utseende", { version: "1", accent: "" }],
  ["/gallring", {}],
  ["/gallring/drafts", { afterMonths: "12", decisionReference: "KS § 1", version: "0" }],
  ["/export", {}],
].map(([path, fields]) => [`/administration${path as string}`, fields as Readonly<Record<string, string>>]);

const everythingInside = (): Promise<string> =>
  contentsOf(data, municipality.id, [
    "municipality",
    "body",
    "unit",
    "person",
    "roleGrant",
    "governanceModel",
    "retentionRule",
  ]);

test("an administrator and an auditor see every page; nobody else does", async () => {
  for (const page of PAGES) {
    assert.equal((await administrator.get(page)).status, 200, page);
    assert.equal((await auditor.get(page)).status, 200, page);
    for (const role of ["coordinator", "reviewer", "activity-owner", "elected"] as const) {
      const somebody = role === "coordinator" ? coordinator : await aBrowser(app, data, municipality, role);
      assert.equal((await somebody.get(page)).status, 403, `${role} ${page}`);
    }
    const stranger = await aBrowser(app, data, municipality, null);
    assert.equal((await stranger.get(page)).status, 303, page);
  }
});

test("an administrator of one unit administers nothing", async () => {
  const person = people["board-secretary"];
  await inside((tenant) =>
    tenant
      .insertInto("roleGrant")
      .values({
        municipalityId: municipality.id,
        personId: person,
        role: "administrator",
        unitId: municipality.unitId,
        firstDay: "2024-01-01",
      })
      .execute(),
  );
  const secretary = await aBrowser(app, data, municipality, "board-secretary");
  assert.equal((await secretary.get("/administration")).status, 403);
});

test("no form takes anything from who may not, from another municipality or without the session's token", async () => {
  const before = await everythingInside();
  for (const [path, fields] of FORMS) {
    assert.equal((await coordinator.post(path, fields)).status, 403, `coordinator ${path}`);
    assert.equal((await auditor.post(path, fields)).status, 403, `auditor ${path}`);
    assert.equal((await administrator.post(path, { ...fields, formToken: "fel" })).status, 403, `forged ${path}`);
    if (/\d/.test(path)) assert.equal((await neighbour.post(path, fields)).status, 404, `neighbour ${path}`);
  }
  assert.equal(await everythingInside(), before);
});

test("an auditor's pages show why the buttons cannot be pressed", async () => {
  const page = await (await auditor.get("/administration/personer/ny")).text();
  assert.match(page, /aria-disabled="true"/);
  assert.match(page, /Du kan läsa allt här/);
});
