import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";
import { unzipSync } from "fflate";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { queryAs } from "#test/database.ts";
import { killPostgres, startServerProcess } from "#test/faults/server-process.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "tertial-operations-"));
const data = mkdtempSync(join(tmpdir(), "tertial-operations-data-"));
after(() => [folder, data].forEach((path) => rmSync(path, { recursive: true, force: true })));

const environment = { ...process.env, DATABASE_URL: "", DATABASE_OWNER_URL: "", BASE_URL: "", LISTEN_ADDRESS: "" };

/** Runs a command on the data folder. */
const tertial = (...words: readonly string[]) => tertialWith({}, ...words);

function tertialWith(own: NodeJS.ProcessEnv, ...words: readonly string[]) {
  const all = ["dist/cli.js", ...words, "--data", data];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: root,
    encoding: "utf8",
    env: { ...environment, ...own },
  });
  assert.doesNotMatch(stderr + stdout, /\n\s+at .+:\d+:\d+/, "a stack trace");
  return { status, stdout, stderr };
}

const jsonOf = <Value>(text: string): Value => JSON.parse(text) as Value;

type Row = {
  readonly sequence: number;
  readonly action: string;
  readonly person_id: number | null;
  readonly content_hash: string;
  readonly salt: string;
};

test("a folder without a database is no empty installation; it is migrated once", () => {
  const lacking = tertial("audit", "verify");
  assert.equal(lacking.status, 1);
  assert.match(lacking.stderr, /Det finns ingen databas i .*Kontrollera --data/);
  const first = tertial("migrate", "--json");
  assert.equal(first.status, 0, first.stderr);
  assert.ok(jsonOf<{ migrated: readonly string[] }>(first.stdout).migrated.length > 0);
  assert.deepEqual(jsonOf(tertial("migrate", "--json").stdout), { migrated: [] });
});

test("a setting that cannot be understood is named, and so is what to write instead", () => {
  const said = (own: NodeJS.ProcessEnv) => {
    const { status, stderr } = tertialWith(own, "municipality");
    assert.equal(status, 1, stderr);
    return stderr;
  };
  assert.match(said({ DATABASE_URL: "hej" }), /DATABASE_URL är ingen databasadress.*postgres:/);
  assert.match(said({ SMTP_URL: "smtp://localhost" }), /SMTP_URL är satt men inte MAIL_FROM/);
});

test("without a municipality there is nothing to do, and the way on is told", () => {
  const { status, stderr } = tertial("user", "add", "kim@exempel.se", "--name", "Kim Ek", "--role", "administrator");
  assert.equal(status, 1);
  assert.match(stderr, /tertial municipality add/);
});

test("municipalities are added, each at its own host", () => {
  assert.equal(tertial("municipality", "add", "Exempelkommun", "--code", "9999").status, 0);
  assert.equal(tertial("municipality", "add", "Granboda kommun").status, 1, "both would answer at every address");
  assert.equal(tertial("municipality", "add", "Granboda kommun", "--host", "https://granboda.se").status, 2);
  assert.equal(tertial("municipality", "add", "  ", "--host", "mal.granboda.se").status, 2);
  assert.equal(
    tertial("municipality", "add", "exempelkommun", "--host", "mal.granboda.se").status,
    1,
    "its name is taken",
  );
  assert.equal(tertial("municipality", "add", "Granboda kommun", "--host", "mal.granboda.se").status, 0);
  assert.deepEqual(jsonOf(tertial("municipality", "--json").stdout), {
    municipalities: [
      { id: 1, name: "Exempelkommun", code: "9999", hosts: ["*"] },
      { id: 2, name: "Granboda kommun", code: null, hosts: ["mal.granboda.se"] },
    ],
  });
});

const inExample = ["--municipality", "Exempelkommun"] as const;
const add = ["user", "add", "Kim@Exempel.se", "--name", "Kim Ek", "--role"] as const;

test("people get roles, and one who is there is not added again", () => {
  assert.equal(tertial(...add, "administrator").status, 1, "which municipality?");
  assert.equal(tertial(...add, "kung", ...inExample).status, 2);
  const first = jsonOf(tertial(...add, "administrator", ...inExample, "--json").stdout);
  const second = jsonOf(tertial(...add, "coordinator", ...inExample, "--json").stdout);
  assert.deepEqual(second, first);
  assert.equal(tertial("user", "link", "ingen@exempel.se", ...inExample).status, 1);
});

test("everything about a person is printed, without what proves who it is", () => {
  const { stdout } = tertial("user", "report", "kim@exempel.se", ...inExample);
  const report = jsonOf<{ account: { email: string }; roles: readonly { role: string }[] }>(stdout);
  assert.equal(report.account.email, "kim@exempel.se");
  assert.deepEqual(
    report.roles.map(({ role }) => role),
    ["administrator", "coordinator"],
  );
  assert.doesNotMatch(stdout, /passwordHash|sessionHash|tokenHash|deviceHash|secret/i);
});

test("a whole plan is imported, once", () => {
  const plan = join(root, "examples/vansbro-2021-attraktiv-och-trygg.json");
  assert.equal(tertial("import", plan, ...inExample).status, 0);
  const again = tertial("import", plan, ...inExample);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /redan en plan/);
  assert.equal(tertial("import", plan, "--municipality", "mal.granboda.se").status, 1, "nobody there to stand for it");
  assert.equal(tertial("import", join(root, "package.json"), ...inExample).status, 1);
});

test("a municipality is exported whole or not at all", () => {
  const file = join(folder, "allt.zip");
  assert.equal(tertial("export", "--out", file, ...inExample).status, 0);
  assert.ok(statSync(file).size > 1_000);
  assert.equal(readFileSync(file).subarray(0, 2).toString(), "PK");
  assert.equal(tertial("export", "--out", join(folder, "finns-inte/allt.zip"), ...inExample).status, 1);
});

test("what is taken out on the command line stands in the audit, by whoever runs the program, and can be proved", () => {
  const { "tables/audit.json": audit, "tables/audit_salt.json": salts } = unzipSync(
    readFileSync(join(folder, "allt.zip")),
  );
  const rowsOf = (bytes?: Uint8Array) => jsonOf<readonly Row[]>(new TextDecoder().decode(bytes));
  const rows = rowsOf(audit);
  assert.deepEqual(
    rows.filter(({ action }) => action !== "outcome-import").map(({ action, person_id }) => [action, person_id]),
    [
      ["user-add", null],
      ["user-add", null],
      ["user-report", null],
      ["plan-import", 1],
      ["assessment-import", 1],
      ["exported", null],
    ],
  );
  const salt = rowsOf(salts).find(({ sequence }) => sequence === 1)?.salt;
  const content = `${salt}{"role":"administrator"}`;
  assert.equal(rows[0]?.content_hash, createHash("sha256").update(content).digest("hex"));
});

/** Follows the link that the command line makes, as a person does: opens it and presses the button. */
async function logIn(url: string): Promise<number> {
  const link = new URL(
    jsonOf<{ url: string }>(tertial("user", "link", "kim@exempel.se", ...inExample, "--json").stdout).url,
  );
  const answer = await fetch(url + link.pathname, { method: "POST", redirect: "manual" });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  return (await fetch(`${url}/att-gora`, { headers: { cookie }, redirect: "manual" })).status;
}

test("the server serves beside other commands, heals when PostgreSQL dies, and stops in order", async () => {
  const server = await startServerProcess(data);
  try {
    const taken = tertial("serve", "--port", new URL(server.url).port);
    assert.equal(taken.status, 1);
    assert.match(taken.stderr, /används av ett annat program/);
    assert.equal(await logIn(server.url), 200);
    killPostgres(data);
    assert.equal((await fetch(`${server.url}/logga-in`)).status, 200, "the next request waits for the new server");
    assert.equal(await logIn(server.url), 200);
    assert.equal(await server.stop(), 0);
    assert.equal(existsSync(join(data, "postgres/postmaster.pid")), false, "the last one out stops PostgreSQL");
  } finally {
    await server.kill();
  }
});

test("the log tells of each request by its pattern, never by its path", async () => {
  const port = await freePort();
  const words = ["dist/cli.js", "serve", "--data", data, "--port", String(port)];
  const child = spawn(process.execPath, words, { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const log: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => log.push(chunk.toString()));
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  const exit = once(child, "exit");
  try {
    await fetch(`http://127.0.0.1:${port}/logga-in/lank/hemligt-kvitto?sok=kim`);
    await pause(100);
  } finally {
    child.kill("SIGTERM");
  }
  const [status] = (await exit) as [number];
  assert.equal(status, 0);
  const lines = log.join("").split("\n");
  const line = lines.find((one) => one.includes("/logga-in/lank/:token"));
  const { level, method, status: answered } = jsonOf<Record<string, unknown>>(line ?? "{}");
  assert.deepEqual({ level, method, answered }, { level: "info", method: "GET", answered: 200 });
  assert.doesNotMatch(log.join(""), /hemligt|kim/);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

test("a changed row of the audit is found", async () => {
  const whole = tertial("audit", "verify", "--json");
  assert.equal(whole.status, 0);
  const embedded = await openEmbedded(data);
  const tamper = `set tertial.municipality = '1'; alter table audit disable trigger audit_is_append_only;
    update audit set action = 'nothing' where sequence = 2`;
  await queryAs(embedded.owner, tamper);
  await embedded.close();
  const broken = tertial("audit", "verify", ...inExample);
  assert.equal(broken.status, 1);
  assert.match(broken.stdout, /rad 2 stämmer inte/);
  assert.equal(tertial("audit", "verify", "--municipality", "Granboda kommun").status, 0);
});

test("an external database is served from by a role that owns nothing; migrating is its owner's", async () => {
  const { owner, application, close } = await openEmbedded(data);
  const addressOf = ({ user, host, database }: Connection): string =>
    `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host ?? "")}`;
  const migrating = (urls: { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL?: string }) =>
    tertialWith(urls, "migrate");
  assert.equal(migrating({ DATABASE_URL: addressOf(application), DATABASE_OWNER_URL: addressOf(owner) }).status, 0);
  assert.equal(migrating({ DATABASE_URL: addressOf(application) }).status, 0, "nothing is left to migrate");
  const refused = migrating({ DATABASE_URL: addressOf(owner) });
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /”tertial_owner” äger tabellerna .* DATABASE_OWNER_URL/);
  await queryAs(owner, "delete from migration where number = 1");
  const left = migrating({ DATABASE_URL: addressOf(application) });
  assert.match(left.stderr, /inte aktuell.*tertial migrate med DATABASE_OWNER_URL/);
  await close();
});
