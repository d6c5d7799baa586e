import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { takeOutDraft } from "./take-out-draft.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { roundId, people } = municipality;
const file = { roundId, file: "uppfoljningsrapport.pdf", snapshot: "0123456789ab" };

const audited = () =>
  inTenant(data.database, municipality.id, (tenant) =>
    tenant
      .selectFrom("audit")
      .select(["subject", "personId"])
      .where("action", "=", "report-downloaded")
      .orderBy("sequence")
      .execute(),
  );

test("who takes out a report that is not approved is put on record", async () => {
  assert.ok((await takeOutDraft(deedOf(data.database, municipality, "coordinator"), file)).ok);
  assert.deepEqual(await audited(), [{ subject: `round/${roundId}`, personId: people.coordinator }]);
});

test("who may not read drafts, or is in another municipality, takes out nothing", async () => {
  const elected = await takeOutDraft(deedOf(data.database, municipality, "elected"), file);
  assert.ok(!elected.ok && elected.refusals[0]?.code === "not-permitted");
  const foreign = await takeOutDraft(deedOf(data.database, other, "coordinator"), file);
  assert.ok(!foreign.ok && foreign.refusals[0]?.code === "not-found");
  assert.equal((await audited()).length, 1);
});

test("an approved report is anybody's to take out, and leaves no row", async () => {
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("round").set({ state: "approved" }).where("roundId", "=", roundId).execute(),
  );
  assert.ok((await takeOutDraft(deedOf(data.database, municipality, "elected"), file)).ok);
  assert.equal((await audited()).length, 1);
});
