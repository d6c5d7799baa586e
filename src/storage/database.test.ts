import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sql } from "kysely";
import { aDatabase, queryAs } from "#test/database.ts";
import { inTenant } from "#storage/database.ts";

const { database, owner, application } = await aDatabase();

/** Tables outside row security, each with the reason; `schema.*` is a whole schema. */
const EXEMPT = new Map([
  ["graphile_worker.*", "the job queue's own tables: a job's payload is ids only (job-queue.test.ts)"],
  ["host", "asked before any municipality is known; holds only host names"],
  ["migration", "which migrations have run; no municipality's data"],
]);

/** Tables that are held against the record (standing-content.ts), with columns that are not, each with the reason. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  assessment: [],
  body_assessment: [],
  earlier_outcome: [],
  // What state an answer's step led to follows from what the record calls it.
  item_event: ["state"],
  outcome: [],
  plan_change: [],
  round_date_change: [],
  round_text: [],
  // Its own checksum is looked at, and the record tells of that.
  snapshot: ["facts"],
  status_report: [],
};

/** Protected tables that are not, with the reason. */
const NOT_HELD: Readonly<Record<string, string>> = {
  "audit audit_salt": "the record itself",
  "activity goal goal_parent measure plan responsibility": "as they stand now; their history is held",
  "round round_item round_item_owner": "how far the work has come; which version of an answer counts is held",
  "body governance_model logo municipality person role_grant unit retention_rule":
    "what is set up, and can be set otherwise",
  "known_device login_attempt login_link session": "come and go",
  "mail plan_import reminder": "come and go",
  "owners_settled owners_unsettled search_entry": "worked out from the others",
};

await queryAs(owner, "alter table municipality no force row level security");
await queryAs(
  owner,
  "insert into municipality (municipality_id, name) values (1, 'Exempelkommun'), (2, 'Granboda kommun')",
);
await queryAs(owner, "alter table municipality force row level security");

test("every table forces row security, but for those named with a reason", async () => {
  const tables = await queryAs<{ name: string; forced: boolean }>(
    owner,
    `select case nspname when 'public' then relname else nspname || '.*' end as name,
       relrowsecurity and relforcerowsecurity as forced
     from pg_class join pg_namespace n on n.oid = relnamespace
     where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname <> 'information_schema'`,
  );
  const open = new Set(tables.filter((table) => !table.forced).map((table) => table.name));
  assert.deepEqual([...open].sort(), [...EXEMPT.keys()].sort());
});

test("municipality_id comes first in every key and index of a protected table", async () => {
  const keys = await queryAs<{ name: string; first: string }>(
    owner,
    `select i.indexrelid::regclass::text as name, a.attname as first
     from pg_index i join pg_class t on t.oid = i.indrelid
     join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
     where t.relrowsecurity and t.relnamespace = 'public'::regnamespace`,
  );
  assert.ok(keys.length > 30);
  assert.deepEqual(
    keys.filter((key) => key.first !== "municipality_id"),
    [],
  );
  const references = await queryAs<{ name: string; definition: string }>(
    owner,
    "select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace",
  );
  const strays = references.filter(({ definition }) => !definition.startsWith("FOREIGN KEY (municipality_id"));
  assert.deepEqual(strays, []);
});

test("every column of a protected table is held against the record, or it is said why it is not", async () => {
  const columns = await queryAs<{ table: string; column: string }>(
    owner,
    `select c.relname as table, a.attname as column from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relrowsecurity order by 1, 2`,
  );
  const told = [...Object.keys(HELD), ...Object.keys(NOT_HELD).flatMap((names) => names.split(" "))];
  assert.deepEqual([...new Set(columns.map(({ table }) => table))].sort(), told.sort());
  const source = readFileSync(new URL("standing-content.ts", import.meta.url), "utf8");
  const forgotten = columns.filter(
    ({ table, column }) =>
      HELD[table]?.includes(column) === false &&
      column !== "municipality_id" &&
      !source
        .split("select ")
        .some((query) => query.includes(`from ${table}`) && new RegExp(`\\b${column}\\b`).test(query)),
  );
  assert.deepEqual(forgotten, []);
});

test("a transaction sees its own municipality and no other", async () => {
  const seen = await inTenant(database, 1, (tenant) => tenant.selectFrom("municipality").select("name").execute());
  assert.deepEqual(seen, [{ name: "Exempelkommun" }]);
});

test("without a municipality nothing is seen", async () => {
  assert.deepEqual(await database.pool.selectFrom("municipality").selectAll().execute(), []);
});

test("a row of another municipality can neither be written nor changed", async () => {
  await assert.rejects(
    inTenant(database, 1, (tenant) =>
      tenant.insertInto("body").values({ municipalityId: 2, name: "Kommunstyrelsen" }).execute(),
    ),
    /row-level security/,
  );
  await inTenant(database, 2, (tenant) =>
    tenant.insertInto("body").values({ municipalityId: 2, name: "Kommunstyrelsen" }).execute(),
  );
  const changed = await inTenant(database, 1, (tenant) =>
    tenant.updateTable("body").set({ name: "Stulen" }).executeTakeFirst(),
  );
  assert.equal(changed.numUpdatedRows, 0n);
});

test("what fails half-way leaves nothing", async () => {
  const boom = new Error("boom");
  await assert.rejects(
    inTenant(database, 1, async (tenant) => {
      await tenant.insertInto("unit").values({ municipalityId: 1, name: "Grundskola" }).execute();
      throw boom;
    }),
    boom,
  );
  const left = await inTenant(database, 1, (tenant) => tenant.selectFrom("unit").selectAll().execute());
  assert.deepEqual(left, []);
});

test("the application's role owns nothing and cannot lift row security", async () => {
  await assert.rejects(queryAs(application, "alter table body disable row level security"), /must be owner/);
  await assert.rejects(queryAs(application, "delete from audit"), /permission denied/);
});

test("what hangs lets go in the end", async () => {
  const { rows } = await inTenant(database, 1, (tenant) =>
    sql`select current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as idle`.execute(tenant),
  );
  assert.deepEqual(rows, [{ statement: "1min", idle: "5min" }]);
});

test("dates come as text and never move with the time zone", async () => {
  const [row] = await queryAs<{ day: unknown }>(application, "select date '2024-12-31' as day");
  assert.equal(row?.day, "2024-12-31");
});
