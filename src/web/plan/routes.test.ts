import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import type { Plan } from "#domain/plan.ts";
import { writePlanFile } from "#files/plan-file.ts";
import { inTenant } from "#storage/database.ts";
import { addPlan } from "#storage/new-plan.ts";
import { findOrAddBody, findOrAddModel } from "#storage/plan-places.ts";
import { beginDuties } from "#storage/responsibilities.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aGoal, aMeasure, anActivity } from "#test/builders.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, PLAN } from "#test/municipality.ts";
import { withQueryLog } from "#test/query-log.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const log = withQueryLog(data);
const { app } = anApp(log.data);
const coordinator = await aBrowser(app, data, municipality, "coordinator");
const reader = await aBrowser(app, data, municipality, "elected");
const stranger = await aBrowser(app, data, municipality, null);
const foreign = await aBrowser(app, data, other, "coordinator");
const plan = `/plan/${municipality.planId}`;

/** The row of a part, from the link in the tree that leads to it. */
async function pathOf(title: string): Promise<string> {
  const html = await (await coordinator.get(plan)).text();
  const link = new RegExp(`href="(${plan}/[a-z]+/\\d+)"[^>]*>(?:(?!</a>).)*${title}`).exec(html);
  assert.ok(link?.[1] !== undefined, title);
  return link[1];
}

/** A form's fields as the page has them: hidden ones, what is typed, what is chosen. */
async function fieldsOf(path: string): Promise<Record<string, string>> {
  const html = await (await coordinator.get(path)).text();
  const form = /<form method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of form.matchAll(
    /<input (?=[^>]*type="(?:text|hidden)")(?=[^>]*name="([^"]+)")[^>]*value="([^"]*)"/g,
  )) {
    fields[name] = value;
  }
  for (const [, name = "", value = ""] of form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)/g))
    fields[name] = value;
  for (const [, name = "", options = ""] of form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)) {
    fields[name] ??= /<option (?=[^>]*selected)[^>]*value="([^"]*)"/.exec(options)?.[1] ?? "";
  }
  const radio = /<input (?=[^>]*type="radio")(?=[^>]*checked)[^>]*name="([^"]+)"[^>]*value="([^"]*)"/.exec(form);
  if (radio?.[1] !== undefined) fields[radio[1]] = radio[2] ?? "";
  delete fields["formToken"];
  return fields;
}

test("the list leads to the plan, and the plan to everything in it", async () => {
  const list = await (await coordinator.get("/plan")).text();
  assert.match(list, new RegExp(`href="${plan}"`));
  const tree = await (await coordinator.get(plan)).text();
  assert.match(tree, /Planen har 1 mål, 1 mått och 2 aktiviteter\./);
  for (const title of ["Fler unga tar gymnasieexamen", "Gymnasieexamen inom fyra år", "Utbilda handledare"]) {
    assert.equal((await coordinator.get(await pathOf(title))).status, 200);
  }
  const table = await (await coordinator.get(`${plan}?visa=tabell`)).text();
  assert.equal(table.match(/<th scope="row">/g)?.length, 4);
});

test("a change is saved, shown, and told in the history with the old value struck out", async () => {
  const path = await pathOf("Inrätta lärcentrum");
  const saved = await coordinator.post(path, {
    ...(await fieldsOf(path)),
    title: "Öppna lärcentrum",
    reason: "Lokal finns",
  });
  assert.equal(saved.headers.get("location"), `${path}?sparat=1`);
  const history = await (await coordinator.get(`${plan}/andringar`)).text();
  assert.match(history, /<del>Inrätta lärcentrum<\/del>/);
  assert.match(history, /Öppna lärcentrum/);
  assert.match(history, /Lokal finns/);
});

test("a form that was refused keeps everything that was typed", async () => {
  const path = await pathOf("Öppna lärcentrum");
  const typed = {
    ...(await fieldsOf(path)),
    title: "",
    startOn: "i höst",
    description: "Nytt innehåll",
    reason: "Därför",
  };
  const page = await coordinator.post(path, typed);
  const html = await page.text();
  assert.equal(page.status, 422);
  assert.match(html, /Skriv datumet så här/);
  assert.match(html, /value="i höst"/);
  assert.match(html, /Nytt innehåll/);
  assert.match(html, /value="Därför"/);
});

test("a measure's target is written in plain fields, as Swedish writes numbers", async () => {
  const path = await pathOf("Gymnasieexamen inom fyra år");
  const fields = { ...(await fieldsOf(path)), direction: "between", value: "6,5", max: "67 044", reason: "Nytt mål" };
  const refused = await coordinator.post(path, { ...fields, value: "mycket" });
  assert.match(await refused.text(), /Skriv ett tal/);
  assert.equal((await coordinator.post(path, fields)).status, 303);
  const tree = await (await coordinator.get(plan)).text();
  assert.match(tree.replaceAll("\u00a0", " "), /6,5 till 67 044/);
});

test("parts are added under the goal where one stands", async () => {
  const goal = Number((await pathOf("Fler unga tar gymnasieexamen")).split("/").at(-1));
  const form = `${plan}/aktivitet/ny?mal=${goal}`;
  const fields = await fieldsOf(form);
  assert.deepEqual([fields["number"], fields["goal"], fields["startOn"]], ["1.1", String(goal), "2024-01-01"]);
  const added = await coordinator.post(`${plan}/aktivitet/ny`, { ...fields, title: "Ny aktivitet", reason: "Behövs" });
  assert.match(added.headers.get("location") ?? "", new RegExp(`^${plan}/aktivitet/\\d+\\?sparat=ny$`));
});

test("what is ended leaves the tree and stays in the plan", async () => {
  const path = await pathOf("Ny aktivitet");
  const end = `${path}/avsluta`;
  const refused = await coordinator.post(end, { ...(await fieldsOf(end)), endedOn: "", reason: "" });
  assert.equal(refused.status, 422);
  const ended = await coordinator.post(end, { ...(await fieldsOf(end)), endedOn: "1/9 2024", reason: "Ryms inte" });
  assert.equal(ended.status, 303);
  const html = await (await coordinator.get(plan)).text();
  assert.match(html.replaceAll("\u00a0", " "), /Avslutad 1 september 2024/);
  assert.match(html, /1 mått och 2 aktiviteter/);
});

test("who saves over somebody else's change is shown what differs, and may save again", async () => {
  const path = await pathOf("Utbilda handledare");
  const seen = await fieldsOf(path);
  await coordinator.post(path, { ...seen, title: "Utbilda tio handledare", reason: "Antal" });
  const page = await coordinator.post(path, { ...seen, title: "Utbilda fler handledare", reason: "Fler" });
  const html = await page.text();
  assert.equal(page.status, 409);
  assert.match(html, /<td data-l="Sparat nu">Utbilda tio handledare/);
  assert.match(html, /<td data-l="Det du skrev">Utbilda fler handledare/);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  assert.equal(
    (await coordinator.post(path, { ...seen, version, title: "Utbilda fler handledare", reason: "Fler" })).status,
    303,
  );
});

test("who may not change the plan reads it, and each button tells why", async () => {
  const html = await (await reader.get(plan)).text();
  assert.match(html, /aria-disabled="true"/);
  assert.match(html, /Din roll ger inte rätt till det här\./);
  assert.doesNotMatch(html, /aktivitet\/ny/);
  const path = await pathOf("Utbilda fler handledare");
  const part = await (await reader.get(path)).text();
  assert.doesNotMatch(part, /<textarea/);
  assert.match(part, /aria-disabled="true"/);
});

const FORMS = async (): Promise<readonly string[]> => {
  const path = await pathOf("Utbilda fler handledare");
  const person = `/plan/ansvar/${municipality.people["activity-owner"]}/lamna`;
  return [
    path,
    `${path}/avsluta`,
    `${plan}/mal/ny`,
    `${plan}/anta`,
    `${plan}/nasta`,
    `${plan}/importera`,
    "/plan/ny",
    person,
  ];
};

/** Fields with which each of the forms would be taken, were it sent by somebody who may. */
const FIELDS = {
  version: "1",
  number: "9",
  title: "Nej",
  reason: "Nej",
  goal: "1",
  startOn: "2024-01-01",
  stopOn: "2024-12-31",
  endedOn: "2024-09-01",
  by: "KS",
  on: "2024-01-01",
  paragraph: "§ 1",
  year: "2030",
  kind: "takes-over",
  first: "2025-01-10",
  body: String(municipality.bodyId),
};

test("every form is closed to strangers, to roles without right and to forged tokens", async () => {
  for (const path of await FORMS()) {
    assert.equal((await stranger.get(path)).status, 303, path);
    const file = new File([writePlanFile(PLAN)], "plan.json");
    const isUpload = path.endsWith("importera");
    const sent = isUpload ? await reader.upload(path, file) : await reader.post(path, FIELDS);
    assert.equal(sent.status, 403, `${path} as elected`);
    const forged = isUpload
      ? await coordinator.upload(path, file, "forged")
      : await coordinator.post(path, { ...FIELDS, formToken: "forged" });
    assert.equal(forged.status, 403, `${path} forged`);
  }
});

test("another municipality's plan, part, person and upload are not found", async () => {
  for (const path of [plan, `${plan}/andringar`, `${plan}/fil/plan.json`, ...(await FORMS())]) {
    if (path === "/plan/ny") continue;
    assert.equal((await foreign.get(path)).status, 404, path);
    if (path.startsWith(`${plan}/a`) || path.startsWith(`${plan}/n`)) {
      const sent = await foreign.post(path, { ...FIELDS, version: "1" });
      assert.equal(sent.status, 404, `${path} posted`);
    }
  }
});

const upload = (content: Plan | string) =>
  coordinator.upload(
    `${plan}/importera`,
    new File([typeof content === "string" ? content : writePlanFile(content)], "plan.json"),
  );

test("a file with faults is listed with places, mended, looked through and applied", async () => {
  const file = await (await coordinator.get(`${plan}/fil/plan.json`)).text();
  const faulty = await upload(file.replace('"stop": "2024-10-31"', '"stop": "2024-13-31"'));
  assert.equal(faulty.status, 422);
  assert.match(await faulty.text(), /activities\[0\]\.stop/);
  const sent = await upload(file.replace("Öppna lärcentrum", "Öppna två lärcentrum"));
  const path = sent.headers.get("location") ?? "";
  assert.match(path, new RegExp(`^${plan}/importera/\\d+$`));
  const preview = await (await coordinator.get(path)).text();
  assert.match(preview, /<del>Öppna lärcentrum<\/del>/);
  assert.match(preview, /<ins>Öppna två lärcentrum<\/ins>/);
  const fields = await fieldsOf(path);
  const refused = await coordinator.post(path, { ...fields, reason: "" });
  assert.match(await refused.text(), /Skriv varför planen ändras/);
  const stale = await coordinator.post(path, { ...fields, version: "1", reason: "Revidering" });
  assert.equal(stale.status, 409);
  assert.match(await stale.text(), /Här är jämförelsen på nytt/);
  const applied = await coordinator.post(path, { ...fields, reason: "Revidering" });
  assert.equal(applied.headers.get("location"), `${plan}?inlast=1`);
  assert.equal((await coordinator.get(path)).status, 422, "it can be applied once");
});

test("no file, and a file for another year, are told beside the field", async () => {
  assert.match(await (await coordinator.post(`${plan}/importera`, {})).text(), /Välj en fil\./);
  assert.match(await (await upload({ ...PLAN, year: 2023 })).text(), /Filen är för kommunstyrelsen 2023/);
});

test("plan and template come as files", async () => {
  for (const name of ["plan.xlsx", "plan.json", "mall.xlsx"]) {
    const file = await coordinator.get(`${plan}/fil/${name}`);
    assert.equal(file.headers.get("content-disposition"), `attachment; filename="${name}"`);
    assert.ok((await file.arrayBuffer()).byteLength > 100);
  }
  assert.equal((await coordinator.get(`${plan}/fil/annat.exe`)).status, 404);
});

test("responsibilities are handed over from the page that shows them", async () => {
  const person = municipality.people["activity-owner"];
  await inTenant(data.database, municipality.id, (tenant) => tenant.deleteFrom("responsibility").execute());
  const before = await (await coordinator.get("/plan/ansvar")).text();
  assert.match(before, /3 delar saknar ansvarig|tre delar saknar ansvarig/i);
  await inTenant(data.database, municipality.id, async (tenant) => {
    const rows = await tenant
      .selectFrom("activity")
      .select("activityId")
      .where("planId", "=", municipality.planId)
      .execute();
    const duties = rows.map(({ activityId }) => ({ kind: "activity" as const, part: activityId, person }));
    await beginDuties(tenant, municipality.id, duties, { first: "2024-01-01", last: null, substituteFor: null });
  });
  const all = await (await coordinator.get("/plan/ansvar")).text();
  assert.match(all, /activity-owner/);
  assert.match(all, /En del saknar ansvarig/);
  const path = `/plan/ansvar/${person}/lamna`;
  const html = await (await coordinator.get(path)).text();
  const duty = Array.from(html.matchAll(/name="duty" value="(\d+)"/g), ([, id = ""]) => id);
  assert.equal(duty.length, 2);
  const fields = { ...FIELDS, duty, to: String(municipality.people.reviewer) };
  assert.equal((await coordinator.post(path, { ...fields, to: "" })).status, 422);
  assert.equal((await coordinator.post(path, { ...fields, duty: duty.slice(1) })).status, 409);
  const handed = await coordinator.post(path, fields);
  assert.equal(handed.headers.get("location"), "/plan/ansvar?lamnat=2");
  const after = await (await coordinator.get(`/plan/ansvar?person=${municipality.people.reviewer}`)).text();
  assert.match(after, /En person ansvarar för 2 mål, mått och aktiviteter/);
});

test("the plan is adopted once the form is whole, and then a change of content asks for a decision", async () => {
  const fields = await fieldsOf(`${plan}/anta`);
  const refused = await coordinator.post(`${plan}/anta`, { ...fields, on: "", paragraph: "" });
  assert.match(await refused.text(), /Skriv ett datum/);
  const adoption = { ...fields, on: "2023-11-14", paragraph: "§ 201", reference: "KS 23/310" };
  assert.equal((await coordinator.post(`${plan}/anta`, { ...adoption, version: "1" })).status, 409);
  assert.equal((await coordinator.post(`${plan}/anta`, adoption)).status, 303);
  const html = (await (await coordinator.get(plan)).text()).replaceAll("\u00a0", " ");
  assert.match(html, /Antagen av kommunstyrelsen den 14 november 2023, § 201 \(KS 23\/310\)/);
  const path = await pathOf("Utbilda fler handledare");
  const change = { ...(await fieldsOf(path)), title: "Utbilda handledare", reason: "Kortare" };
  assert.match(await (await coordinator.post(path, change)).text(), /en ändring av innehållet är ett nytt beslut/);
  assert.equal((await coordinator.post(path, { ...change, decisionReference: "§ 12" })).status, 303);
});

test("next year's plan starts with what is ticked", async () => {
  const html = await (await coordinator.get(`${plan}/nasta`)).text();
  const ticked = (name: string) =>
    Array.from(html.matchAll(new RegExp(`name="${name}"[^>]*value="(\\d+)"[^>]*checked`, "g")), ([, id = ""]) => id);
  const fields = { ...(await fieldsOf(`${plan}/nasta`)), goals: ticked("goals"), measures: ticked("measures") };
  assert.match(await (await coordinator.post(`${plan}/nasta`, { ...fields, year: "2024" })).text(), /redan en plan/);
  const started = await coordinator.post(`${plan}/nasta`, fields);
  const next = await (await coordinator.get(started.headers.get("location") ?? "")).text();
  assert.match(next, /Planen har 1 mål, 1 mått och 0 aktiviteter\./);
});

test("an empty plan says what comes next", async () => {
  const started = await coordinator.post("/plan/ny", { body: String(municipality.bodyId), year: "2030" });
  const html = await (await coordinator.get(started.headers.get("location") ?? "")).text();
  assert.match(html, /Här finns inga mål än/);
  assert.match(html, /Lägg till mål/);
});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test("a plan of 60 goals takes as many queries as a small one, and its page stays light", async () => {
  const large: Plan = {
    ...PLAN,
    body: "Stora nämnden",
    goals: numbers(60).map((index) => aGoal({ id: String(index), title: `Mål nummer ${index} om något eget` })),
    measures: numbers(120).map((index) => aMeasure({ id: `M${index}`, goal: String(index % 60) })),
    activities: numbers(480).map((index) => anActivity({ id: `A${index}`, goal: String(index % 60) })),
  };
  const id = await inTenant(data.database, municipality.id, async (tenant) => {
    const bodyId = await findOrAddBody(tenant, municipality.id, large.body);
    const governanceModelId = (await findOrAddModel(tenant, municipality.id, large)) ?? 0;
    return (await addPlan(tenant, large, { municipality: municipality.id, bodyId, governanceModelId })).planId;
  });
  for (const page of ["", "?visa=tabell", "/andringar", "/nasta", "/mal/ny"]) {
    const small = await log.during(() => coordinator.get(`${plan}${page}`));
    const many = await log.during(() => coordinator.get(`/plan/${id}${page}`));
    assert.equal(many.length, small.length, page);
  }
  for (const page of ["", "?visa=tabell"]) {
    const html = await (await coordinator.get(`/plan/${id}${page}`)).text();
    assert.ok(gzipSync(html).length < 30 * 1024, `${page}: ${gzipSync(html).length}`);
  }
});
