import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { findEntry } from "#storage/entries.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { reportStatus, type StatusReportInput } from "./report-status.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const itemId = municipality.items.get("A1") ?? 0;

const answer = (parts: Partial<StatusReportInput>, role: Role = "activity-owner") =>
  reportStatus(deedOf(data.database, municipality, role), {
    itemId,
    version: 1,
    step: "save",
    status: "avslutad-enligt-plan",
    comment: "Lärcentrum öppnade i oktober.",
    causes: [],
    newStop: null,
    ...parts,
  });

const versions = () =>
  inTenant(data.database, municipality.id, async (tenant) => {
    const item = await findItem(tenant, itemId);
    return [item?.version, item?.entryVersion, item?.itemState];
  });

const codesOf = (outcome: Awaited<ReturnType<typeof answer>>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);

test("the same answer sent twice is saved once, and is no collision", async () => {
  const [first, second] = await Promise.all([answer({}), answer({})]);
  for (const outcome of [first, second]) assert.deepEqual(outcome, { ok: true, value: { version: 2 } });
  assert.deepEqual(await versions(), [2, 1, "draft"]);
});

test("another answer, or another person's, collides with what was saved meanwhile", async () => {
  assert.deepEqual(codesOf(await answer({ comment: "Vi öppnar i november." })), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await answer({}, "coordinator")), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await answer({}, "auditor")), ["not-permitted"]);
  assert.deepEqual(await versions(), [2, 1, "draft"]);
});

test("a draft that stands is handed in from the version that the person saw, and only once", async () => {
  const whole = { version: 2, step: "submit" } as const;
  assert.deepEqual(codesOf(await answer(whole)), []);
  assert.deepEqual(codesOf(await answer(whole)), []);
  assert.deepEqual(await versions(), [3, 2, "submitted"]);
});

test("what the chosen status does not ask for is not kept", async () => {
  const itemId2 = municipality.items.get("A2") ?? 0;
  const changed = { itemId: itemId2, status: "pagaende-enligt-plan", causes: ["resursbrist"], newStop: "2027-06-30" };
  assert.deepEqual(codesOf(await answer(changed)), []);
  const kept = () => inTenant(data.database, municipality.id, (tenant) => findEntry(tenant, "activity", itemId2, 1));
  assert.deepEqual([(await kept())?.causes, (await kept())?.newStop], [[], null]);
  const deviating = { ...changed, version: 2, status: "pagaende-med-avvikelse" };
  assert.deepEqual(codesOf(await answer(deviating)), []);
  const second = await inTenant(data.database, municipality.id, (tenant) => findEntry(tenant, "activity", itemId2, 2));
  assert.deepEqual([second?.causes, second?.newStop], [["resursbrist"], "2027-06-30"]);
});

test("who wrote while another handed in is shown what was handed in; who has seen it is told that it is done", async () => {
  assert.deepEqual(codesOf(await answer({ version: 2, comment: "Vi öppnar i november." })), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await answer({ version: 2, step: "submit" }, "coordinator")), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await answer({ version: 3, comment: "Vi öppnar i november." })), ["not-permitted"]);
});
