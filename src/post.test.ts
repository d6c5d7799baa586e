import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { inTenant } from "#storage/database.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { SEND_LOG_IN_LINK } from "#usecases/send-log-in-link.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { anSmtpServer, headerOf, partOf } from "#test/smtp.ts";
import { openPost } from "./post.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { people } = municipality;
const address = (role: keyof typeof people): string => `${role}@${municipality.id}.test`;
const now = (): Date => new Date("2025-01-10T09:00:00Z");

const logged: string[] = [];
const log = {
  answered: () => undefined,
  failure: (about: string, error: unknown) =>
    void logged.push(`${about} ${error instanceof Error ? `${error.name} ${error.message} ${error.stack}` : "?"}`),
};

type Office = Awaited<ReturnType<typeof anSmtpServer>>;
const offices: Office[] = [];
const servers: Awaited<ReturnType<typeof openPost>>[] = [];

async function anOffice(...settings: Parameters<typeof anSmtpServer>): Promise<Office> {
  const office = await anSmtpServer(...settings);
  offices.push(office);
  return office;
}

async function serve({ url }: Office): Promise<void> {
  const server = await openPost(
    { smtp: { url, from: "Tertial <tertial@kommun.test>" } },
    { demo: false, now },
    { database: data.database, log, connection: data.application, baseUrl: "https://tertial.test" },
  );
  servers.push(server);
}

const stopServers = () => Promise.all(servers.splice(0).map((server) => server.stop()));

// Also after a failure: a server left running would take the next test's letters.
afterEach(async () => {
  await stopServers();
  await Promise.all(offices.splice(0).map((office) => office.close()));
});

const PATIENCE_MS = 60_000;

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) assert.fail(`It did not happen: ${isSo.toString()}`);
    await wait(50);
  }
}

const mails = () =>
  inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("mail").select(["personId", "sentAt", "refusedAt"]).orderBy("personId").execute(),
  );
const waiting = () =>
  queryAs<{ task: string; error: string | null }>(
    data.application,
    `select t.identifier as task, j.last_error as error from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id`,
  );
const letters = async () => (await waiting()).filter(({ task }) => task === "deliver-mail");
const isIdle = async (): Promise<boolean> => (await waiting()).length === 0;

test("two servers on one database send each letter once, and one that stops finishes what it has begun", async () => {
  const smtp = await anOffice(() => null, 300);
  await Promise.all([serve(smtp), serve(smtp)]);
  await until(() => smtp.asked.length === 2);
  await stopServers();
  assert.deepEqual(smtp.received.map(({ to }) => to).sort(), [address("activity-owner"), address("goal-owner")]);
  assert.ok((await mails()).every(({ sentAt }) => sentAt !== null));
  assert.deepEqual(await letters(), []);
  for (const { raw } of smtp.received) {
    assert.match(headerOf(raw, "Subject") ?? "", /^Uppföljningen av tertial.3.2024 är öppen: två svar/);
    assert.match(partOf(raw, "text/plain") ?? "", /https:\/\/exempelkommun\.test\/att-gora/);
  }
});

test("a server that starts again the same day sends nothing twice", async () => {
  const smtp = await anOffice();
  await serve(smtp);
  await until(isIdle);
  await stopServers();
  assert.deepEqual(smtp.asked, []);
});

/** Empties the day: what has been written and told. */
async function forget(): Promise<void> {
  await inTenant(data.database, municipality.id, async (tenant) => {
    await tenant.deleteFrom("mail").execute();
    await tenant.deleteFrom("reminder").execute();
  });
}

test("a mailbox that fails never stops others; it is tried again, and neither log nor queue tells whose it is", async () => {
  await forget();
  let isFull = true;
  const smtp = await anOffice((to) => (to === address("activity-owner") && isFull ? { code: 452 } : null));
  await serve(smtp);
  await until(() => smtp.received.some(({ to }) => to === address("goal-owner")));
  await until(() => logged.length > 0);
  await until(async () => (await letters()).length === 1 && (await letters())[0]?.error !== null);
  assert.deepEqual(await letters(), [{ task: "deliver-mail", error: "DeliveryFailed" }]);
  assert.match(logged.join(), /^deliver-mail DeliveryFailed EENVELOPE 452/);
  assert.doesNotMatch(logged.join(), /@\d|owner/);
  isFull = false;
  await until(() => smtp.received.some(({ to }) => to === address("activity-owner")));
  await until(isIdle);
  await stopServers();
  assert.equal(smtp.received.length, 2);
});

test("a mailbox that is gone is noted and not tried again", async () => {
  await forget();
  const smtp = await anOffice((to) => (to === address("activity-owner") ? { code: 550 } : null));
  await serve(smtp);
  await until(async () => (await mails()).every(({ sentAt, refusedAt }) => sentAt !== null || refusedAt !== null));
  await until(isIdle);
  await stopServers();
  const refused = (await mails()).filter(({ refusedAt }) => refusedAt !== null);
  assert.deepEqual(
    refused.map(({ personId }) => personId),
    [people["activity-owner"]],
  );
  assert.equal(smtp.asked.filter((to) => to === address("activity-owner")).length, 1);
  const persons = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.selectFrom("person").select("personId").where("mailRefusedAt", "is not", null).execute(),
  );
  assert.deepEqual(persons, [{ personId: people["activity-owner"] }]);
});

test("when the database drops its connections the work goes on", async () => {
  const smtp = await anOffice();
  await serve(smtp);
  await until(isIdle);
  await queryAs(
    data.application,
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tertial-jobs' and usename = current_user",
  );
  const link = { municipality: municipality.id, person: people.coordinator, back: "/plan" };
  await queueJobs(data.database.pool, SEND_LOG_IN_LINK, [link]);
  await until(() => smtp.received.length === 1);
  await stopServers();
  const raw = smtp.received[0]?.raw ?? "";
  assert.match(
    partOf(raw, "text/plain") ?? "",
    /https:\/\/exempelkommun\.test\/logga-in\/lank\/[\w-]{43}\?tillbaka=%2Fplan/,
  );
});
