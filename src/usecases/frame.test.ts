import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant } from "#storage/database.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { addNewPerson } from "./change-people.ts";
import { done, perform } from "./frame.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const deed = deedOf(data.database, municipality, "coordinator");

test("of two who wait for each other, one is done after the other, and each is on record once", async () => {
  const rename = (numbers: readonly string[], title: string) =>
    perform(deed, async (tenant, record) => {
      for (const number of numbers) {
        await sql`update activity set title = ${title} where number = ${number}`.execute(tenant);
        await pause(100);
      }
      record({ action: "tried", subject: `activity/${title}`, content: title });
      return done(title);
    });
  const outcomes = await Promise.all([rename(["A1", "A2"], "Ena"), rename(["A2", "A1"], "Andra")]);
  assert.deepEqual(
    outcomes.map(({ ok }) => ok),
    [true, true],
  );
  const { rows, verdict } = await inTenant(data.database, municipality.id, async (tenant) => ({
    rows: await tenant.selectFrom("audit").select("subject").where("action", "=", "tried").execute(),
    verdict: await verifyAudit(tenant),
  }));
  assert.deepEqual(rows.map(({ subject }) => subject).toSorted(), ["activity/Andra", "activity/Ena"]);
  assert.equal(verdict.firstBroken, null);
});

test("of two who add the same at the same instant, the second is told what the first has done", async () => {
  const administrator = deedOf(data.database, municipality, "administrator");
  const input = { name: "Siv Ek", email: "siv.ek@granboda.se", title: "" };
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => addNewPerson(administrator, input)));
  const codes = outcomes.map((outcome) => (outcome.ok ? "done" : JSON.stringify(outcome.refusals)));
  const refused = JSON.stringify([{ code: "invalid", faults: [{ field: "email", code: "email-taken" }] }]);
  assert.deepEqual(codes.toSorted(), [refused, refused, refused, "done"].toSorted());
});

test("what breaks a unique key however often it is tried fails", async () => {
  const twice = perform(deed, async (tenant) => {
    const unit = { municipalityId: municipality.id, name: "Dubbel" };
    await tenant.insertInto("unit").values([unit, unit]).execute();
    return done(null);
  });
  await assert.rejects(twice, /unit_municipality_id_name_key/);
});
