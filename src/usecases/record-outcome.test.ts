import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { findEntry } from "#storage/entries.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { type OutcomeInput, recordOutcome } from "./record-outcome.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const measure = municipality.items.get("1.1") ?? 0;

const find = () => inTenant(data.database, municipality.id, (tenant) => findItem(tenant, measure));

async function record(parts: Partial<OutcomeInput>, role: Parameters<typeof deedOf>[2] = "goal-owner") {
  const item = await find();
  return recordOutcome(deedOf(data.database, municipality, role), {
    itemId: measure,
    version: item?.version ?? 0,
    step: "save",
    value: 6.9,
    notMeasuredBecause: null,
    refersTo: null,
    comment: null,
    ...parts,
  });
}

const codesOf = (outcome: Awaited<ReturnType<typeof record>>): readonly string[] =>
  outcome.ok
    ? []
    : outcome.refusals.flatMap((refusal) =>
        refusal.code === "invalid" ? refusal.faults.map(({ code }) => code) : [refusal.code],
      );

async function saved() {
  const item = await find();
  return inTenant(data.database, municipality.id, (tenant) =>
    findEntry(tenant, "measure", measure, item?.entryVersion ?? 0),
  );
}

test("a value is kept with its author, and zero is a value", async () => {
  assert.deepEqual(codesOf(await record({ value: 0 })), []);
  const entry = await saved();
  assert.deepEqual([entry?.value, entry?.notMeasuredBecause, entry?.author], [0, null, "goal-owner"]);
});

test("handing in asks for a value, or for the reason why there is none", async () => {
  assert.deepEqual(codesOf(await record({ step: "submit", value: null })), ["value-missing"]);
  const unexplained = { step: "submit", value: null, notMeasuredBecause: " " } as const;
  assert.deepEqual(codesOf(await record(unexplained)), ["not-measured-unexplained"]);
});

test("a value and a reason for its absence cannot stand together, not even in a draft", async () => {
  assert.deepEqual(codesOf(await record({ notMeasuredBecause: "Mäts vartannat år." })), ["value-and-not-measured"]);
});

test("a value may be of an earlier time, of its own period by itself, and never of a later one", async () => {
  assert.deepEqual(codesOf(await record({ refersTo: "2022" })), []);
  assert.equal((await saved())?.refersTo, "2022");
  assert.deepEqual(codesOf(await record({ refersTo: "2024-T3" })), []);
  assert.equal((await saved())?.refersTo, null);
  assert.deepEqual(codesOf(await record({ refersTo: "2024" })), []);
  assert.deepEqual(codesOf(await record({ refersTo: "2025-T1" })), ["period-not-begun"]);
  assert.deepEqual(codesOf(await record({ refersTo: "våren" })), ["period-unknown"]);
});

test("only the measure's owner and the coordinator report", async () => {
  assert.deepEqual(codesOf(await record({}, "activity-owner")), ["not-permitted"]);
  assert.deepEqual(codesOf(await record({}, "elected")), ["not-permitted"]);
  assert.deepEqual(codesOf(await record({}, "coordinator")), []);
});

test("who saw an older version is told, and nothing is written", async () => {
  const before = await saved();
  assert.deepEqual(codesOf(await record({ version: 1, value: 1 })), ["changed-meanwhile"]);
  assert.deepEqual(await saved(), before);
});

test("another municipality's measure, and what is no measure, is not found", async () => {
  assert.deepEqual(codesOf(await record({ itemId: other.items.get("1.1") ?? 0 })), ["not-found"]);
  assert.deepEqual(codesOf(await record({ itemId: municipality.items.get("1") ?? 0 })), ["not-found"]);
});

test("not measured with its reason can be handed in", async () => {
  const outcome = await record({ step: "submit", value: null, notMeasuredBecause: "Mäts vartannat år." });
  assert.deepEqual(codesOf(outcome), []);
  assert.equal((await find())?.itemState, "submitted");
});
