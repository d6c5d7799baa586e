import assert from "node:assert/strict";
import { test } from "node:test";
import { findEntry } from "#storage/entries.ts";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { findRound } from "#storage/rounds.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { seenReport } from "#test/seen-report.ts";
import { approveRound } from "./approve-round.ts";
import { correctRound } from "./correct-round.ts";
import { decideAssessment } from "./decide-assessment.ts";
import { closeReporting } from "./move-round.ts";
import { reportStatus } from "./report-status.ts";

const data = await aDatabase();
const place = await aMunicipality(data);
const { roundId } = place;
const item = (number: string): number => place.items.get(number) ?? 0;
const coordinator = deedOf(data.database, place, "coordinator");
const inside = <Value>(work: Parameters<typeof inTenant<Value>>[2]): Promise<Value> =>
  inTenant(data.database, place.id, work, coordinator.today);

/** Without its measure the goal's grade follows from its activities, which are finished: the rule proposes uppfylld. */
async function aLockedRound(): Promise<void> {
  await inside(async (tenant) => {
    await tenant.deleteFrom("roundItemOwner").where("roundItemId", "=", item("1.1")).execute();
    await tenant.deleteFrom("roundItem").where("roundItemId", "=", item("1.1")).execute();
    await tenant.deleteFrom("responsibility").where("measureId", "is not", null).execute();
    await tenant.deleteFrom("measure").execute();
  });
  const finished = { status: "avslutad-enligt-plan", comment: "Klart i oktober.", causes: [], newStop: null };
  for (const number of ["A1", "A2"]) {
    await reportStatus(coordinator, { ...finished, itemId: item(number), version: 1, step: "submit" });
  }
  const graded = { grade: "delvis-uppfylld", comment: "Få elever har hunnit dit.", departsBecause: "Eleverna saknas." };
  assert.ok((await decideAssessment(coordinator, { ...graded, itemId: item("1"), version: 1, step: "submit" })).ok);
  await inside((tenant) => tenant.updateTable("roundItem").set({ state: "approved" }).execute());
  await closeReporting(coordinator, { roundId, version: 1 });
  const seen = await seenReport(coordinator, roundId);
  assert.ok((await approveRound(coordinator, { roundId, version: 2, seen, despite: "Provet gäller annat." })).ok);
}

/** Corrects the goal and answers what then stands beside its grade. */
async function correct(grade: string, comment: string, reason: string) {
  const version = (await inside((tenant) => findRound(tenant, roundId)))?.version ?? 0;
  const correction = { kind: "goal", itemId: item("1"), entry: { grade, comment } } as const;
  assert.ok((await correctRound(coordinator, { roundId, version, reason, correction })).ok);
  return inside(async (tenant) => {
    const entryVersion = (await findItem(tenant, item("1")))?.entryVersion ?? 0;
    const entry = await findEntry(tenant, "goal", item("1"), entryVersion);
    return [entry?.grade, entry?.proposed, entry?.departsBecause];
  });
}

test("a corrected goal keeps what the rule says of it, and why its grade departs from that", async () => {
  await aLockedRound();
  assert.deepEqual(
    await correct("delvis-uppfylld", "Få elever har kommit dit.", "Stavfel."),
    ["delvis-uppfylld", "uppfylld", "Eleverna saknas."],
    "only the comment was corrected",
  );
  assert.deepEqual(await correct("ej-uppfylld", "Ingen elev har kommit dit.", "Fel betyg."), [
    "ej-uppfylld",
    "uppfylld",
    "Fel betyg.",
  ]);
  assert.deepEqual(await correct("uppfylld", "Alla har kommit dit.", "Fel underlag."), ["uppfylld", "uppfylld", null]);
});
