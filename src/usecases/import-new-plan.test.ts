import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Plan } from "#domain/plan.ts";
import { readPlan } from "#files/read-plan.ts";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant } from "#storage/database.ts";
import { addMunicipality } from "#storage/new-municipality.ts";
import { addPerson } from "#storage/people.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { aDatabase } from "#test/database.ts";
import type { Deed } from "./frame.ts";
import { importNewPlan } from "./import-new-plan.ts";

const FOLDER = join(import.meta.dirname, "../../examples");
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

const data = await aDatabase();

async function planIn(name: string): Promise<Plan> {
  const read = await readPlan(readFileSync(join(FOLDER, name)), name);
  assert.ok(read.ok);
  return read.value.plan;
}

/** Somebody who may import into an empty municipality of the plan's own name. */
async function aDeed(host: string, plan: Plan): Promise<Deed> {
  const { database } = data;
  const { name, code } = plan.municipality;
  const municipality = await addMunicipality(database, { name, code: code ?? null, host });
  const fields = { name: "Samordnare", email: `samordnare@${host}`, title: null };
  const person = await inTenant(database, municipality, (tenant) => addPerson(tenant, municipality, fields));
  const grant = { role: "coordinator", body: null, unit: null, firstDay: "2024-01-01", lastDay: null } as const;
  const actor = { municipality, person, grants: [grant] };
  return { database, actor, now: new Date("2025-06-01T09:00:00Z"), today: "2025-06-01" };
}

/** The plan without what has no meaning: the order of lists, empty lists, fields without a value. */
function meaningOf(plan: Plan): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).filter(([key, part]) => !isNothing(part) || key === "value");
    return Object.fromEntries(fields.map(([key, part]) => [key, plain(part ?? null)] as const).sort());
  };
  return plain({ ...plan, modelIsInline: true });
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

for (const name of EXAMPLES) {
  test(`${name} comes out of the database as it went in`, async () => {
    const plan = await planIn(name);
    const deed = await aDeed(`${name}.test`, plan);
    const outcome = await importNewPlan(deed, plan);
    assert.ok(outcome.ok);
    const { planId } = outcome.value;
    const loaded = await inTenant(deed.database, deed.actor.municipality, (tenant) => loadPlanRecord(tenant, planId));
    assert.deepEqual(meaningOf(loaded?.plan ?? plan), meaningOf(plan));
    assert.notEqual(loaded, null);
  });
}

test("earlier periods are approved and frozen, the latest is open for what remains", async () => {
  const plan = await planIn("granboda-2024-t3.json");
  const deed = await aDeed("rounds.test", plan);
  assert.ok((await importNewPlan(deed, plan)).ok);
  await inTenant(deed.database, deed.actor.municipality, async (tenant) => {
    const rounds = await tenant.selectFrom("round").select(["period", "state"]).orderBy("period").execute();
    assert.deepEqual(rounds, [
      { period: "2024-T1", state: "approved" },
      { period: "2024-T2", state: "approved" },
      { period: "2024-T3", state: "open" },
    ]);
    const snapshots = await tenant.selectFrom("snapshot").select(["number", "plan"]).orderBy("roundId").execute();
    assert.equal(snapshots.length, 2);
    assert.ok(!snapshots[0]?.plan.includes("2024-T2"), "what came later is not in what was frozen before");
    const { firstBroken, departures } = await verifyAudit(tenant);
    assert.deepEqual({ firstBroken, departures }, { firstBroken: null, departures: [] });
  });
});

test("the words of who is responsible become duties, of somebody known by title or of somebody new", async () => {
  const plan = await planIn("granboda-2024-t3.json");
  const deed = await aDeed("duties.test", plan);
  const { municipality } = deed.actor;
  const fields = { name: "Helena Grip", email: "helena@duties.test", title: "HR-chef" };
  const known = await inTenant(deed.database, municipality, (tenant) => addPerson(tenant, municipality, fields));
  assert.ok((await importNewPlan(deed, plan)).ok);
  await inTenant(deed.database, municipality, async (tenant) => {
    const owned = await tenant
      .selectFrom("roundItemOwner as owner")
      .innerJoin("roundItem as item", "item.roundItemId", "owner.roundItemId")
      .innerJoin("round", "round.roundId", "item.roundId")
      .innerJoin("goal", "goal.goalId", "item.goalId")
      .select("goal.number")
      .distinct()
      .where("owner.personId", "=", known)
      .where("round.state", "=", "open")
      .execute();
    assert.deepEqual(owned, [{ number: "8" }]);
    const made = await tenant.selectFrom("person").select("name").where("name", "=", "Socialchef").execute();
    assert.equal(made.length, 1);
  });
});

test("a second plan for the year, another model of the same name and somebody without the role are refused", async () => {
  const plan = await planIn("granboda-2024-t3.json");
  const deed = await aDeed("refused.test", plan);
  assert.ok((await importNewPlan(deed, plan)).ok);
  const codeOf = async (given: Plan, actor = deed.actor): Promise<unknown> => {
    const outcome = await importNewPlan({ ...deed, actor }, given);
    const [refusal] = outcome.ok ? [] : outcome.refusals;
    return refusal?.code === "invalid" ? refusal.faults[0]?.code : refusal?.code;
  };
  assert.equal(await codeOf(plan), "plan-exists");
  const renamed = { ...plan, year: 2025, model: { ...plan.model, title: "En annan" } };
  assert.equal(await codeOf(renamed), "model-differs");
  assert.equal(await codeOf({ ...plan, year: 2025 }, { ...deed.actor, grants: [] }), "not-permitted");
  const plans = await inTenant(deed.database, deed.actor.municipality, (tenant) =>
    tenant.selectFrom("plan").select("year").execute(),
  );
  assert.deepEqual(plans, [{ year: 2024 }], "a refusal leaves nothing behind");
});
