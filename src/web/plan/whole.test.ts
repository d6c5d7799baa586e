import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Plan } from "#domain/plan.ts";
import { inTenant } from "#storage/database.ts";
import { addPlan } from "#storage/new-plan.ts";
import { findOrAddBody, findOrAddModel } from "#storage/plan-places.ts";
import { beginDuties } from "#storage/responsibilities.ts";
import { aGoal, aMeasure, anActivity } from "#test/builders.ts";
import { aDatabase } from "#test/database.ts";
import { PLAN } from "#test/municipality.ts";
import { aPlanInBrowsers } from "#test/plan-in-browsers.ts";
import { withQueryLog } from "#test/query-log.ts";

const log = withQueryLog(await aDatabase());
const { data } = log;
const { municipality, coordinator, plan, pathOf, fieldsOf } = await aPlanInBrowsers(data);

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
  const fields = { kind: "takes-over", first: "2025-01-10", duty, to: String(municipality.people.reviewer) };
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
  const path = await pathOf("Utbilda handledare");
  const change = { ...(await fieldsOf(path)), title: "Utbilda fler", reason: "Kortare" };
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
