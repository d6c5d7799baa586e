import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { listPlanChanges } from "#storage/plan-changes.ts";
import { findItem } from "#storage/items.ts";
import { beginDuties, type Duty, listResponsibilities } from "#storage/responsibilities.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import type { Outcome } from "./frame.ts";
import { handOver, type HandOverInput } from "./hand-over.ts";
import { reportStatus } from "./report-status.ts";
import { returnItem, takeBackItem } from "./review-item.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { people, items } = municipality;
const TODAY = "2025-01-10";
const [from, successor, third] = [people["activity-owner"], people.reviewer, people.coordinator];

const inside = <Value>(work: Parameters<typeof inTenant<Value>>[2]) => inTenant(data.database, municipality.id, work);
const item = (number: string): number => items.get(number) ?? 0;

const duties = (person: number) => inside((tenant) => listResponsibilities(tenant, TODAY, { person }));
const owners = async (number: string, day = TODAY) => {
  const found = await inTenant(data.database, municipality.id, (tenant) => findItem(tenant, item(number)), day);
  return found?.owners;
};
const both = [from, successor].sort((a, b) => a - b);

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
    }
    const handedIn = { municipalityId: municipality.id, roundItemId: item("A2"), personId: from };
    await tenant.insertInto("roundItemOwner").values(handedIn).execute();
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

test("what has ended in the plan is handed over as long as a round asks for it, and what ends later until then", async () => {
  const end = (endedOn: string | null) => inside((tenant) => tenant.updateTable("activity").set({ endedOn }).execute());
  const set = (state: string) => inside((tenant) => tenant.updateTable("round").set({ state }).execute());
  const numbers = async () => (await duties(from)).map(({ number }) => number);
  try {
    await end("2024-12-01");
    assert.deepEqual(await numbers(), ["A1", "A2"]);
    await set("approved");
    assert.deepEqual(await numbers(), []);
    await end("2025-06-30");
    assert.deepEqual(await numbers(), ["A1", "A2"]);
  } finally {
    await end(null);
    await set("open");
  }
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

test("what is open changes hands on the day", async () => {
  assert.deepEqual(codesOf(await hand(() => successor, { first: "2025-01-15" })), []);
  const named = async (day: string) => {
    const load = (tenant: Tenant) => loadPlanRecord(tenant, municipality.planId);
    const record = await inTenant(data.database, municipality.id, load, day);
    return record?.plan.activities.map(({ responsible }) => responsible);
  };
  assert.deepEqual(await named("2025-01-14"), ["activity-owner", "activity-owner"]);
  assert.deepEqual(await named("2025-01-15"), ["reviewer", "reviewer"]);
  assert.deepEqual(await owners("A1", "2025-01-14"), [from]);
  assert.deepEqual(await owners("A1", "2025-01-15"), [successor]);
  assert.deepEqual(
    (await duties(from)).map(({ lastDay }) => lastDay),
    ["2025-01-14", "2025-01-14"],
  );
  const late = await hand(() => third, { first: "2025-03-01" });
  assert.deepEqual(codesOf(late), ["nobody-chosen"], "what has been handed over cannot be handed over again");
});

test("a substitute has it beside the one who is away, from the first day to the last", async () => {
  const away = { kind: "substitute", first: "2025-01-13", last: "2025-02-28" } as const;
  assert.deepEqual(codesOf(await hand(() => successor, away)), []);
  assert.deepEqual(await owners("A1"), [from]);
  assert.deepEqual(await owners("A1", "2025-01-13"), both);
  assert.deepEqual(await owners("A1", "2025-02-28"), both);
  assert.deepEqual(await owners("A1", "2025-03-01"), [from]);
  const [duty] = await duties(successor);
  assert.deepEqual([duty?.substituteFor, duty?.lastDay], [from, "2025-02-28"]);
  assert.equal((await duties(from)).length, 2);
});

test("who stands in for somebody does so no longer when another has taken over for good", async () => {
  await hand(() => successor, { kind: "substitute", first: TODAY, last: "2025-02-28" });
  assert.deepEqual(codesOf(await hand(() => third, { first: "2025-01-20" })), []);
  assert.deepEqual(await owners("A1", "2025-01-19"), both);
  assert.deepEqual(await owners("A1", "2025-01-20"), [third]);
});

test("what a substitute has handed in is not theirs to take back when the days are over", async () => {
  await hand(() => successor, { kind: "substitute", first: TODAY, last: "2025-01-12" });
  const deed = { ...deedOf(data.database, municipality, "reviewer"), today: TODAY };
  const version = (await inside((tenant) => findItem(tenant, item("A1"))))?.version ?? 0;
  const answer = { status: "pagaende-enligt-plan", comment: "Går framåt.", causes: [], newStop: null };
  const handedIn = await reportStatus(deed, { ...answer, itemId: item("A1"), version, step: "submit" });
  assert.ok(handedIn.ok);
  assert.deepEqual(await owners("A1", "2025-01-12"), both);
  assert.deepEqual(await owners("A1", "2025-01-13"), [from]);
  const late = await takeBackItem({ ...deed, today: "2025-01-13" }, { itemId: item("A1"), version: version + 1 });
  assert.deepEqual(codesOf(late), ["not-permitted"]);
});

test("what is sent back goes to those who answer for it now, not to who handed it in and has left", async () => {
  await hand(() => successor);
  const version = (await inside((tenant) => findItem(tenant, item("A2"))))?.version ?? 0;
  const reviewer = deedOf(data.database, municipality, "reviewer");
  const returned = await returnItem(reviewer, { itemId: item("A2"), version, note: "Skriv vad som återstår." });
  assert.ok(returned.ok);
  assert.deepEqual(await owners("A2"), [successor]);
});

test("who is shut out owes nothing: it falls to who answers for the goal", async () => {
  const setActive = (isActive: boolean) =>
    inside((tenant) => tenant.updateTable("person").set({ isActive }).where("personId", "=", from).execute());
  await inside(async (tenant) => {
    const { goalId } = await tenant.selectFrom("goal").select("goalId").executeTakeFirstOrThrow();
    const duty = { municipalityId: municipality.id, personId: third, goalId, firstDay: "2024-01-01" };
    await tenant.insertInto("responsibility").values(duty).execute();
  });
  assert.deepEqual(await owners("A1"), [from]);
  await setActive(false);
  assert.deepEqual(await owners("A1"), [third]);
  await setActive(true);
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
