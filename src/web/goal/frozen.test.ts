import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { findRound } from "#storage/rounds.ts";
import { approveRound } from "#usecases/approve-round.ts";
import { correctRound } from "#usecases/correct-round.ts";
import { decideAssessment } from "#usecases/decide-assessment.ts";
import { closeReporting } from "#usecases/move-round.ts";
import { recordOutcome } from "#usecases/record-outcome.ts";
import type { RoundCorrection } from "#usecases/round-correction.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { seenReport } from "#test/seen-report.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const elected = await aBrowser(app, data, municipality, "elected");
const goal = municipality.items.get("1") ?? 0;
const measure = municipality.items.get("1.1") ?? 0;

const page = async (path: string): Promise<string> => (await elected.get(path)).text();

/** Decided, approved and frozen; then goal and measure get other words, as in the plan of the year after. */
before(async () => {
  const coordinator = deedOf(data.database, municipality, "coordinator");
  const first = { version: 1, step: "submit" } as const;
  const graded = { grade: "delvis-uppfylld", comment: "Lärcentrum har öppnat.", departsBecause: null };
  const measured = { value: 71, notMeasuredBecause: null, refersTo: null, comment: null };
  assert.ok((await decideAssessment(coordinator, { itemId: goal, ...first, ...graded })).ok);
  assert.ok((await recordOutcome(coordinator, { itemId: measure, ...first, ...measured })).ok);
  const { roundId } = municipality;
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("roundItem").set({ state: "approved" }).where("roundId", "=", roundId).execute(),
  );
  assert.ok((await closeReporting(coordinator, { roundId, version: 1 })).ok);
  const despite = "Aktiviteterna följs upp på annat sätt.";
  const seen = await seenReport(coordinator, roundId);
  assert.ok((await approveRound(coordinator, { roundId, version: 2, seen, despite })).ok);
  await inTenant(data.database, municipality.id, async (tenant) => {
    await tenant.updateTable("goal").set({ title: "Alla unga tar examen" }).execute();
    await tenant.updateTable("measure").set({ title: "Examen inom tre år" }).execute();
    await tenant.updateTable("activity").set({ title: "Stäng lärcentrum", stopOn: "2025-06-30" }).execute();
  });
});

test("an approved round's goal is shown as it was frozen, whatever the plan says since", async () => {
  const html = await page(`/rapport/mal/${goal}`);
  assert.match(html, /<h1 class="decided" lang="sv">Fler unga tar gymnasieexamen<\/h1>/);
  assert.match(html, /Gymnasieexamen inom fyra år/);
  assert.match(html, /Lärcentrum har öppnat\./);
  assert.doesNotMatch(html, /Alla unga tar examen|Examen inom tre år/);
});

test("so is its measure", async () => {
  const html = await page(`/rapport/matt/${measure}`);
  assert.match(html, /<h1 class="title" lang="sv">Gymnasieexamen inom fyra år<\/h1>/);
  assert.match(html, /71/);
  assert.doesNotMatch(html, /Alla unga tar examen|Examen inom tre år/);
});

test("and so is its activity", async () => {
  const html = await page(`/rapport/aktivitet/${municipality.items.get("A1")}`);
  assert.match(html, /<h1 class="title" lang="sv">Inrätta lärcentrum<\/h1>/);
  assert.match(html, /31\u00a0oktober 2024/);
  assert.doesNotMatch(html, /Stäng lärcentrum|30\u00a0juni 2025|Alla unga tar examen/);
});

test("what was corrected stands struck out beside what is right, for everybody", async () => {
  const correct = async (correction: RoundCorrection): Promise<void> => {
    const round = await inTenant(data.database, municipality.id, (tenant) => findRound(tenant, municipality.roundId));
    const input = { roundId: municipality.roundId, version: round?.version ?? 0, reason: "Felskrivet.", correction };
    assert.ok((await correctRound(deedOf(data.database, municipality, "coordinator"), input)).ok);
  };
  const comment = "Tre lärcentrum har öppnat.";
  await correct({ kind: "goal", itemId: goal, entry: { grade: "delvis-uppfylld", comment } });
  const outcome = { value: 74, notMeasuredBecause: null, refersTo: null, comment: null };
  await correct({ kind: "measure", itemId: measure, entry: outcome });
  const gone = (html: string): readonly (string | undefined)[] =>
    Array.from(html.matchAll(/<del>.*?<span lang="sv">(.*?)<\/span><\/del>/g), ([, words]) => words);
  assert.deepEqual(gone(await page(`/rapport/mal/${goal}`)), ["Lärcentrum har öppnat."], "the grade is the same");
  assert.deepEqual(gone(await page(`/rapport/matt/${measure}`)), ["71"]);
  assert.deepEqual(gone(await page(`/rapport/aktivitet/${municipality.items.get("A1")}`)), []);
});
