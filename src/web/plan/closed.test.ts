import assert from "node:assert/strict";
import { test } from "node:test";
import { writePlanFile } from "#files/plan-file.ts";
import { aDatabase } from "#test/database.ts";
import { PLAN } from "#test/municipality.ts";
import { aPlanInBrowsers } from "#test/plan-in-browsers.ts";

const { municipality, coordinator, reader, stranger, foreign, plan, pathOf } = await aPlanInBrowsers(await aDatabase());

const FORMS = async (): Promise<readonly string[]> => {
  const path = await pathOf("Utbilda handledare");
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
