import assert from "node:assert/strict";
import { before, test } from "node:test";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { findEntry } from "#storage/entries.ts";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf, type TestMunicipality } from "#test/municipality.ts";
import { type AssessmentInput, decideAssessment } from "./decide-assessment.ts";
import { reportStatus } from "./report-status.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const goal = itemOf(municipality, "1");

function itemOf({ items }: TestMunicipality, number: string): number {
  const id = items.get(number);
  assert.ok(id !== undefined);
  return id;
}

const find = () => inTenant(data.database, municipality.id, (tenant) => findItem(tenant, goal));

async function decide(parts: Partial<AssessmentInput>, role: Parameters<typeof deedOf>[2] = "goal-owner") {
  const item = await find();
  return decideAssessment(deedOf(data.database, municipality, role), {
    itemId: goal,
    version: item?.version ?? 0,
    step: "save",
    grade: "delvis-uppfylld",
    comment: "Lärcentrum har öppnat.",
    departsBecause: null,
    ...parts,
  });
}

const codesOf = (outcome: Awaited<ReturnType<typeof decide>>): readonly string[] =>
  outcome.ok
    ? []
    : outcome.refusals.flatMap((refusal) =>
        refusal.code === "invalid" ? refusal.faults.map(({ code }) => code) : [refusal.code],
      );

async function saved() {
  const item = await find();
  return inTenant(data.database, municipality.id, (tenant) => findEntry(tenant, "goal", goal, item?.entryVersion ?? 0));
}

/** The test plan's goal has a measure, which its model leaves to judgement: without it the activities' rule applies. */
before(async () => {
  await inTenant(data.database, municipality.id, async (tenant) => {
    const measure = itemOf(municipality, "1.1");
    await tenant.deleteFrom("roundItemOwner").where("roundItemId", "=", measure).execute();
    await tenant.deleteFrom("roundItem").where("roundItemId", "=", measure).execute();
    await tenant.deleteFrom("responsibility").where("measureId", "is not", null).execute();
    await tenant.deleteFrom("measure").where("number", "=", "1.1").execute();
  });
  for (const number of ["A1", "A2"]) {
    const outcome = await reportStatus(deedOf(data.database, municipality, "activity-owner"), {
      itemId: itemOf(municipality, number),
      version: 1,
      step: "submit",
      status: "avslutad-enligt-plan",
      comment: "Klart i oktober.",
      causes: [],
      newStop: null,
    });
    assert.ok(outcome.ok);
  }
});

test("a draft may be unfinished, and what the rule proposed is kept beside it", async () => {
  assert.deepEqual(codesOf(await decide({ grade: null, comment: null })), []);
  const entry = await saved();
  assert.deepEqual([entry?.grade, entry?.proposed, entry?.author], [null, "uppfylld", "goal-owner"]);
});

test("handing in asks for a grade and a comment", async () => {
  const codes = codesOf(await decide({ step: "submit", grade: null, comment: " " }));
  assert.deepEqual(codes, ["grade-missing", "comment-missing"]);
});

test("a grade that goes against the rule asks for a reason", async () => {
  assert.deepEqual(codesOf(await decide({ step: "submit" })), ["departure-unexplained"]);
  assert.deepEqual(codesOf(await decide({ step: "submit", departsBecause: "  " })), ["departure-unexplained"]);
});

test("a grade outside the model is refused, also as a draft", async () => {
  assert.deepEqual(codesOf(await decide({ grade: "toppen" })), ["grade-unknown"]);
});

test("what cannot be judged says why in the comment, and needs no second reason", async () => {
  const refused = await decide({ step: "submit", grade: CANNOT_BE_JUDGED, comment: null });
  assert.deepEqual(codesOf(refused), ["cannot-be-judged-unexplained"]);
  assert.deepEqual(codesOf(await decide({ grade: CANNOT_BE_JUDGED, comment: "Underlaget kom för sent." })), []);
});

test("a reason for departing is kept only when the grade departs", async () => {
  await decide({ grade: "uppfylld", departsBecause: "Kvar från förut." });
  assert.equal((await saved())?.departsBecause, null);
  await decide({ departsBecause: "Eleverna har inte märkt något än." });
  assert.equal((await saved())?.departsBecause, "Eleverna har inte märkt något än.");
});

test("only the goal's owner and the coordinator decide", async () => {
  assert.deepEqual(codesOf(await decide({}, "activity-owner")), ["not-permitted"]);
  assert.deepEqual(codesOf(await decide({}, "auditor")), ["not-permitted"]);
  assert.deepEqual(codesOf(await decide({}, "coordinator")), []);
});

test("who saw an older version is told, and nothing is written", async () => {
  const before = await saved();
  assert.deepEqual(codesOf(await decide({ version: 1, comment: "Skriver över" })), ["changed-meanwhile"]);
  assert.deepEqual(await saved(), before);
});

test("another municipality's goal, and what is no goal, is not found", async () => {
  assert.deepEqual(codesOf(await decide({ itemId: itemOf(other, "1") })), ["not-found"]);
  assert.deepEqual(codesOf(await decide({ itemId: itemOf(municipality, "A1") })), ["not-found"]);
});

test("handed in it stands, and every version before it stays", async () => {
  assert.deepEqual(codesOf(await decide({ step: "submit", grade: "uppfylld" })), []);
  const item = await find();
  assert.equal(item?.itemState, "submitted");
  const { count } = await inTenant(data.database, municipality.id, (tenant) =>
    tenant
      .selectFrom("assessment")
      .select((on) => on.fn.countAll<string>().as("count"))
      .executeTakeFirstOrThrow(),
  );
  assert.equal(Number(count), item?.entryVersion);
  assert.deepEqual(codesOf(await decide({ step: "submit" })), ["not-permitted"]);
});
