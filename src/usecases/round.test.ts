import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { Role } from "#domain/people.ts";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { findRound } from "#storage/rounds.ts";
import { findSnapshot, listStandingFacts } from "#storage/snapshots.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { codesOf } from "#test/refusals.ts";
import { seenReport } from "#test/seen-report.ts";
import { approveRound, type ApproveRoundInput } from "./approve-round.ts";
import { correctRound } from "./correct-round.ts";
import { decideAssessment } from "./decide-assessment.ts";
import { closeReporting } from "./move-round.ts";
import { recordOutcome } from "./record-outcome.ts";
import { reportStatus } from "./report-status.ts";
import { approveItem, returnItem, withdrawApproval } from "./review-item.ts";
import { factsOfRound, frozenFacts } from "./round-facts.ts";
import { writeRoundText } from "./write-round-text.ts";

const data = await aDatabase();
const place = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const as = (role: Role) => deedOf(data.database, place, role);
const stranger = deedOf(data.database, other, "coordinator");
const coordinator = as("coordinator");
const reading = <Value>(work: Parameters<typeof inTenant<Value>>[2]): Promise<Value> =>
  inTenant(data.database, place.id, work);

const roundVersion = async (roundId: number): Promise<number> =>
  (await reading((tenant) => findRound(tenant, roundId)))?.version ?? 0;
const itemVersion = async (itemId: number): Promise<number> =>
  (await reading((tenant) => findItem(tenant, itemId)))?.version ?? 0;

const item = (number: string): number => place.items.get(number) ?? 0;
const WHOLE = { status: "avslutad-enligt-plan", causes: [], newStop: null };

/** The activities whose answers the report counts now. */
const counted = () =>
  reading(async (tenant) => {
    const round = await findRound(tenant, place.roundId);
    assert.ok(round !== null);
    return (await factsOfRound(tenant, round)).plan.statusReports.map(({ activity }) => activity);
  });

test("a draft is not counted; what is handed in is", async () => {
  const draft = { ...WHOLE, comment: null, step: "save" as const };
  assert.equal((await reportStatus(as("activity-owner"), { ...draft, itemId: item("A1"), version: 1 })).ok, true);
  assert.deepEqual(await counted(), []);
  for (const number of ["A1", "A2"]) {
    const whole = { ...draft, comment: "Lärcentrum öppnade i oktober.", step: "submit" as const };
    const version = await itemVersion(item(number));
    const sent = await reportStatus(as("activity-owner"), { ...whole, itemId: item(number), version });
    assert.equal(sent.ok, true);
  }
  assert.deepEqual(await counted(), ["A1", "A2"]);
});

test("a returned answer carries the reviewer's words, is not counted, and comes back", async () => {
  const answer = { ...WHOLE, comment: "Lärcentrum öppnade i oktober.", step: "submit" as const };
  const back = { itemId: item("A1"), version: 3 };
  assert.deepEqual(codesOf(await returnItem(as("reviewer"), { ...back, note: " " })), ["note-missing"]);
  assert.deepEqual(codesOf(await returnItem(as("activity-owner"), { ...back, note: "Mer." })), ["not-your-role"]);
  assert.deepEqual(codesOf(await returnItem(as("reviewer"), { ...back, version: 1, note: "Mer." })), [
    "changed-meanwhile",
  ]);
  assert.equal((await returnItem(as("reviewer"), { ...back, note: "Hur många besök?" })).ok, true);
  assert.deepEqual(await counted(), ["A2"]);
  assert.equal((await reportStatus(as("activity-owner"), { ...answer, itemId: item("A1"), version: 4 })).ok, true);
  assert.deepEqual(await counted(), ["A1", "A2"]);
});

test("a goal is approved only when its activities and measures are, and then they stay approved", async () => {
  const measured = { value: 77, notMeasuredBecause: null, refersTo: null, comment: null, step: "submit" as const };
  assert.equal((await recordOutcome(as("goal-owner"), { ...measured, itemId: item("1.1"), version: 1 })).ok, true);
  const graded = { grade: "delvis-uppfylld", comment: "Lärcentrum har öppnat.", departsBecause: null };
  const goal = { ...graded, step: "submit" as const, itemId: item("1"), version: 1 };
  assert.equal((await decideAssessment(as("goal-owner"), goal)).ok, true);
  const refused = await approveItem(as("reviewer"), { itemId: item("1"), version: 2 });
  assert.deepEqual(refused, {
    ok: false,
    refusals: [
      {
        code: "invalid",
        faults: [{ field: "approve", code: "parts-not-approved", facts: { numbers: "1.1, A1, A2" } }],
      },
    ],
  });
  for (const number of ["A1", "A2", "1.1", "1"]) {
    const version = await itemVersion(item(number));
    assert.equal((await approveItem(as("reviewer"), { itemId: item(number), version })).ok, true, number);
  }
  const withdrawn = await withdrawApproval(as("reviewer"), {
    itemId: item("A1"),
    version: await itemVersion(item("A1")),
  });
  assert.deepEqual(codesOf(withdrawn), ["goal-is-approved"]);
});

/** Locks the report as it stands. */
const approve = async (deed: typeof coordinator, asked: Omit<ApproveRoundInput, "seen">) =>
  approveRound(deed, { ...asked, seen: await seenReport(coordinator, asked.roundId) });

const despite = "Påpekandet är fel: meningen handlar om förra året.";
const HINDER = "Flera mål kan inte bedömas eftersom vi bara befinner oss i tertial 1 nu.";

test("a round is approved only under review, with every goal approved and every hinder mended or answered for", async () => {
  const { roundId } = place;
  assert.deepEqual(codesOf(await approve(coordinator, { roundId, version: 1, despite })), ["round-not-under-review"]);
  const text = { roundId, part: "summary", written: HINDER, version: 0 };
  assert.equal((await writeRoundText(as("board-secretary"), text)).ok, true);
  await closeReporting(coordinator, { roundId, version: 1 });
  const withdrawn = await withdrawApproval(coordinator, { itemId: item("1"), version: await itemVersion(item("1")) });
  assert.equal(withdrawn.ok, true);
  const both = await approve(coordinator, { roundId, version: 2, despite: "" });
  assert.deepEqual(codesOf(both), ["goals-not-approved", "findings-stand"]);
  const endless = await approve(coordinator, { roundId, version: 2, despite: "Ord ".repeat(1_000) });
  assert.deepEqual(codesOf(endless), ["goals-not-approved", "text-too-long"]);
  await approveItem(coordinator, { itemId: item("1"), version: await itemVersion(item("1")) });
  assert.deepEqual(codesOf(await approve(as("reviewer"), { roundId, version: 2, despite })), ["not-your-role"]);
  assert.deepEqual(codesOf(await approve(stranger, { roundId, version: 2, despite })), ["not-found"]);
  assert.deepEqual(codesOf(await approve(coordinator, { roundId, version: 1, despite })), ["changed-meanwhile"]);
});

test("approving freezes the very facts that were seen, as the text that was hashed, or nothing", async () => {
  const { roundId } = place;
  const text = { roundId, part: "analysis", written: "Lärcentrum är öppet.", version: 0 };
  assert.equal((await writeRoundText(coordinator, text)).ok, true);
  const round = await reading((tenant) => findRound(tenant, roundId));
  assert.ok(round !== null);
  // A summary that somebody writes meanwhile counts no version of the round.
  const stale = { roundId, version: round.version, seen: await seenReport(coordinator, roundId), despite };
  const more = { roundId, part: "summary", written: `${HINDER} Det ändras under våren.`, version: 1 };
  assert.equal((await writeRoundText(as("board-secretary"), more)).ok, true);
  assert.deepEqual(codesOf(await approveRound(coordinator, stale)), ["changed-meanwhile"]);
  assert.equal(await reading((tenant) => findSnapshot(tenant, roundId)), null);
  const preview = await reading((tenant) => factsOfRound(tenant, round));
  const approved = await approve(coordinator, { roundId, version: round.version, despite });
  assert.equal(approved.ok, true);
  const stored = await reading((tenant) => findSnapshot(tenant, roundId));
  assert.ok(stored !== null);
  assert.equal(stored.number, 1);
  assert.equal(stored.despiteFindings, despite);
  assert.equal(createHash("sha256").update(stored.facts).digest("hex"), stored.sha256);
  assert.deepEqual(JSON.parse(stored.facts), preview.facts);
});

test("nothing in an approved round moves, and nothing outside it changes what was frozen", async () => {
  const { roundId } = place;
  const version = await itemVersion(item("A1"));
  const late = await reportStatus(as("activity-owner"), {
    ...WHOLE,
    comment: "Sent.",
    itemId: item("A1"),
    version,
    step: "save",
  });
  assert.deepEqual(codesOf(late), ["round-approved"]);
  assert.deepEqual(codesOf(await withdrawApproval(coordinator, { itemId: item("A1"), version })), ["round-approved"]);
  const text = await writeRoundText(coordinator, { roundId, part: "analysis", written: "Annat.", version: 1 });
  assert.deepEqual(codesOf(text), ["round-approved"]);
  const before = await reading((tenant) => findSnapshot(tenant, roundId));
  await reading(async (tenant) => {
    await tenant.updateTable("goal").set({ title: "Ett annat mål" }).execute();
    await tenant.updateTable("person").set({ name: "Någon annan" }).execute();
    await tenant.updateTable("municipality").set({ name: "Ny kommun" }).execute();
    await tenant
      .updateTable("governanceModel")
      .set({ content: JSON.stringify({}) })
      .execute();
  });
  assert.deepEqual(await reading((tenant) => findSnapshot(tenant, roundId)), { ...before, createdBy: "Någon annan" });
  await reading((tenant) => tenant.updateTable("goal").set({ title: "Fler unga tar gymnasieexamen" }).execute());
});

test("a snapshot cannot be changed, not even in the database", async () => {
  const change = reading((tenant) => tenant.updateTable("snapshot").set({ facts: "{}" }).execute());
  await assert.rejects(change, /append-only|permission denied/);
});

test("an erratum changes one thing, keeps the old value and says why; the first snapshot stays", async () => {
  const { roundId } = place;
  const round = await reading((tenant) => findRound(tenant, roundId));
  assert.ok(round !== null);
  const entry = { ...WHOLE, comment: "Lärcentrum öppnade i november." };
  const correction = { kind: "activity" as const, itemId: item("A1"), entry };
  const input = { roundId, version: round.version, reason: "Fel månad i kommentaren.", correction };
  assert.deepEqual(codesOf(await correctRound(coordinator, { ...input, reason: " " })), ["reason-missing"]);
  assert.deepEqual(codesOf(await correctRound(as("reviewer"), input)), ["not-your-role"]);
  assert.deepEqual(codesOf(await correctRound(stranger, input)), ["not-found"]);
  assert.deepEqual(codesOf(await correctRound(coordinator, { ...input, version: 1 })), ["changed-meanwhile"]);
  assert.deepEqual(await correctRound(coordinator, input), { ok: true, value: { number: 2 } });
  const again = { ...input, version: await roundVersion(roundId) };
  assert.deepEqual(codesOf(await correctRound(coordinator, again)), ["nothing-changed"]);
  const first = await reading((tenant) => frozenFacts(tenant, round, 1));
  const second = await reading((tenant) => frozenFacts(tenant, round));
  assert.equal(first?.facts.goals[0]?.activities[0]?.comment, "Lärcentrum öppnade i oktober.");
  assert.equal(second?.facts.goals[0]?.activities[0]?.comment, "Lärcentrum öppnade i november.");
  assert.equal(second?.facts.municipality.name, first?.facts.municipality.name);
  assert.equal(second?.snapshot.despiteFindings, despite, "why it was approved as it was is still told");
  assert.deepEqual(second?.facts.errata?.[0]?.changes, [
    { field: "comment", from: "Lärcentrum öppnade i oktober.", to: "Lärcentrum öppnade i november." },
  ]);
});

test("a text and a goal are corrected too, and earlier errata stay in the papers", async () => {
  const { roundId } = place;
  const text = { kind: "text" as const, part: "analysis", written: "Lärcentrum är öppet sedan november." };
  const reason = "Samma fel i analysen.";
  assert.deepEqual(
    await correctRound(coordinator, { roundId, version: await roundVersion(roundId), reason, correction: text }),
    {
      ok: true,
      value: { number: 3 },
    },
  );
  const goal = { kind: "goal" as const, itemId: item("1"), entry: { grade: "uppfylld", comment: "Målet är nått." } };
  await correctRound(coordinator, {
    roundId,
    version: await roundVersion(roundId),
    reason: "Fel betyg.",
    correction: goal,
  });
  const round = await reading((tenant) => findRound(tenant, roundId));
  assert.ok(round !== null);
  const now = await reading((tenant) => frozenFacts(tenant, round));
  assert.equal(now?.facts.case?.analysis, "Lärcentrum är öppet sedan november.");
  assert.equal(now?.facts.goals[0]?.grade, "uppfylld");
  assert.deepEqual(
    now?.facts.errata?.map(({ number }) => number),
    [2, 3, 4],
  );
});

test("everything that was done is on record, and the chain holds", async () => {
  const verdict = await reading((tenant) => verifyAudit(tenant));
  assert.equal(verdict.firstBroken, null);
  assert.deepEqual(verdict.departures, []);
  const rows = await reading((tenant) => tenant.selectFrom("audit").select("action").distinct().execute());
  const actions = rows.map(({ action }) => action).toSorted();
  for (const action of [
    "approve-round",
    "close-reporting",
    "correct-round",
    "item-approve",
    "item-return",
    "write-round-text",
  ]) {
    assert.ok(actions.includes(action), action);
  }
});

/** What whoever owns the database can do behind the application's back. */
const tamper = (change: string) =>
  queryAs(data.owner, `select set_config('tertial.municipality', '${place.id}', false); ${change}`);

test("an answer that is changed in the database no longer is what its row on record tells of", async () => {
  await tamper(`update status_report set comment = 'Ändrad i efterhand.' where entry_version = 1`);
  const { firstBroken, departures } = await reading((tenant) => verifyAudit(tenant));
  assert.equal(firstBroken, null);
  assert.deepEqual(new Set(departures.map(({ subject }) => subject)), new Set([subjectOf("A1"), subjectOf("A2")]));
});

const subjectOf = (number: string): string => `round-item/${item(number)}`;

test("a frozen report that is changed in the database is found, and nothing is printed of it", async () => {
  const round = await reading((tenant) => findRound(tenant, place.roundId));
  assert.ok(round !== null);
  await tamper(`alter table snapshot disable trigger snapshot_is_append_only;
    update snapshot set facts = replace(facts, 'november', 'december') where number = 4;
    update snapshot set facts = f.facts, sha256 = encode(sha256(f.facts::bytea), 'hex') from
      (select replace(facts, 'oktober', 'mars') as facts from snapshot where number = 1) f where number = 1;
    alter table snapshot enable trigger snapshot_is_append_only`);
  await assert.rejects(
    reading((tenant) => frozenFacts(tenant, round)),
    /is not what was frozen/,
  );
  await assert.rejects(
    reading((tenant) => listStandingFacts(tenant, [round.id])),
    /is not what was frozen/,
  );
  const { departures } = await reading((tenant) => verifyAudit(tenant));
  const ofRound = departures.filter(({ subject }) => subject === `round/${round.id}`);
  assert.deepEqual(
    ofRound.map(({ what }) => what),
    ["not-as-frozen", "changed"],
    "the first was given a checksum of its own, which is not the one on record",
  );
});
