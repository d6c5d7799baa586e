import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sql } from "kysely";
import { ROLES } from "#domain/people.ts";
import { parsePeriod } from "#domain/period.ts";
import { checkPlan } from "#domain/plausibility/check-plan.ts";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { listDemoAccounts } from "#storage/demo-accounts.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { webAudit } from "#text/sv/web-audit.ts";
import { aDatabase } from "#test/database.ts";
import { seedGranboda } from "./seed-granboda.ts";

const data = await aDatabase();
const municipality = await seedGranboda(data.database);
const inGranboda = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality, work);

const TABLES = [
  "body",
  "unit",
  "person",
  "role_grant",
  "plan",
  "goal",
  "measure",
  "activity",
  "responsibility",
  "earlier_outcome",
  "round",
  "round_item",
  "round_item_owner",
  "status_report",
  "outcome",
  "assessment",
  "round_text",
  "item_event",
  "reminder",
  "snapshot",
  "audit",
];

/** What the chain adds to a row: its salts are drawn anew each time. */
const DRAWN = ["content_hash", "previous_hash", "hash"];

/** SHA-256 of every row of every table. */
async function contentsOf(tenant: Tenant): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const table of TABLES) {
    const { rows } = await sql<{
      row: string;
    }>`select (to_jsonb(t) - ${DRAWN}::text[])::text as row from ${sql.table(table)} t order by 1`.execute(tenant);
    hashes[table] = createHash("sha256")
      .update(rows.map(({ row }) => row).join("\n"))
      .digest("hex");
  }
  return hashes;
}

test("it is the same, row by row and id by id, every time", async () => {
  const other = await aDatabase();
  const again = await seedGranboda(other.database);
  assert.deepEqual(await inTenant(other.database, again, contentsOf), await inGranboda(contentsOf));
});

test("it is as large as a small municipality", async () => {
  const { rows } = await inGranboda((tenant) =>
    sql`select (select count(*)::int from body) as bodies, (select count(*)::int from unit) as units,
      (select count(*)::int from person) as people, (select count(distinct period)::int from round) as periods,
      (select count(*)::int from goal join plan using (municipality_id, plan_id) where year = 2026) as goals,
      (select count(*)::int from measure join plan using (municipality_id, plan_id) where year = 2026) as measures,
      (select count(*)::int from activity join plan using (municipality_id, plan_id) where year = 2026) as activities`.execute(
      tenant,
    ),
  );
  const size = { bodies: 3, units: 8, people: 45, periods: 6, goals: 15, measures: 40, activities: 80 };
  assert.deepEqual(rows, [size]);
});

test("four periods are approved and frozen, one is under review, one is open with things in every state", async () => {
  const { rows } = await inGranboda((tenant) =>
    sql<{ period: string; state: string; rounds: number; snapshots: number; items: readonly string[] }>`
      select r.period, r.state, count(*)::int as rounds,
        (select count(*)::int from snapshot s join round q using (municipality_id, round_id) where q.period = r.period) as snapshots,
        (select array_agg(distinct i.state order by i.state) from round_item i
          join round q using (municipality_id, round_id) where q.period = r.period) as items
      from round r group by r.period, r.state order by r.period`.execute(tenant),
  );
  const approved = { state: "approved", rounds: 3, snapshots: 3, items: ["approved"] };
  assert.deepEqual(rows, [
    { period: "2025-T1", ...approved },
    { period: "2025-T2", ...approved },
    { period: "2025-T3", ...approved },
    { period: "2026-T1", ...approved },
    { period: "2026-T2", state: "under-review", rounds: 3, snapshots: 0, items: ["approved", "draft", "submitted"] },
    {
      period: "2026-T3",
      state: "open",
      rounds: 3,
      snapshots: 0,
      items: ["approved", "draft", "returned", "submitted", "to-do"],
    },
  ]);
});

test("goals, measures and activities go on from one year to the next; duties change hands and have substitutes", async () => {
  const { rows } = await inGranboda((tenant) =>
    sql<Readonly<Record<string, number>>>`select
      (select count(*)::int from goal where continues_id is not null) as goals,
      (select count(*)::int from measure where continues_id is not null) as measures,
      (select count(*)::int from activity where continues_id is not null) as activities,
      (select count(*)::int from responsibility where last_day is not null and substitute_for is null) as "handedOver",
      (select count(*)::int from responsibility where substitute_for is not null) as substitutes`.execute(tenant),
  );
  const [counts] = rows;
  assert.deepEqual({ goals: counts?.["goals"], measures: counts?.["measures"] }, { goals: 15, measures: 40 });
  for (const part of ["activities", "handedOver", "substitutes"]) assert.ok((counts?.[part] ?? 0) > 0, part);
});

test("each role has an account on the log-in page", async () => {
  const accounts = await inGranboda(listDemoAccounts);
  assert.deepEqual(new Set(accounts.map(({ role }) => role)), new Set(ROLES));
});

test("the texts trip the checks in as many ways as people do, also while they are drafts", async () => {
  const codes = await inGranboda(async (tenant) => {
    const plans = await tenant.selectFrom("plan").select("planId").where("year", "=", 2026).execute();
    const drafts = await tenant
      .selectFrom("roundItem")
      .innerJoin("round", "round.roundId", "roundItem.roundId")
      .select(["planId", "roundItemId as id", "goalId"])
      .where("roundItem.state", "in", ["draft", "returned"])
      .execute();
    const found = new Set<string>();
    for (const { planId, about } of [
      ...plans.map((plan) => ({ ...plan, about: null })),
      ...drafts.map(({ planId, ...about }) => ({ planId, about })),
    ]) {
      const record = await loadPlanRecord(tenant, planId, about);
      for (const key of ["2026-T2", "2026-T3"]) {
        const period = parsePeriod(key);
        assert.ok(record !== null && period !== null);
        for (const { detail } of checkPlan(record.plan, period)) found.add(detail.code);
      }
    }
    return found;
  });
  const wanted = [
    "period-mentioned-is-not-the-reports",
    "comment-copied",
    "sentence-unfinished",
    "deviation-without-cause",
    "placeholder-left-over",
    "word-doubled",
    "parts-do-not-add-up",
    "no-bearing-contradicted",
    "claim-against-counts",
    "comment-against-status",
    "stop-passed-but-on-plan",
    "person-named-with-health",
    "health-in-small-group",
  ];
  assert.deepEqual(
    wanted.filter((code) => !codes.has(code)),
    [],
    `found ${[...codes].sort().join(", ")}`,
  );
});

test("nothing happens after the demo's own moment, and the audit holds", async () => {
  const { rows } = await inGranboda((tenant) =>
    sql<{ late: number }>`select count(*)::int as late from item_event where happened_at > '2027-01-11T08:00Z'`.execute(
      tenant,
    ),
  );
  assert.deepEqual(rows, [{ late: 0 }]);
  const { firstBroken, departures } = await inGranboda(verifyAudit);
  assert.deepEqual({ firstBroken, departures }, { firstBroken: null, departures: [] });
});

test("the audit names what was done as the deeds do, so every row has its words", async () => {
  const { rows } = await inGranboda((tenant) =>
    sql<{ action: string }>`select distinct action from audit`.execute(tenant),
  );
  const actions = rows.map(({ action }) => action);
  assert.ok(actions.length > 3);
  assert.deepEqual(
    actions.filter((action) => !Object.hasOwn(webAudit, action)),
    [],
  );
});
