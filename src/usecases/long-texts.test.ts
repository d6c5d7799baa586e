import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { inTenant } from "#storage/database.ts";
import { loadPlanParts } from "#storage/plan-parts.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { editGoal } from "./edit-goal.ts";
import { editMeasure } from "./edit-measure.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { planId } = municipality;
const deed = deedOf(data.database, municipality, "coordinator");
const LONG = "ord ".repeat(200);
const NEW = { planId, partId: null, version: 0, responsible: [], place: "stay", reason: "Nytt." } as const;
const common = { ...NEW, decisionReference: null, number: "77", title: "Något" };

const fieldsOf = (outcome: Awaited<ReturnType<typeof editGoal>>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.flatMap((each) => ("faults" in each ? each.faults.map(({ field }) => field) : []));

test("no text of a goal or a measure is without end", async () => {
  const goal = { ...common, area: LONG, focusAreas: ["Kort", LONG], parents: [], unit: null };
  assert.deepEqual(fieldsOf(await editGoal(deed, goal)), ["area", "focusAreas"]);
  const { goals } = await inTenant(data.database, municipality.id, (tenant) =>
    loadPlanParts(tenant, planId, deed.today),
  );
  const target = { type: "atLeast", value: 1 } as const;
  const own = { goal: goals[0]?.id ?? 0, target, baseline: null, measuredIn: LONG, source: LONG };
  assert.deepEqual(fieldsOf(await editMeasure(deed, { ...common, ...own })), ["measuredIn", "source"]);
});

test("a text with more words than a search can hold is saved, and its beginning is found", async () => {
  const words = Array.from({ length: 300_000 }, (_, index) => `ord${index}`).join(" ");
  await inTenant(data.database, municipality.id, async (tenant) => {
    await tenant.updateTable("activity").set({ description: words }).where("number", "=", "A1").execute();
    const { rows } = await sql`
      select from search_entry where kind = 'activity' and words @@ to_tsquery('swedish', 'ord17')`.execute(tenant);
    assert.equal(rows.length, 1);
  });
});
