import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant, type Tenant } from "#storage/database.ts";
import { findPerson } from "#storage/people.ts";
import { aBrowser, anApp, NOW } from "#test/browser.ts";
import { contentsOf } from "#test/contents-of.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app, letters } = anApp(data);
const administrator = await aBrowser(app, data, municipality, "administrator");

const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work);
const { people } = municipality;

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

test("the address that a person had is told that it is so no longer, every one of them once", async () => {
  const id = people["board-secretary"];
  const path = `/administration/personer/${id}`;
  const old = `board-secretary@${municipality.id}.test`;
  await inside((tenant) => tenant.updateTable("person").set({ language: "en" }).where("personId", "=", id).execute());
  const move = async (email: string, version: string) => {
    const fields = { name: "board-secretary", title: "Sekreterare", email, version };
    assert.equal((await administrator.post(path, fields)).status, 303);
  };
  await move("en@granboda.test", "1");
  await move("tva@granboda.test", "2");
  await move("tva@granboda.test", "3");
  const sent = (await letters()).map(({ to, subject, plain }) => [to, subject, plain.split("\n")[0]]);
  const subject = "How you log in to Tertial has changed, Exempelkommun";
  const lead =
    "An administrator has changed your email address in Tertial. Login links no longer come here, but to the new address.";
  assert.deepEqual(
    sent.filter((letter) => letter.includes(subject)),
    [
      [old, subject, lead],
      ["en@granboda.test", subject, lead],
    ],
  );
  const [swedish] = sent.filter(([to]) => to === `activity-owner@${municipality.id}.test`);
  assert.deepEqual(swedish?.slice(1), [
    "Du loggar in på ett nytt sätt i Tertial, Exempelkommun",
    "En administratör har bytt din e-postadress i Tertial. Länkar att logga in med kommer inte längre hit, utan till den nya adressen.",
  ]);
  const row = await inside((tenant) =>
    tenant.selectFrom("person").select(["email", "earlierEmails"]).where("personId", "=", id).executeTakeFirstOrThrow(),
  );
  assert.deepEqual(row, { email: "tva@granboda.test", earlierEmails: [] });
  const log = await (await administrator.get(`/administration/logg?galler=person/${id}`)).text();
  assert.equal(log.match(/Bytte en e-postadress; den gamla fick besked/g)?.length, 2);
});

test("an administrator switches off the codes of who has lost the app, and never their own", async () => {
  const switchOn = (id: number) =>
    inside((tenant) =>
      tenant
        .updateTable("person")
        .set({ totpSecret: "JBSWY3DPEHPK3PXP", totpConfirmedAt: NOW })
        .where("personId", "=", id)
        .execute(),
    );
  const auditor = await aBrowser(app, data, municipality, "auditor");
  const path = `/administration/personer/${people.auditor}`;
  assert.equal((await administrator.post(`${path}/koder/av`, { version: "1" })).status, 404, "there are none");
  await switchOn(people.auditor);
  assert.match(await (await administrator.get(path)).text(), /loggar in med engångskod sedan/);
  assert.equal((await administrator.post(`${path}/koder/av`, { version: "1" })).status, 303);
  assert.equal((await auditor.get("/rapport")).status, 303, "logged out");
  const row = await inside((tenant) => findPerson(tenant, people.auditor));
  assert.equal(row?.codesSince, null);
  const letter = (await letters()).find(({ to }) => to === `auditor@${municipality.id}.test`);
  assert.match(letter?.plain ?? "", /^En administratör har slagit av dina engångskoder/);
  await switchOn(people.administrator);
  const own = `/administration/personer/${people.administrator}`;
  assert.match(await (await administrator.get(own)).text(), /Egna engångskoder slår du av på sidan Ditt konto/);
  assert.equal((await administrator.post(`${own}/koder/av`, { version: "1" })).status, 422);
});

test("who is shut out is out at once, and comes back with the roles", async () => {
  const goalOwner = await aBrowser(app, data, municipality, "goal-owner");
  const path = `/administration/personer/${people["goal-owner"]}`;
  assert.equal((await administrator.post(`${path}/radera`, { version: "1" })).status, 422, "still active");
  assert.equal((await administrator.post(`${path}/sparra`, { version: "1" })).status, 303);
  assert.equal((await goalOwner.get("/att-gora")).status, 303);
  assert.match(await (await administrator.get("/administration/personer?visa=sparrade")).text(), /goal-owner/);
  assert.equal((await administrator.post(`${path}/oppna`, { version: "1" })).status, 409, "stale");
  assert.equal((await administrator.post(`${path}/oppna`, { version: "2" })).status, 303);
  assert.equal((await goalOwner.get("/att-gora")).status, 303, "the old session stays ended");
  assert.match(await (await administrator.get(path)).text(), /Målansvarig/);
});

test("a name is removed for ever, and what the person did stays", async () => {
  const path = `/administration/personer/${people.elected}`;
  await administrator.post(`${path}/sparra`, { version: "1" });
  assert.equal((await administrator.post(`${path}/radera`, { version: "2" })).status, 303);
  const page = await (await administrator.get(path)).text();
  assert.match(page, new RegExp(`Borttagen person ${people.elected}`));
  assert.doesNotMatch(page, /elected@/);
  assert.equal((await administrator.post(`${path}/oppna`, { version: "3" })).status, 404);
});

test("the last administrator can be neither shut out nor stripped of the role", async () => {
  const path = `/administration/personer/${people.administrator}`;
  const shut = await administrator.post(`${path}/sparra`, { version: "1" });
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

test("a role begins and ends at midnight in Sweden, also on the day when the clocks change", async () => {
  const person = people["activity-owner"];
  const day = { firstDay: "2025-03-30", lastDay: "2025-03-30" };
  const grant = { municipalityId: municipality.id, personId: person, role: "auditor", ...day } as const;
  await inside((tenant) => tenant.insertInto("roleGrant").values(grant).execute());
  const seesLog = async (instant: string): Promise<number> => {
    const now = new Date(instant);
    const { app: then } = anApp(data, { now: () => now });
    const { status } = await (
      await aBrowser(then, data, municipality, "activity-owner", now)
    ).get("/administration/logg");
    return status;
  };
  const instants = ["2025-03-29T22:59:59Z", "2025-03-29T23:00:00Z", "2025-03-30T21:59:59Z", "2025-03-30T22:00:00Z"];
  assert.deepEqual(await Promise.all(instants.map(seesLog)), [403, 200, 200, 403]);
});

/** What a list could have changed. */
const peopleAndRoles = (): Promise<string> => contentsOf(data, municipality.id, ["unit", "person", "roleGrant"]);

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
  const before = await peopleAndRoles();
  const shown = await (await administrator.post(path, { list })).text();
  assert.match(shown, /3 rader har något att rätta/);
  for (const words of [/står på en tidigare rad/, /Namnet saknas/, /Rollen finns inte/, /Får rollen/]) {
    assert.match(shown, words);
  }
  assert.equal(await peopleAndRoles(), before, "showing saves nothing");
  const applied = await administrator.post(path, { list, apply: "1" });
  assert.equal(applied.headers.get("location"), "/administration/personer?lades=1-2");
  const again = await (await administrator.post(path, { list })).text();
  assert.match(again, /Rätta i listan och visa igen\./, "there is no rest to add");
  const known = await (await administrator.post(path, { list: "Mejladress,Namn\nreviewer@1.test,reviewer" })).text();
  assert.match(known, /Listan ändrar inget/);
  assert.equal((await administrator.post(path, { list: " " })).status, 422);
});
