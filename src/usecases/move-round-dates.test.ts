import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { inTenant } from "#storage/database.ts";
import { listItemsOfRound } from "#storage/items.ts";
import { listDateChanges } from "#storage/round-dates.ts";
import { findRound } from "#storage/rounds.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { aPostOffice } from "#test/post.ts";
import { aSecondRound } from "#test/second-round.ts";
import { codesOf } from "#test/refusals.ts";
import type { Deed } from "./frame.ts";
import { moveRoundDates, type MoveDatesInput } from "./move-round-dates.ts";
import { writeReminders } from "./write-reminders.ts";

const data = await aDatabase();
const place = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { roundId } = place;
const as = (role: Role, of = place) => deedOf(data.database, of, role);
const reading = <Value>(work: Parameters<typeof inTenant<Value>>[2]): Promise<Value> =>
  inTenant(data.database, place.id, work);

const MOVE: MoveDatesInput = {
  roundId,
  version: 1,
  opensOn: "2024-12-01",
  dueOn: "2025-01-24",
  reason: "Influensan.",
};
const move = (parts: Partial<MoveDatesInput> = {}, role: Role = "coordinator") =>
  moveRoundDates(as(role), { ...MOVE, ...parts });

test("what has to be mended is said, and nothing is moved", async () => {
  assert.deepEqual(codesOf(await move({ reason: " " })), ["reason-missing"]);
  assert.deepEqual(codesOf(await move({ reason: "x".repeat(501) })), ["text-too-long"]);
  assert.deepEqual(codesOf(await move({ dueOn: "2025-01-09" })), ["due-passed"]);
  assert.deepEqual(codesOf(await move({ opensOn: "2024-12-02" })), ["already-opened"]);
  assert.deepEqual(codesOf(await move({ version: 7 })), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await move({}, "reviewer")), ["not-your-role"]);
  assert.deepEqual(codesOf(await moveRoundDates(as("coordinator", other), MOVE)), ["not-found"]);
  assert.equal((await reading((tenant) => findRound(tenant, roundId)))?.dueOn, "2025-01-17");
});

test("the last day of an open round is moved with all that is in it, but for what has a day of its own", async () => {
  const own = place.items.get("A2") ?? 0;
  await reading((tenant) =>
    tenant.updateTable("roundItem").set({ dueOn: "2025-01-12" }).where("roundItemId", "=", own).execute(),
  );
  assert.deepEqual(await move(), { ok: true, value: { version: 2 } });
  const items = await reading((tenant) => listItemsOfRound(tenant, roundId));
  assert.deepEqual(Object.fromEntries(items.map(({ number, dueOn }) => [number, dueOn])), {
    "1": "2025-01-24",
    "1.1": "2025-01-24",
    A1: "2025-01-24",
    A2: "2025-01-12",
  });
  const [change] = await reading((tenant) => listDateChanges(tenant, roundId));
  assert.deepEqual(change, {
    version: 2,
    at: as("coordinator").now,
    by: "coordinator",
    was: { opensOn: "2024-12-01", dueOn: "2025-01-17" },
    is: { opensOn: "2024-12-01", dueOn: "2025-01-24" },
    reason: "Influensan.",
  });
});

test("who has something left is told once, and what they are told after follows the new day", async () => {
  const days = ["2025-01-10", "2025-01-11", "2025-01-16", "2025-01-17", "2025-01-18", "2025-01-23"];
  let now = new Date();
  const { office, letters, work } = aPostOffice(data, { now: () => now });
  const told: string[] = [];
  for (const day of days) {
    now = new Date(`${day}T07:00:00Z`);
    const before = letters.length;
    await writeReminders(office, place.id);
    await work();
    told.push(
      ...letters.slice(before).flatMap(({ to, subject }) => (to.startsWith("goal") ? [`${day} ${subject}`] : [])),
    );
  }
  assert.deepEqual(
    told.map((line) => line.replaceAll("\u00a0", " ")),
    [
      "2025-01-10 Uppföljningen av tertial 3 2024 är öppen: två svar, senast 24 januari",
      "2025-01-17 Två svar kvar till tertial 3 2024, senast 24 januari",
      "2025-01-23 Sista dagen är fredag 24 januari: två svar kvar till tertial 3 2024",
    ],
  );
  assert.ok((await move({ version: 2, dueOn: "2025-01-31", reason: "Fler är sjuka." })).ok);
  const before = letters.length;
  now = new Date("2025-01-24T07:00:00Z");
  await writeReminders(office, place.id);
  await work();
  const subjects = letters.slice(before).map(({ subject }) => subject.replaceAll("\u00a0", " "));
  // One of the activity owner's two has its own last day, which was not moved.
  assert.deepEqual(subjects, [
    "Ny sista dag för tertial 3 2024: 31 januari, ett svar kvar",
    "Ny sista dag för tertial 3 2024: 31 januari, två svar kvar",
  ]);
});

test("other bodies' rounds of the period go along, all or none, when they stand alike and may be moved", async () => {
  const here = await aMunicipality(data, "Tvåkommun");
  const second = await aSecondRound(data, here);
  const asked = { ...MOVE, roundId: here.roundId };
  const along = (parts: Partial<MoveDatesInput>, deed: Deed = as("coordinator", here)) =>
    moveRoundDates(deed, { ...asked, ...parts });
  const days = () =>
    inTenant(data.database, here.id, (tenant) =>
      tenant.selectFrom("round").select(["dueOn", "version"]).orderBy("roundId").execute(),
    );
  const also = [{ roundId: second.roundId, version: 1 }];
  assert.deepEqual(codesOf(await along({ also: [{ roundId: second.roundId, version: 2 }] })), ["changed-meanwhile"]);
  assert.deepEqual(codesOf(await along({ also: [...also, { roundId, version: 3 }] })), ["not-found"]);
  const own = as("coordinator", here);
  const grants = own.actor.grants.map((grant) => ({ ...grant, body: here.bodyId }));
  assert.deepEqual(codesOf(await along({ also }, { ...own, actor: { ...own.actor, grants } })), ["not-your-role"]);
  assert.deepEqual(new Set((await days()).map(({ version }) => version)), new Set([1]));
  assert.ok((await along({ also: [...also, ...also] })).ok);
  assert.deepEqual(await days(), [
    { dueOn: MOVE.dueOn, version: 2 },
    { dueOn: MOVE.dueOn, version: 2 },
  ]);
  const changes = await inTenant(data.database, here.id, (tenant) => listDateChanges(tenant, second.roundId));
  assert.deepEqual(
    changes.map(({ reason }) => reason),
    ["Influensan."],
  );
  await inTenant(data.database, here.id, (tenant) =>
    tenant.updateTable("round").set({ dueOn: "2025-01-20" }).where("roundId", "=", second.roundId).execute(),
  );
  const later = { version: 2, dueOn: "2025-02-07", also: [{ roundId: second.roundId, version: 2 }] };
  assert.deepEqual(codesOf(await along(later)), ["changed-meanwhile"], "it has other days now");
});

test("the days of a planned round need no reason; those of an approved one stand", async () => {
  const set = (state: string) => reading((tenant) => tenant.updateTable("round").set({ state }).execute());
  await set("planned");
  const planned = { version: 3, opensOn: "2025-01-13", dueOn: "2025-02-07", reason: "" };
  assert.ok((await move(planned)).ok);
  await set("approved");
  assert.deepEqual(codesOf(await move({ ...planned, version: 4, dueOn: "2025-02-10" })), ["round-approved"]);
});
