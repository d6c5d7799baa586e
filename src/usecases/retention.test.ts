import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { hashedContent } from "#domain/audit-chain.ts";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { findPerson } from "#storage/people.ts";
import { loadPlanParts } from "#storage/plan-parts.ts";
import { countRetention } from "#storage/retention.ts";
import { addSnapshot } from "#storage/snapshots.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { changePerson, removeName, setActive } from "./change-people.ts";
import { editGoal } from "./edit-goal.ts";
import { moveRoundDates } from "./move-round-dates.ts";
import { reportStatus } from "./report-status.ts";
import { carryOutRules, decideRetention, monthsBefore } from "./retention.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work);
const administrator = deedOf(data.database, municipality, "administrator");
const LATER = { ...administrator, now: new Date("2027-06-30T09:00:00Z"), today: "2027-06-30" };

const comments = (place: typeof municipality): Promise<readonly (string | null)[]> =>
  inTenant(data.database, place.id, async (tenant) => {
    const rows = await tenant.selectFrom("statusReport").select("comment").orderBy("entryVersion").execute();
    return rows.map(({ comment }) => comment);
  });

for (const place of [municipality, other]) {
  for (const [index, comment] of ["Första utkastet.", "Andra utkastet.", "Det som gäller."].entries()) {
    const deed = deedOf(data.database, place, "activity-owner");
    const saved = await reportStatus(
      { ...deed, now: new Date(deed.now.getTime() + index * 60_000) },
      {
        itemId: place.items.get("A1") ?? 0,
        version: index + 1,
        step: "save",
        status: "pagaende-enligt-plan",
        causes: [],
        newStop: null,
        comment,
      },
    );
    assert.ok(saved.ok);
  }
}

/** Which of the municipality's rows on record somebody can prove to be of a content, as who has text and salt can. */
const provable = (action: string, contents: readonly unknown[]): Promise<readonly unknown[]> =>
  inside(async (tenant) => {
    const rows = await tenant
      .selectFrom("audit")
      .innerJoin("auditSalt", "auditSalt.sequence", "audit.sequence")
      .select(["contentHash", "salt"])
      .where("action", "=", action)
      .execute();
    const isProved = (content: unknown): boolean =>
      rows.some(
        ({ contentHash, salt }) =>
          contentHash === createHash("sha256").update(hashedContent(salt, content)).digest("hex"),
      );
    return contents.filter(isProved);
  });

const written = ["Första utkastet.", "Andra utkastet.", "Det som gäller."].map((comment, index) => ({
  entryVersion: index + 1,
  status: "pagaende-enligt-plan",
  comment,
  causes: [],
  newStop: null,
}));

const MOVED = { opensOn: "2024-12-01", dueOn: "2025-01-24", reason: "Siv Ek är sjuk." };
const MOVED_ON_RECORD = { ...MOVED, version: 2, wasOpensOn: "2024-12-01", wasDueOn: "2025-01-17" };

const monthCases: readonly (readonly [now: string, months: number, before: string])[] = [
  ["2025-03-31T09:00:00Z", 1, "2025-02-28"],
  ["2024-03-31T09:00:00Z", 1, "2024-02-29"],
  ["2025-01-10T09:00:00Z", 13, "2023-12-10"],
  ["2025-01-10T09:00:00Z", 1_200, "1925-01-10"],
];
for (const [now, months, before] of monthCases) {
  test(`${months} months before ${now.slice(0, 10)} is ${before}`, () => {
    assert.equal(monthsBefore(new Date(now), months).toISOString().slice(0, 10), before);
  });
}

const rule = { kind: "drafts", afterMonths: 24, decisionReference: "KS 2025-01-07 § 3", version: 0 } as const;

test("a rule is decided by an administrator, with the decision that says so", async () => {
  const coordinator = deedOf(data.database, municipality, "coordinator");
  assert.equal((await decideRetention(coordinator, rule)).ok, false);
  assert.equal((await decideRetention(administrator, { ...rule, decisionReference: "" })).ok, false);
  assert.equal((await decideRetention(administrator, { ...rule, afterMonths: 1.5 })).ok, false);
  assert.ok((await decideRetention(administrator, rule)).ok);
});

test("why the days of a round were moved is kept with the round", async () => {
  const coordinator = deedOf(data.database, municipality, "coordinator");
  const later = { ...coordinator, now: new Date(coordinator.now.getTime() + 3_600_000) };
  assert.ok((await moveRoundDates(later, { ...MOVED, roundId: municipality.roundId, version: 1 })).ok);
  assert.deepEqual(await provable("move-dates", [MOVED_ON_RECORD]), [MOVED_ON_RECORD]);
});

test("nothing is removed from a round that is not approved, however old it is", async () => {
  assert.equal(await inside((tenant) => countRetention(tenant, "drafts", LATER.now)), 0);
});

test("old drafts of an approved round are emptied; what stands, who wrote and the chain stay", async () => {
  await inside(async (tenant) => {
    await tenant.updateTable("round").set({ state: "approved" }).execute();
    await addSnapshot(tenant, {
      municipality: municipality.id,
      roundId: municipality.roundId,
      number: 1,
      createdAt: administrator.now,
      createdBy: municipality.people.coordinator,
      sha256: "0",
      facts: "{}",
      plan: "{}",
      design: "1",
      despiteFindings: null,
      erratumReason: null,
    });
  });
  assert.equal((await carryOutRules(administrator, { drafts: 3 })).ok, false, "approved just now: none is due");
  assert.equal((await carryOutRules(LATER, { drafts: 2 })).ok, false, "more than was shown");
  assert.deepEqual(await provable("status-save", written), written, "who has text and salt can prove each version");
  assert.ok((await carryOutRules(LATER, { drafts: 3 })).ok);
  assert.deepEqual(await provable("status-save", written), written.slice(2), "what was removed can no longer be tried");
  assert.deepEqual(await comments(municipality), [null, null, "Det som gäller."]);
  assert.deepEqual(await comments(other), ["Första utkastet.", "Andra utkastet.", "Det som gäller."]);
  const moves = await inside((tenant) => tenant.selectFrom("roundDateChange").select(["dueOn", "reason"]).execute());
  assert.deepEqual(moves, [{ dueOn: "2025-01-24", reason: null }]);
  assert.deepEqual(await provable("move-dates", [MOVED_ON_RECORD]), []);
  const authors = await inside((tenant) => tenant.selectFrom("statusReport").select("authorId").execute());
  assert.equal(authors.length, 3);
  const { firstBroken, departures } = await inside(verifyAudit);
  assert.equal(firstBroken, null);
  const unknown = [
    { what: "not-as-frozen", sequence: null, subject: `round/${municipality.roundId}` },
    { what: "added", sequence: null, subject: `round/${municipality.roundId}` },
  ];
  assert.deepEqual(departures, unknown, "what has been removed by the rule is not missed; nobody froze that report");
});

test("what is done once is done: the next time nothing is due", async () => {
  assert.ok((await carryOutRules(LATER, {})).ok);
});

test("a mail that has been sent is removed in its time, one that waits is not", async () => {
  const letter = { kind: "duties", subject: "S", plain: "P", html: "H", createdAt: administrator.now };
  await inside((tenant) =>
    tenant
      .insertInto("mail")
      .values(
        [
          { ...letter, onceKey: "a", sentAt: administrator.now },
          { ...letter, onceKey: "b", sentAt: null },
        ].map((row) => ({ ...row, municipalityId: municipality.id, personId: municipality.people.reviewer })),
      )
      .execute(),
  );
  await decideRetention(administrator, { ...rule, kind: "mails", afterMonths: 3 });
  assert.ok((await carryOutRules(LATER, { mails: 1 })).ok);
  const left = await inside((tenant) => tenant.selectFrom("mail").select("onceKey").execute());
  assert.deepEqual(left, [{ onceKey: "b" }]);
});

test("a rule that is taken back takes nothing more", async () => {
  assert.ok((await decideRetention(administrator, { ...rule, kind: "mails", afterMonths: null, version: 1 })).ok);
  assert.ok((await carryOutRules(LATER, {})).ok);
});

test("what a plan's change said, and why, goes in its time; who, when and which decision stay", async () => {
  const { planId } = municipality;
  const goal = await inside(async (tenant) => (await loadPlanParts(tenant, planId, LATER.today)).goals[0]);
  assert.ok(goal?.part.kind === "goal");
  const { number, area, focusAreas, parents, unit } = goal.part;
  const own = { number, area, focusAreas, parents, unit, responsible: goal.part.responsible, place: "stay" as const };
  const cause = { reason: "Efter samtal med Siv Ek.", decisionReference: "KS § 7" };
  const title = "Ett mål som Siv Ek ansvarar för";
  const input = { ...own, ...cause, title, planId, partId: goal.id, version: goal.version };
  assert.ok((await editGoal(deedOf(data.database, municipality, "coordinator"), input)).ok);
  const changes = () => inside((tenant) => tenant.selectFrom("planChange").selectAll().execute());
  const [before] = await changes();
  assert.match(JSON.stringify(before), /Siv Ek/);
  const change = { subject: `goal/${goal.id}`, before: goal.part, after: { ...goal.part, title } };
  const onRecord = { version: 2, ...change, ...cause };
  assert.deepEqual(await provable("plan-change", [onRecord]), [onRecord]);
  await decideRetention(administrator, { ...rule, kind: "changes", afterMonths: 12 });
  assert.ok((await carryOutRules(LATER, { changes: 1 })).ok);
  const [after] = await changes();
  assert.doesNotMatch(JSON.stringify(after), /Siv Ek/);
  assert.deepEqual(
    [after?.authorId, after?.changedAt, after?.subject],
    [before?.authorId, before?.changedAt, before?.subject],
  );
  assert.equal(after?.decisionReference, "KS § 7");
  assert.deepEqual(await provable("plan-change", [onRecord]), []);
  assert.ok((await carryOutRules(LATER, {})).ok, "and is due no more");
});

test("a name that has been removed cannot be tried against the record, and the chain tells how much is forgotten", async () => {
  const person = municipality.people.elected;
  const fields = { name: "Siv Ek", email: "siv.ek@granboda.se", title: null };
  const ofPerson = async () => (await inside((tenant) => findPerson(tenant, person)))?.version ?? 0;
  assert.ok((await changePerson(administrator, { ...fields, title: "", person, version: await ofPerson() })).ok);
  assert.deepEqual(await provable("person-changed", [fields]), [fields]);
  await setActive(administrator, { person, version: await ofPerson(), isActive: false });
  const before = await inside(verifyAudit);
  assert.ok((await removeName(administrator, { person, version: await ofPerson() })).ok);
  assert.deepEqual(await provable("person-changed", [fields]), []);
  const after = await inside(verifyAudit);
  assert.deepEqual(
    [after.firstBroken, after.forgotten],
    [null, before.forgotten + 3],
    "changed, its address left, and shut out",
  );
});
