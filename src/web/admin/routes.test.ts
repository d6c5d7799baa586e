import assert from "node:assert/strict";
import { test } from "node:test";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { aBrowser, anApp, NOW } from "#test/browser.ts";
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
  [`/personer/${people.reviewer}/stang`, { version: "1" }],
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

async function everythingInside(): Promise<string> {
  const tables = ["municipality", "body", "unit", "person", "roleGrant", "governanceModel", "retentionRule"] as const;
  const rows = await inside((tenant) =>
    Promise.all(tables.map((table) => tenant.selectFrom(table).selectAll().execute())),
  );
  return JSON.stringify(rows);
}

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

test("a mailbox that refuses mail is told of, until the address is another", async () => {
  const id = people["activity-owner"];
  const path = `/administration/personer/${id}`;
  const pages = async () => {
    const texts = [path, "/administration/personer"].map(async (at) => (await administrator.get(at)).text());
    return (await Promise.all(texts)).map((html) => html.replaceAll("\u00a0", " "));
  };
  await inside((tenant) =>
    tenant.updateTable("person").set({ mailRefusedAt: NOW }).where("personId", "=", id).execute(),
  );
  const [page = "", list = ""] = await pages();
  assert.match(page, /har inte kommit fram sedan 10 januari 2025/);
  assert.equal(list.match(/Tar inte emot mejl/g)?.length, 1);
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
  const fields = { name: "activity-owner", title: "", email: "rattad@granboda.test", version };
  assert.equal((await administrator.post(path, fields)).status, 303);
  assert.doesNotMatch((await pages()).join(""), /har inte kommit fram|Tar inte emot/);
});

test("a person is added, found, changed, and not written over", async () => {
  const added = await administrator.post("/administration/personer/ny", {
    name: "Inga Nordin",
    email: "Inga.Nordin@granboda.se",
    title: "HR-chef",
  });
  const path = added.headers.get("location")?.replace("?sparat=1", "") ?? "";
  assert.match(await (await administrator.get("/administration/personer?sok=hr-ch")).text(), /Inga Nordin/);
  assert.doesNotMatch(await (await administrator.get("/administration/personer?sok=%25")).text(), /Inga Nordin/);
  const taken = await administrator.post("/administration/personer/ny", {
    name: "En till",
    email: "inga.nordin@granboda.se",
  });
  assert.match(await taken.text(), /annan person har den adressen/);
  const wrong = await administrator.post(path, { name: "", email: "inga", version: "1" });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /value="inga"/);
  const empty = await administrator.post(path, { name: "Inga Ek", email: "", title: "Chef", version: "1" });
  assert.match(await empty.text(), /value="Inga Ek".*value="Chef"/s);
  const change = { name: "Inga Berg", email: "inga.berg@granboda.se", title: "", version: "1" };
  assert.equal((await administrator.post(path, change)).status, 303);
  assert.equal((await administrator.post(path, change)).status, 409);
});

test("who is shut out is out at once, and comes back with the roles", async () => {
  const goalOwner = await aBrowser(app, data, municipality, "goal-owner");
  const path = `/administration/personer/${people["goal-owner"]}`;
  assert.equal((await administrator.post(`${path}/radera`, { version: "1" })).status, 422, "still active");
  assert.equal((await administrator.post(`${path}/stang`, { version: "1" })).status, 303);
  assert.equal((await goalOwner.get("/att-gora")).status, 303);
  assert.match(await (await administrator.get("/administration/personer?visa=avstangda")).text(), /goal-owner/);
  assert.equal((await administrator.post(`${path}/oppna`, { version: "1" })).status, 409, "stale");
  assert.equal((await administrator.post(`${path}/oppna`, { version: "2" })).status, 303);
  assert.equal((await goalOwner.get("/att-gora")).status, 303, "the old session stays ended");
  assert.match(await (await administrator.get(path)).text(), /Målansvarig/);
});

test("a name is removed for ever, and what the person did stays", async () => {
  const path = `/administration/personer/${people.elected}`;
  await administrator.post(`${path}/stang`, { version: "1" });
  assert.equal((await administrator.post(`${path}/radera`, { version: "2" })).status, 303);
  const page = await (await administrator.get(path)).text();
  assert.match(page, new RegExp(`Borttagen person ${people.elected}`));
  assert.doesNotMatch(page, /elected@/);
  assert.equal((await administrator.post(`${path}/oppna`, { version: "3" })).status, 404);
});

test("the last administrator can be neither shut out nor stripped of the role", async () => {
  const path = `/administration/personer/${people.administrator}`;
  const shut = await administrator.post(`${path}/stang`, { version: "1" });
  assert.equal(shut.status, 422);
  assert.match(await shut.text(), /måste finnas en administratör till/);
  const grant = /name="grant" value="(\d+)"/.exec(await (await administrator.get(path)).text())?.[1] ?? "";
  assert.equal((await administrator.post(`${path}/roll/avsluta`, { grant })).status, 422);
});

test("a role is given for a unit and some days, and taken back at once", async () => {
  const path = `/administration/personer/${people["activity-owner"]}`;
  const give = (fields: Readonly<Record<string, string>>) =>
    administrator.post(`${path}/roll`, { role: "reviewer", firstDay: "2025-01-01", ...fields });
  const scope = `unit/${municipality.unitId}`;
  assert.match(await (await give({ lastDay: "2024-12-31" })).text(), /kan inte ligga före/);
  assert.match(await (await give({ firstDay: "snart" })).text(), /value="snart"/);
  assert.equal((await give({ scope: "unit/999999" })).status, 422);
  assert.match(await (await give({ role: "administrator", scope })).text(), /alltid hela kommunen/);
  assert.equal((await give({ scope, lastDay: "31/3 2025" })).status, 303);
  const page = await (await administrator.get(path)).text();
  assert.match(page, /Bildningsförvaltningen.*till 31\s+mars 2025/s);
  const grant =
    page
      .match(/name="grant" value="(\d+)"/g)
      ?.at(-1)
      ?.match(/\d+/)?.[0] ?? "";
  assert.equal((await administrator.post(`${path}/roll/avsluta`, { grant })).status, 303);
  assert.equal((await administrator.post(`${path}/roll/avsluta`, { grant })).status, 404, "it is over");
  const elsewhere = `/administration/personer/${people.reviewer}/roll/avsluta`;
  assert.equal((await administrator.post(elsewhere, { grant })).status, 404, "somebody else's");
});

test("a list is shown line by line before it is applied, and only sound lines are", async () => {
  const list = [
    "Namn;E-post;Titel;Enhet;Roll",
    "Bo Ek;bo.ek@granboda.se;Rektor;bildningsförvaltningen;Chef och granskare",
    "Bo Ek;bo.ek@granboda.se;;;",
    ";fel;;;",
    "Eva Lind;eva.lind@granboda.se;;Rymden;Kung",
    "reviewer;reviewer@1.test;;;Revisor",
  ].join("\n");
  const path = "/administration/personer/importera";
  const before = await everythingInside();
  const shown = await (await administrator.post(path, { list })).text();
  assert.match(shown, /3 rader har något att rätta/);
  for (const words of [/står på en tidigare rad/, /Namnet saknas/, /Rollen finns inte/, /Får rollen/]) {
    assert.match(shown, words);
  }
  assert.equal(await everythingInside(), before, "showing saves nothing");
  const applied = await administrator.post(path, { list, apply: "1" });
  assert.equal(applied.headers.get("location"), "/administration/personer?lades=1-2");
  const again = await (await administrator.post(path, { list })).text();
  assert.match(again, /Listan ändrar inget/);
  assert.equal((await administrator.post(path, { list: " " })).status, 422);
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
