import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { aDatabase, MIGRATIONS, queryAs } from "#test/database.ts";
import type { Connection } from "#storage/embedded.ts";
import { migrate, refuseUnmigrated } from "#storage/migrate.ts";

const { owner, application } = await aDatabase();
const folder = mkdtempSync(join(tmpdir(), "tertial-migrations-"));
after(() => rmSync(folder, { recursive: true }));

test("a migrated database has nothing left to run", async () => {
  assert.deepEqual(await migrate(owner, application.user, MIGRATIONS), []);
});

const superuser = async (): Promise<Connection> => {
  const [found] = await queryAs<{ name: string }>(owner, "select rolname as name from pg_roles where rolsuper limit 1");
  return { ...owner, user: found?.name ?? "" };
};

test("a role that no row security holds back is refused", async () => {
  const { user } = await superuser();
  await assert.rejects(migrate(owner, user, MIGRATIONS), { code: "role-above", subject: user });
  await assert.rejects(refuseUnmigrated(await superuser(), MIGRATIONS), { code: "role-above" });
});

test("the role that owns the tables is refused as the application's", async () => {
  await assert.rejects(migrate(owner, owner.user, MIGRATIONS), { code: "role-owns", subject: owner.user });
  await assert.rejects(refuseUnmigrated(owner, MIGRATIONS), { code: "role-owns" });
});

test("nor may the application's role become the owner, or one above row security, by membership", async () => {
  const above = await superuser();
  const member = `tertial_member_${randomBytes(4).toString("hex")}`;
  await queryAs(above, `create role ${member} login noinherit in role ${owner.user}`);
  await assert.rejects(migrate(owner, member, MIGRATIONS), { code: "role-owns", subject: member });
  await queryAs(above, `alter role ${member} bypassrls; revoke ${owner.user} from ${member}`);
  await assert.rejects(migrate(owner, member, MIGRATIONS), { code: "role-above", subject: member });
  await queryAs(above, `drop role ${member}`);
});

test("a server that does not answer, lacks the database or does not let the role in is named without the password", async () => {
  const refusedAt = (own: Partial<Connection>) =>
    migrate({ ...owner, password: "hemligt", ...own }, application.user, MIGRATIONS);
  const away = { host: "127.0.0.1", port: 1, ssl: false };
  const subject = `${owner.user}@127.0.0.1:1/${owner.database}`;
  await assert.rejects(refusedAt(away), { code: "unreachable", subject, detail: "ECONNREFUSED" });
  await assert.rejects(refusedAt({ database: "finns_inte" }), { code: "no-such-database" });
  await assert.rejects(refusedAt({ user: "finns_inte" }), { code: "log-in-refused" });
});

test("a role that may make no tables is refused as their owner", async () => {
  await assert.rejects(migrate(application, application.user, MIGRATIONS), { code: "owner-may-not" });
});

test("the application alone serves from a database that is migrated, and asks for the owner otherwise", async () => {
  await refuseUnmigrated(application, MIGRATIONS);
  const more = mkdtempSync(join(tmpdir(), "tertial-migrations-"));
  after(() => rmSync(more, { recursive: true }));
  cpSync(MIGRATIONS, more, { recursive: true });
  writeFileSync(join(more, "9001-more.sql"), "select 1;");
  await assert.rejects(refuseUnmigrated(application, more), { code: "not-migrated", subject: application.user });
});

test("a migration that was changed after it had run is refused", async () => {
  writeFileSync(join(folder, "0001-municipality-and-people.sql"), "select 1;");
  await assert.rejects(migrate(owner, application.user, folder), { code: "migration-changed" });
});

test("a database newer than the program is refused", async () => {
  rmSync(join(folder, "0001-municipality-and-people.sql"));
  await assert.rejects(migrate(owner, application.user, folder), { code: "newer-than-program" });
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
