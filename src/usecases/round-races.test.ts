import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant } from "#storage/database.ts";
import { findItem, listDuties, listItemsOfRound } from "#storage/items.ts";
import { listResponsibilities } from "#storage/responsibilities.ts";
import { findRound } from "#storage/rounds.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { codesOf } from "#test/refusals.ts";
import { seenReport } from "#test/seen-report.ts";
import { approveRound } from "./approve-round.ts";
import { correctRound } from "./correct-round.ts";
import { editActivity } from "./edit-activity.ts";
import { handOver } from "./hand-over.ts";
import { closeReporting } from "./move-round.ts";
import { moveRoundDates } from "./move-round-dates.ts";
import { openRound } from "./open-round.ts";
import { planRounds } from "./plan-rounds.ts";
import { reportStatus } from "./report-status.ts";
import { approveItem, returnItem, takeBackItem, withdrawApproval } from "./review-item.ts";
import { factsOfRound } from "./round-facts.ts";

const data = await aDatabase();
const TURNS = 3;

/** The same thing in a municipality of its own, again and again: what is a race is lost some of the times. */
async function often(name: string, work: (place: Place) => Promise<void>): Promise<void> {
  for (let turn = 1; turn <= TURNS; turn += 1) await work(await aPlace(`${name}-${turn}`));
}

type Place = Awaited<ReturnType<typeof aPlace>>;

async function aPlace(name: string) {
  const place = await aMunicipality(data, name);
  const as = (role: Role) => deedOf(data.database, place, role);
  const reading = <Value>(work: Parameters<typeof inTenant<Value>>[2]): Promise<Value> =>
    inTenant(data.database, place.id, work, as("coordinator").today);
  const item = (number: string): number => place.items.get(number) ?? 0;
  const stands = (number: string) => reading((tenant) => findItem(tenant, item(number)));
  return { ...place, as, reading, item, stands };
}

/** One planned round of the municipality's plan. */
async function aPlannedRound({ as, reading, planId }: Place): Promise<number> {
  assert.ok((await planRounds(as("coordinator"), { planId, dates: {} })).ok);
  const rows = await reading((tenant) =>
    tenant.selectFrom("round").select("roundId").where("period", "=", "2024-T2").execute(),
  );
  return rows[0]?.roundId ?? 0;
}

const STATUS = { status: "pagaende-enligt-plan", comment: "Går framåt.", causes: [], newStop: null };

test("of two who open a round at the same time one does, and everything is in it once", async () => {
  await often("opens", async (place) => {
    const roundId = await aPlannedRound(place);
    const both = [place.as("coordinator"), place.as("coordinator")];
    const outcomes = await Promise.all(both.map((deed) => openRound(deed, { roundId, version: 1 })));
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    const items = await place.reading((tenant) => listItemsOfRound(tenant, roundId));
    assert.deepEqual(
      items.map(({ number }) => number),
      ["1", "1.1", "A1", "A2"],
    );
  });
});

test("a round holds what its fixed plan holds, whoever changes the plan meanwhile", async () => {
  await often("plans", async (place) => {
    const roundId = await aPlannedRound(place);
    const goal = await place.reading((tenant) => tenant.selectFrom("goal").select("goalId").executeTakeFirstOrThrow());
    const added = { ...ACTIVITY, planId: place.planId, goal: goal.goalId };
    const [opened] = await Promise.all([
      openRound(place.as("coordinator"), { roundId, version: 1 }),
      editActivity(place.as("coordinator"), { ...added, number: "A7" }),
      editActivity(place.as("coordinator"), { ...added, number: "A8" }),
    ]);
    assert.ok(opened.ok);
    const round = await place.reading((tenant) => findRound(tenant, roundId));
    assert.ok(round !== null);
    const items = await place.reading((tenant) => listItemsOfRound(tenant, roundId));
    const { plan } = await place.reading((tenant) => factsOfRound(tenant, round));
    const activities = items.filter(({ kind }) => kind === "activity").map(({ number }) => number);
    assert.deepEqual(
      activities,
      plan.activities.map(({ id }) => id),
    );
  });
});

test("what is handed over while a round opens is the successor's", async () => {
  await often("hands", async (place) => {
    const roundId = await aPlannedRound(place);
    const deed = place.as("coordinator");
    const [from, successor] = [place.people["activity-owner"], place.people.reviewer];
    const duties = await place.reading((tenant) => listResponsibilities(tenant, deed.today, { person: from }));
    const to = new Map(duties.map(({ id }) => [id, successor]));
    const handing = { from, kind: "takes-over", first: deed.today, last: null, to } as const;
    const outcomes = await Promise.all([openRound(deed, { roundId, version: 1 }), handOver(deed, handing)]);
    assert.deepEqual(
      outcomes.map(({ ok }) => ok),
      [true, true],
    );
    const items = await place.reading((tenant) => listItemsOfRound(tenant, roundId));
    const owners = items.filter(({ kind }) => kind === "activity").map((item) => item.owners);
    assert.deepEqual(owners, [[successor], [successor]]);
  });
});

test("of one who sends back and one who takes back to edit, the second is told", async () => {
  await often("returns", async (place) => {
    const itemId = place.item("A1");
    await reportStatus(place.as("activity-owner"), { ...STATUS, itemId, version: 1, step: "submit" });
    const outcomes = await Promise.all([
      returnItem(place.as("reviewer"), { itemId, version: 2, note: "Skriv vad som återstår." }),
      takeBackItem(place.as("activity-owner"), { itemId, version: 2 }),
    ]);
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    const stands = await place.stands("A1");
    assert.deepEqual([stands?.itemState, stands?.version], [outcomes[0].ok ? "returned" : "draft", 3]);
    assert.deepEqual(stands?.owners, [place.people["activity-owner"]]);
  });
});

test("nothing changes behind the snapshot: an approval is withdrawn before the round is locked, or not at all", async () => {
  await often("locks", async (place) => {
    const { roundId } = place;
    await place.reading((tenant) => tenant.updateTable("roundItem").set({ state: "approved", version: 3 }).execute());
    assert.ok((await closeReporting(place.as("coordinator"), { roundId, version: 1 })).ok);
    const seen = await seenReport(place.as("coordinator"), roundId);
    const [locked, withdrawn] = await Promise.all([
      approveRound(place.as("coordinator"), { roundId, version: 2, seen, despite: "Provet gäller annat." }),
      withdrawApproval(place.as("reviewer"), { itemId: place.item("1"), version: 3 }),
    ]);
    assert.notEqual(locked.ok, withdrawn.ok);
    const refusals = withdrawn.ok ? codesOf(locked) : codesOf(withdrawn);
    assert.deepEqual(refusals, [withdrawn.ok ? "goals-not-approved" : "round-approved"]);
  });
});

test("of two who correct a locked round, or move an open one's days, at the same time one is told", async () => {
  await often("corrects", async (place) => {
    const { roundId } = place;
    const deed = place.as("coordinator");
    const days = { roundId, version: 1, opensOn: "2024-12-01", reason: "Influensan." };
    const moved = await Promise.all(
      ["2025-01-24", "2025-01-31"].map((dueOn) => moveRoundDates(deed, { ...days, dueOn })),
    );
    assert.deepEqual(moved.flatMap(codesOf), ["changed-meanwhile"]);
    await place.reading((tenant) => tenant.updateTable("roundItem").set({ state: "approved" }).execute());
    await closeReporting(deed, { roundId, version: 2 });
    const seen = await seenReport(deed, roundId);
    assert.ok((await approveRound(deed, { roundId, version: 3, seen, despite: "Provet gäller annat." })).ok);
    const entry = { ...STATUS, comment: "Rättad." };
    const correction = { kind: "activity", itemId: place.item("A1"), entry } as const;
    const corrections = [deed, deed].map((by) =>
      correctRound(by, { roundId, version: 4, reason: "Fel siffra.", correction }),
    );
    assert.deepEqual((await Promise.all(corrections)).flatMap(codesOf), ["changed-meanwhile"]);
  });
});

test("an activity that is found not to be finished while the next round opens is in it", async () => {
  await often("finds", async (place) => {
    const { roundId } = place;
    const [deed, itemId] = [place.as("coordinator"), place.item("A1")];
    const finished = { ...STATUS, status: "avslutad-enligt-plan", itemId, version: 1, step: "submit" } as const;
    assert.ok((await reportStatus(deed, finished)).ok);
    assert.ok((await approveItem(deed, { itemId, version: 2 })).ok);
    const next = await place.reading(async (tenant) => {
      await tenant.updateTable("roundItem").set({ state: "approved" }).execute();
      const round = { municipalityId: place.id, planId: place.planId, period: "2025-T1", state: "planned" };
      const days = { opensOn: "2025-04-01", dueOn: "2025-05-17" };
      return tenant
        .insertInto("round")
        .values({ ...round, ...days })
        .returning("roundId")
        .executeTakeFirstOrThrow();
    });
    assert.ok((await closeReporting(deed, { roundId, version: 1 })).ok);
    const seen = await seenReport(deed, roundId);
    assert.ok((await approveRound(deed, { roundId, version: 2, seen, despite: "Provet gäller annat." })).ok);
    const correction = { kind: "activity", itemId, entry: STATUS } as const;
    const outcomes = await Promise.all([
      openRound(deed, { roundId: next.roundId, version: 1 }),
      correctRound(deed, { roundId, version: 3, reason: "Den pågår än.", correction }),
    ]);
    assert.deepEqual(outcomes.flatMap(codesOf), []);
    const items = await place.reading((tenant) => listItemsOfRound(tenant, next.roundId));
    assert.ok(items.some(({ number }) => number === "A1"));
  });
});

test("while answers are sent back, duties change hands and pages are read, all at once, nobody is broken off", async () => {
  await often("crowds", async (place) => {
    const [owner, successor] = [place.people["activity-owner"], place.people.coordinator];
    for (const number of ["A1", "A2"]) {
      const handedIn = { ...STATUS, itemId: place.item(number), version: 1, step: "submit" } as const;
      assert.ok((await reportStatus(place.as("activity-owner"), handedIn)).ok);
    }
    const deed = place.as("coordinator");
    const duties = await place.reading((tenant) => listResponsibilities(tenant, deed.today, { person: owner }));
    const to = new Map(duties.map(({ id }) => [id, successor]));
    const reads = Array.from({ length: 12 }, () => place.reading((tenant) => listDuties(tenant, successor)));
    const outcomes = await Promise.all([
      ...["A1", "A2"].map((number) =>
        returnItem(place.as("reviewer"), { itemId: place.item(number), version: 2, note: "Skriv mer." }),
      ),
      handOver(deed, { from: owner, kind: "takes-over", first: deed.today, last: null, to }),
      ...reads,
    ]);
    assert.deepEqual(
      outcomes.slice(0, 3).flatMap((outcome) => ("ok" in outcome && outcome.ok ? [] : [outcome])),
      [],
    );
    const items = await place.reading((tenant) => listDuties(tenant, successor));
    assert.deepEqual(items.map(({ number }) => number).sort(), ["A1", "A2"]);
  });
});

const ACTIVITY = {
  partId: null,
  version: 0,
  title: "Ny aktivitet",
  responsible: [],
  place: "stay",
  description: null,
  startOn: "2024-01-01",
  stopOn: "2024-12-31",
  unit: null,
  reason: "Ny satsning",
  decisionReference: null,
} as const;
