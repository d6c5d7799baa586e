import assert from "node:assert/strict";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { queryAs } from "#test/database.ts";
import { DatabaseRefused } from "#storage/database-refused.ts";
import { openEmbedded } from "#storage/embedded.ts";
import { withStartLock } from "#storage/embedded/start-lock.ts";

const folders: string[] = [];
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tertial-embedded-"));
  folders.push(folder);
  return folder;
}
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const serverOf = (folder: string): number =>
  Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

test("a new folder gets a database that sorts å, ä and ö last", async () => {
  const database = await openEmbedded(aFolder());
  const [row] = await queryAs<{ order: string }>(
    database.application,
    `select string_agg(word, '' order by word) as order from unnest(array['ö', 'z', 'å', 'a', 'ä']) as word`,
  );
  await database.close();
  assert.equal(row?.order, "azåäö");
});

test("a second opening joins the running server, and the last to close stops it", async () => {
  const folder = aFolder();
  const [first, second] = await Promise.all([openEmbedded(folder), openEmbedded(folder)]);
  const server = serverOf(folder);
  await first.close();
  assert.equal(serverOf(folder), server);
  assert.equal((await queryAs(second.application, "select 1 as one")).length, 1);
  await second.close();
  assert.equal(existsSync(join(folder, "postgres/postmaster.pid")), false);
});

test("the folder of the socket is the database account's alone, has a short name, and goes with the server", async (t) => {
  const folder = aFolder();
  const note = join(folder, "postgres.socket-folder");
  const planted = mkdtempSync(join(tmpdir(), "tertial-planted-"));
  folders.push(planted);
  chmodSync(planted, 0o777);
  writeFileSync(note, planted);
  const deep = join(planted, "å".repeat(60));
  mkdirSync(deep);
  const usual = process.env["TMPDIR"] ?? "/tmp";
  t.after(() => (process.env["TMPDIR"] = usual));
  process.env["TMPDIR"] = deep;
  const database = await openEmbedded(folder);
  const { host } = database.application;
  assert.ok(host?.startsWith("/tmp/tertial-") === true && host !== planted);
  assert.equal(statSync(host).mode & 0o777, 0o700);
  await database.close();
  assert.deepEqual([existsSync(host), existsSync(note), existsSync(planted)], [false, false, true]);
});

test("what was written is there after the server was killed", async () => {
  const folder = aFolder();
  const before = await openEmbedded(folder);
  await queryAs(before.owner, "create table kept (word text)");
  await queryAs(before.owner, "insert into kept values ('ja')");
  process.kill(serverOf(folder), "SIGKILL");
  await before.close();
  const again = await openEmbedded(folder);
  const rows = await queryAs(again.owner, "select word from kept");
  await again.close();
  assert.deepEqual(rows, [{ word: "ja" }]);
});

test("a cluster that was being made when the power went is made anew", async () => {
  const folder = aFolder();
  mkdirSync(join(folder, "postgres.making-1"));
  writeFileSync(join(folder, "postgres.making-1/PG_VERSION"), "18\n");
  const database = await openEmbedded(folder);
  await database.close();
  assert.deepEqual(readdirSync(folder), ["postgres", "postgres.log"]);
});

test("a copy made while the database runs is refused, and what is done with the copy never reaches the original", async () => {
  const folder = aFolder();
  const original = await openEmbedded(folder);
  const copy = aFolder();
  cpSync(folder, copy, { recursive: true });
  await assert.rejects(openEmbedded(copy), { code: "copy-of-running" });
  process.kill(serverOf(folder), "SIGKILL");
  await original.close();
  chmodSync(join(copy, "postgres"), 0o755);
  await assert.rejects(openEmbedded(copy), { code: "cluster-of-another-account" });
});

test("a folder with something else in it is refused in words and left untouched", async () => {
  const folder = aFolder();
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres/notes.txt"), "min");
  await assert.rejects(openEmbedded(folder), { code: "not-a-cluster" });
  assert.deepEqual(readdirSync(join(folder, "postgres")), ["notes.txt"]);
});

test("a file, and a cluster of another version or a damaged one, are refused with what is wrong", async () => {
  const file = join(aFolder(), "data");
  writeFileSync(file, "min");
  await assert.rejects(openEmbedded(file), { code: "not-a-folder", subject: file });
  const folder = aFolder();
  await (await openEmbedded(folder)).close();
  const versionFile = join(folder, "postgres/PG_VERSION");
  const version = readFileSync(versionFile, "utf8");
  writeFileSync(versionFile, "9\n");
  await assert.rejects(openEmbedded(folder), { code: "cluster-of-another-version", detail: "9" });
  writeFileSync(versionFile, version);
  writeFileSync(join(folder, "postgres/postgresql.conf"), "max_connections = många\n");
  await assert.rejects(openEmbedded(folder), (error) => {
    assert.ok(error instanceof DatabaseRefused);
    assert.equal(error.code, "not-started");
    assert.match(error.detail, /configuration file .* contains errors/);
    return true;
  });
});

test("a start lock is taken over from who is gone, also when somebody else has the number now", async () => {
  const lock = join(aFolder(), "postgres.starting");
  for (const holder of ["4194303 1", `${process.pid} 1`]) {
    writeFileSync(lock, holder);
    assert.equal(await withStartLock(lock, () => Promise.resolve("taken")), "taken");
    assert.equal(existsSync(lock), false);
  }
});

test(
  "a folder that PostgreSQL's account cannot reach is refused in words",
  { skip: process.getuid?.() !== 0 },
  async () => {
    const closed = aFolder();
    await assert.rejects(openEmbedded(join(closed, "data")), { code: "folder-unreachable" });
  },
);
