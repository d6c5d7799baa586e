import assert from "node:assert/strict";
import { test } from "node:test";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { countRetention } from "#storage/retention.ts";
import { addSnapshot } from "#storage/snapshots.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
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
    const saved = await reportStatus(deedOf(data.database, place, "activity-owner"), {
      itemId: place.items.get("A1") ?? 0,
      version: index + 1,
      step: "save",
      status: "pagaende-enligt-plan",
      causes: [],
      newStop: null,
      comment,
    });
    assert.ok(saved.ok);
  }
}

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
  assert.equal((await carryOutRules(administrator, { drafts: 2 })).ok, false, "approved just now: none is due");
  assert.equal((await carryOutRules(LATER, { drafts: 1 })).ok, false, "more than was shown");
  assert.ok((await carryOutRules(LATER, { drafts: 2 })).ok);
  assert.deepEqual(await comments(municipality), [null, null, "Det som gäller."]);
  assert.deepEqual(await comments(other), ["Första utkastet.", "Andra utkastet.", "Det som gäller."]);
  const authors = await inside((tenant) => tenant.selectFrom("statusReport").select("authorId").execute());
  assert.equal(authors.length, 3);
  assert.equal((await inside(verifyAudit)).firstBroken, null);
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
