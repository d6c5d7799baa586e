import assert from "node:assert/strict";
import { test } from "node:test";
import type { Plan } from "#domain/plan.ts";
import { writePlanFile } from "#files/plan-file.ts";
import { aDatabase } from "#test/database.ts";
import { PLAN } from "#test/municipality.ts";
import { aPlanInBrowsers } from "#test/plan-in-browsers.ts";

const { coordinator, plan, fieldsOf } = await aPlanInBrowsers(await aDatabase());

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
  const sent = await upload(file.replace("Inrätta lärcentrum", "Inrätta två lärcentrum"));
  const path = sent.headers.get("location") ?? "";
  assert.match(path, new RegExp(`^${plan}/importera/\\d+$`));
  const preview = await (await coordinator.get(path)).text();
  assert.match(preview, /<del[^>]*>Inrätta lärcentrum<\/del>/);
  assert.match(preview, /<ins[^>]*>Inrätta två lärcentrum<\/ins>/);
  const fields = await fieldsOf(path);
  const refused = await coordinator.post(path, { ...fields, reason: "" });
  assert.match(await refused.text(), /Skriv varför planen ändras/);
  const stale = await coordinator.post(path, { ...fields, version: "9", reason: "Revidering" });
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
