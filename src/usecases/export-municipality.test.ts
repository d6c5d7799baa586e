import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { inTenant } from "#storage/database.ts";
import { EXPORTED_TABLES, LEFT_OUT_TABLES } from "#storage/export.ts";
import { addSnapshot } from "#storage/snapshots.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { exportMunicipality } from "./export-municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const FACTS = '{"goals":["Målet"]}';
const sha256 = createHash("sha256").update(FACTS).digest("hex");
await inTenant(data.database, municipality.id, async (tenant) => {
  await tenant.updateTable("person").set({ passwordHash: "hemlig-hash", totpSecret: "HEMLIG" }).execute();
  await addSnapshot(tenant, {
    municipality: municipality.id,
    roundId: municipality.roundId,
    number: 1,
    createdAt: new Date("2025-01-10T09:00:00Z"),
    createdBy: municipality.people.coordinator,
    sha256,
    facts: FACTS,
    plan: "{}",
    design: "1",
    despiteFindings: null,
    erratumReason: null,
  });
});

async function archiveOf(role: "administrator" | "coordinator"): Promise<Readonly<Record<string, string>> | string> {
  const outcome = await exportMunicipality(deedOf(data.database, municipality, role));
  if (!outcome.ok) return outcome.refusals[0]?.code ?? "";
  const pieces: Uint8Array[] = [];
  await outcome.value(async (bytes) => void pieces.push(bytes));
  const files = unzipSync(Buffer.concat(pieces));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const files = await archiveOf("administrator");
if (typeof files === "string") assert.fail(files);
const rowsOf = (table: string): readonly Readonly<Record<string, unknown>>[] =>
  JSON.parse(files[`tables/${table}.json`] ?? "") as readonly Readonly<Record<string, unknown>>[];

test("no table is forgotten: each is exported or left out with a reason", async () => {
  const tables = await queryAs<{ name: string }>(
    data.owner,
    `select c.table_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema = 'public' and c.column_name = 'municipality_id' and c.table_name <> 'host' order by 1`,
  );
  const decided = [...EXPORTED_TABLES.map(({ table }) => table), ...Object.keys(LEFT_OUT_TABLES)];
  assert.deepEqual(
    tables.map(({ name }) => name),
    decided.toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test("the archive holds every row of the municipality and none of another's", async () => {
  assert.equal(rowsOf("person").length, 8);
  assert.equal(rowsOf("activity").length, 2);
  for (const { table } of EXPORTED_TABLES) {
    assert.ok(
      rowsOf(table).every((row) => row["municipality_id"] === municipality.id),
      table,
    );
  }
  assert.notEqual(municipality.id, other.id);
});

test("it tells what there is and how many, as many as there are", () => {
  const told = JSON.parse(files["tertial-export.json"] ?? "") as {
    format: string;
    municipality: string;
    tables: Record<string, number>;
  };
  assert.equal(told.format, "tertial-export/1");
  assert.equal(told.municipality, "Exempelkommun");
  for (const [table, count] of Object.entries(told.tables)) assert.equal(rowsOf(table).length, count, table);
});

test("no key to the application is in it", () => {
  assert.doesNotMatch(Object.values(files).join("\n"), /hemlig-hash|HEMLIG|session_hash|token_hash|"mail_key":/);
});

test("a frozen report's facts are a file of their own, to the letter that was hashed", () => {
  const facts = files[`snapshots/${municipality.roundId}-1.facts.json`] ?? "";
  assert.equal(createHash("sha256").update(facts).digest("hex"), sha256);
  assert.equal(rowsOf("snapshot")[0]?.["facts"], undefined);
});

test("thousands of rows go through the same cursor", async () => {
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant
      .insertInto("unit")
      .values(
        Array.from({ length: 2_500 }, (_, index) => ({ municipalityId: municipality.id, name: `Enhet ${index}` })),
      )
      .execute(),
  );
  const again = await archiveOf("administrator");
  if (typeof again === "string") assert.fail(again);
  assert.equal((JSON.parse(again["tables/unit.json"] ?? "") as unknown[]).length, 2_501);
});

test("a coordinator may not take it out; taking it out is put on record", async () => {
  assert.equal(await archiveOf("coordinator"), "not-permitted");
  const actions = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("audit").select("action").execute(),
  );
  assert.deepEqual([...new Set(actions.map(({ action }) => action))], ["exported"]);
});
