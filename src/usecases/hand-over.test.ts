import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant } from "#storage/database.ts";
import { listPlanChanges } from "#storage/plan-changes.ts";
import { beginDuties, type Duty, listResponsibilities } from "#storage/responsibilities.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import type { Outcome } from "./frame.ts";
import { handOver, type HandOverInput } from "./hand-over.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { people, items } = municipality;
const TODAY = "2025-01-10";
const [from, successor, third] = [people["activity-owner"], people.reviewer, people.coordinator];

const inside = <Value>(work: Parameters<typeof inTenant<Value>>[2]) => inTenant(data.database, municipality.id, work);
const item = (number: string): number => items.get(number) ?? 0;

const duties = (person: number) => inside((tenant) => listResponsibilities(tenant, TODAY, { person }));
const owners = (number: string) =>
  inside(async (tenant) => {
    const rows = await tenant
      .selectFrom("roundItemOwner")
      .select("personId")
      .where("roundItemId", "=", item(number))
      .execute();
    return rows.map(({ personId }) => personId).sort((a, b) => a - b);
  });

async function hand(
  to: (number: string) => number | null,
  parts: Partial<HandOverInput> = {},
  role: Role = "coordinator",
) {
  const own = (await duties(from)).filter(({ substituteFor, lastDay }) => substituteFor === null && lastDay === null);
  const chosen = new Map(own.map(({ id, number }) => [id, to(number)]));
  const input = { from, kind: "takes-over", first: TODAY, last: null, to: chosen, ...parts } as const;
  return handOver(deedOf(data.database, municipality, role), input);
}

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) return [];
  return outcome.refusals.flatMap((refusal) =>
    refusal.code === "invalid" ? refusal.faults.map(({ code }) => code) : [refusal.code],
  );
}

/** A1 and A2 are the activity owner's: A1 is begun, A2 is handed in. */
beforeEach(() =>
  inside(async (tenant) => {
    await tenant.deleteFrom("responsibility").execute();
    await tenant.deleteFrom("roundItemOwner").execute();
    const rows = await tenant.selectFrom("activity").select(["activityId", "number"]).execute();
    const own = rows.map(({ activityId }): Duty => ({ kind: "activity", part: activityId, person: from }));
    await beginDuties(tenant, municipality.id, own, { first: "2024-01-01", last: null, substituteFor: null });
    for (const [number, state] of [
      ["A1", "draft"],
      ["A2", "submitted"],
    ] as const) {
      await tenant.updateTable("roundItem").set({ state }).where("roundItemId", "=", item(number)).execute();
      const row = { municipalityId: municipality.id, roundItemId: item(number), personId: from };
      await tenant.insertInto("roundItemOwner").values(row).execute();
    }
  }),
);

test("who takes over gets the responsibility and what is open, never what was done before", async () => {
  assert.deepEqual(codesOf(await hand(() => successor)), []);
  assert.deepEqual(await duties(from), []);
  assert.deepEqual(
    (await duties(successor)).map(({ number, firstDay }) => [number, firstDay]),
    [
      ["A1", TODAY],
      ["A2", TODAY],
    ],
  );
  assert.deepEqual(await owners("A1"), [successor]);
  assert.deepEqual(await owners("A2"), [from]);
});

test("who has a form open on what moves is told", async () => {
  const versions = () =>
    inside((tenant) => tenant.selectFrom("activity").select("version").orderBy("number").execute());
  const [a1, a2] = await versions();
  await hand((number) => (number === "A1" ? successor : null));
  assert.deepEqual(await versions(), [{ version: (a1?.version ?? 0) + 1 }, a2]);
});

test("several can share, and a part can stay", async () => {
  assert.deepEqual(codesOf(await hand((number) => (number === "A1" ? third : null))), []);
  assert.deepEqual(
    (await duties(third)).map(({ number }) => number),
    ["A1"],
  );
  assert.deepEqual(
    (await duties(from)).map(({ number }) => number),
    ["A2"],
  );
});

test("who answers for it already does so once", async () => {
  await inside(async (tenant) => {
    const rows = await tenant.selectFrom("activity").select("activityId").execute();
    const shared = rows.map(({ activityId }): Duty => ({ kind: "activity", part: activityId, person: successor }));
    await beginDuties(tenant, municipality.id, shared, { first: "2024-01-01", last: null, substituteFor: null });
  });
  assert.deepEqual(codesOf(await hand(() => successor)), []);
  assert.equal((await duties(successor)).length, 2);
});

test("before the day comes both have what falls due after it", async () => {
  assert.deepEqual(codesOf(await hand(() => successor, { first: "2025-01-15" })), []);
  assert.deepEqual(
    await owners("A1"),
    [from, successor].sort((a, b) => a - b),
  );
  assert.deepEqual(
    (await duties(from)).map(({ lastDay }) => lastDay),
    ["2025-01-14", "2025-01-14"],
  );
  const late = await hand(() => third, { first: "2025-03-01" });
  assert.deepEqual(codesOf(late), ["nobody-chosen"], "what has been handed over cannot be handed over again");
});

test("a substitute has it beside the one who is away, between two days", async () => {
  const away = { kind: "substitute", first: TODAY, last: "2025-02-28" } as const;
  assert.deepEqual(codesOf(await hand(() => successor, away)), []);
  assert.deepEqual(
    await owners("A1"),
    [from, successor].sort((a, b) => a - b),
  );
  const [duty] = await duties(successor);
  assert.deepEqual([duty?.substituteFor, duty?.lastDay], [from, "2025-02-28"]);
  assert.equal((await duties(from)).length, 2);
});

test("what has to be mended is said", async () => {
  assert.deepEqual(codesOf(await hand(() => null)), ["nobody-chosen"]);
  assert.deepEqual(codesOf(await hand(() => from)), ["to-oneself"]);
  assert.deepEqual(codesOf(await hand(() => other.people.reviewer)), ["person-unknown"]);
  assert.deepEqual(codesOf(await hand(() => successor, { first: "2025-01-09" })), ["first-day-passed"]);
  assert.deepEqual(codesOf(await hand(() => successor, { kind: "substitute" })), ["last-day-missing"]);
  const backwards = { kind: "substitute", first: "2025-02-01", last: "2025-01-31" } as const;
  assert.deepEqual(codesOf(await hand(() => successor, backwards)), ["last-before-first"]);
});

test("who saw other responsibilities than those that stand is told", async () => {
  const [one] = await duties(from);
  const stale = { to: new Map([[one?.id ?? 0, successor]]) };
  assert.deepEqual(codesOf(await hand(() => successor, stale)), ["changed-meanwhile"]);
  assert.equal((await duties(from)).length, 2);
});

test("an owner cannot hand over, and another municipality's person is not found", async () => {
  assert.deepEqual(codesOf(await hand(() => successor, {}, "activity-owner")), ["not-permitted"]);
  assert.deepEqual(codesOf(await hand(() => successor, {}, "administrator")), []);
  assert.deepEqual(codesOf(await hand(() => successor, { from: other.people["activity-owner"] })), ["not-found"]);
});

test("the plan's history tells who got what, without a reason that could be about health", async () => {
  await hand(() => successor);
  const [change] = await inside((tenant) =>
    listPlanChanges(tenant, municipality.planId, { subject: `person/${from}`, below: null, most: 1 }),
  );
  assert.equal(change?.reason, "");
  assert.deepEqual(
    (change?.after?.["parts"] as readonly { readonly number: string; readonly person: number }[] | undefined)?.map(
      ({ number, person }) => [number, person],
    ),
    [
      ["A1", successor],
      ["A2", successor],
    ],
  );
});
