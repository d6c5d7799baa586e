import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { aDatabase, MIGRATIONS, queryAs } from "#test/database.ts";
import { migrate } from "#storage/migrate.ts";

const { owner, application } = await aDatabase();
const folder = mkdtempSync(join(tmpdir(), "tertial-migrations-"));
after(() => rmSync(folder, { recursive: true }));

test("a migrated database has nothing left to run", async () => {
  assert.deepEqual(await migrate(owner, application.user, MIGRATIONS), []);
});

test("a role that no row security holds back is refused", async () => {
  const [superuser] = await queryAs(owner, "select rolname as name from pg_roles where rolsuper limit 1");
  await assert.rejects(migrate(owner, String(superuser?.["name"]), MIGRATIONS), /superuser or has BYPASSRLS/);
});

test("a migration that was changed after it had run is refused", async () => {
  writeFileSync(join(folder, "0001-municipality-and-people.sql"), "select 1;");
  await assert.rejects(migrate(owner, application.user, folder), /was changed after it had run/);
});

test("a database newer than the program is refused", async () => {
  rmSync(join(folder, "0001-municipality-and-people.sql"));
  await assert.rejects(migrate(owner, application.user, folder), /newer than this program/);
});

test("two servers that start together migrate once, and one that fails leaves nothing", async () => {
  await queryAs(owner, "drop table migration");
  await queryAs(
    owner,
    "create table migration (number integer primary key, name text, checksum text, run_at timestamptz default now())",
  );
  writeFileSync(join(folder, "9001-once.sql"), "create table once (word text);");
  const [one, two] = await Promise.all([
    migrate(owner, application.user, folder),
    migrate(owner, application.user, folder),
  ]);
  assert.deepEqual([...one, ...two], ["9001-once.sql"]);
  writeFileSync(join(folder, "9002-broken.sql"), "create table half (word text); select no_such_thing;");
  await assert.rejects(migrate(owner, application.user, folder), /9002-broken\.sql/);
  assert.deepEqual(await queryAs(owner, "select to_regclass('half') as half"), [{ half: null }]);
});
