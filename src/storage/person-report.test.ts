import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inTenant } from "./database.ts";
import { loadPersonReport } from "./person-report.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const source = readFileSync(new URL("person-report.ts", import.meta.url), "utf8");

test("every column that points to a person is looked at", async () => {
  const columns = await queryAs<{ table: string; column: string }>(
    data.owner,
    `select distinct t.relname as table, a.attname as column
     from pg_constraint c
     join pg_class t on t.oid = c.conrelid
     join unnest(c.conkey) with ordinality k (attnum, place) on k.place = 2
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
     where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1, 2`,
  );
  assert.ok(columns.length > 15, "the question itself still finds them");
  for (const { table, column } of columns) {
    const part = new RegExp(`from ${table}\\b[\\s\\S]*?\\b${column}\\b`);
    assert.match(source, part, `${table}.${column}`);
  }
});

test("the report tells who it is about, in what roles, and what they owe", async () => {
  const person = municipality.people["activity-owner"];
  const report = await inTenant(data.database, municipality.id, (tenant) => loadPersonReport(tenant, person));
  const told = JSON.parse(JSON.stringify(report)) as {
    account: { name: string; hasPassword: boolean };
    roles: { role: string }[];
    duties: { title: string }[];
  };
  assert.equal(told.account.name, "activity-owner");
  assert.equal(told.account.hasPassword, false);
  assert.deepEqual(
    told.roles.map(({ role }) => role),
    ["activity-owner"],
  );
  assert.equal(told.duties.length, 2);
});

test("nobody of another municipality is reported on", async () => {
  const person = municipality.people["activity-owner"];
  assert.equal(await inTenant(data.database, other.id, (tenant) => loadPersonReport(tenant, person)), null);
});
