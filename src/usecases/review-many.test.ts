import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { findSnapshot } from "#storage/snapshots.ts";
import { findEntry } from "#storage/entries.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf, type TestMunicipality } from "#test/municipality.ts";
import { seenReport } from "#test/seen-report.ts";
import { approveMany } from "./approve-many.ts";
import { approveRound } from "./approve-round.ts";
import { closeReporting } from "./move-round.ts";
import { reportStatus } from "./report-status.ts";
import { withdrawApproval } from "./review-item.ts";
import { submitItem } from "./submit-item.ts";

const data = await aDatabase();
const place = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const as = (role: Role, of: TestMunicipality = place) => deedOf(data.database, of, role);
const idIn = (of: TestMunicipality, number: string): number => of.items.get(number) ?? 0;
const id = (number: string): number => idIn(place, number);

const stands = async (number: string, of: TestMunicipality = place) => {
  const item = await inTenant(data.database, of.id, (tenant) => findItem(tenant, idIn(of, number)));
  if (item === null) throw new Error(`No item ${number}`);
  return item;
};

const setAll = (of: TestMunicipality, state: string): Promise<unknown> =>
  inTenant(data.database, of.id, (tenant) => tenant.updateTable("roundItem").set({ state }).execute());

const asked = (numbers: readonly string[]) =>
  Promise.all(numbers.map(async (number) => ({ itemId: id(number), version: (await stands(number)).version })));

test("what stands saved is handed in without a form, but only when it is whole", async () => {
  const draft = { status: "vantelage", comment: "Väntar på bygglov.", causes: [], newStop: null };
  await reportStatus(as("activity-owner"), { ...draft, itemId: id("A1"), version: 1, step: "save" });
  const missing = await submitItem(as("activity-owner"), { itemId: id("A1"), version: 2 });
  assert.deepEqual(missing, {
    ok: false,
    refusals: [{ code: "invalid", faults: [{ field: "cause", code: "cause-missing" }] }],
  });
  const whole = { ...draft, causes: ["annat"] };
  await reportStatus(as("activity-owner"), { ...whole, itemId: id("A1"), version: 2, step: "save" });
  assert.equal((await submitItem(as("activity-owner"), { itemId: id("A1"), version: 3 })).ok, true);
  const { entryVersion, itemState } = await stands("A1");
  assert.equal(itemState, "submitted");
  const entry = await inTenant(data.database, place.id, (tenant) =>
    findEntry(tenant, "activity", id("A1"), entryVersion),
  );
  assert.equal(entry?.comment, "Väntar på bygglov.");
});

test("handing in what one has seen an older version of is stopped, and so is another municipality's", async () => {
  const stale = await submitItem(as("activity-owner"), { itemId: id("A2"), version: 9 });
  assert.deepEqual(stale, { ok: false, refusals: [{ code: "changed-meanwhile", version: 1 }] });
  const foreign = await submitItem(as("coordinator", other), { itemId: id("A2"), version: 1 });
  assert.deepEqual(foreign, { ok: false, refusals: [{ code: "not-found" }] });
});

test("many are approved at once, a goal along with its own parts; the rest is left with its reason", async () => {
  await setAll(place, "submitted");
  const items = [...(await asked(["1", "A1", "1.1"])), { itemId: id("A2"), version: 99 }];
  const outcome = await approveMany(as("reviewer"), { items });
  assert.deepEqual(outcome, {
    ok: true,
    value: {
      approved: [id("A1"), id("1.1")],
      left: [
        { itemId: id("A2"), title: "Utbilda handledare", refusal: { code: "changed-meanwhile", version: 1 } },
        {
          itemId: id("1"),
          title: "Fler unga tar gymnasieexamen",
          refusal: {
            code: "invalid",
            faults: [{ field: "approve", code: "parts-not-approved", facts: { numbers: "A2" } }],
          },
        },
      ],
    },
  });
  const rest = await approveMany(as("reviewer"), { items: await asked(["1", "A2"]) });
  assert.deepEqual(rest.ok && rest.value, { approved: [id("A2"), id("1")], left: [] });
  const states = await Promise.all(["1", "1.1", "A1", "A2"].map(async (number) => (await stands(number)).itemState));
  assert.deepEqual(states, ["approved", "approved", "approved", "approved"]);
});

test("nobody approves what is not theirs to approve, here or next door", async () => {
  await setAll(place, "submitted");
  const [item] = await asked(["A1"]);
  assert.ok(item !== undefined);
  const owner = await approveMany(as("activity-owner"), { items: [item] });
  assert.deepEqual(owner.ok && owner.value.left, [
    { itemId: item.itemId, title: "Inrätta lärcentrum", refusal: { code: "not-permitted", reason: "not-your-role" } },
  ]);
  const foreign = await approveMany(as("coordinator", other), { items: [item] });
  assert.deepEqual(foreign.ok && foreign.value.left, [
    { itemId: item.itemId, title: null, refusal: { code: "not-found" } },
  ]);
  assert.equal((await stands("A1")).itemState, "submitted");
});

test("of an approval and a step that undoes its ground, taken at once, exactly one goes through", async () => {
  for (const name of ["Ett", "Två", "Tre", "Fyra", "Fem", "Sex"]) {
    const of = await aMunicipality(data, name);
    await setAll(of, "approved");
    await closeReporting(as("coordinator", of), { roundId: of.roundId, version: 1 });
    const seen = await seenReport(as("coordinator", of), of.roundId);
    const [withdrawn, approved] = await Promise.all([
      withdrawApproval(as("coordinator", of), { itemId: idIn(of, "1"), version: 1 }),
      approveRound(as("coordinator", of), { roundId: of.roundId, version: 2, seen, despite: "Prov." }),
    ]);
    const snapshot = await inTenant(data.database, of.id, (tenant) => findSnapshot(tenant, of.roundId));
    assert.equal(withdrawn.ok, !approved.ok, name);
    assert.equal(snapshot !== null, approved.ok, name);
    assert.equal((await stands("1", of)).itemState, withdrawn.ok ? "submitted" : "approved", name);
  }
});
