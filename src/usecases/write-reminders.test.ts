import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant, type Tenant } from "#storage/database.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { REMIND_EVERYWHERE, writeReminders } from "#usecases/write-reminders.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { aPostOffice } from "#test/post.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const neighbour = await aMunicipality(data, "Grannkommun");
const { people, items } = municipality;

let now = new Date("2024-12-02T08:00:00Z");
const { office, work, letters } = aPostOffice(data, { now: () => now });

const inside = <Value>(read: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, read);
const addressOf = (role: keyof typeof people): string => `${role}@${municipality.id}.test`;

/** Sets the clock, runs the quarter of an hour and answers the new letters of our municipality as `to subject`. */
async function at(instant: string): Promise<readonly string[]> {
  now = new Date(instant);
  const before = letters.length;
  await queueJobs(data.database.pool, REMIND_EVERYWHERE, [{}]);
  await work();
  return letters
    .slice(before)
    .filter(({ to }) => to.endsWith(`@${municipality.id}.test`))
    .map(({ to, subject }) => `${to.split("@")[0]}: ${subject.replaceAll("\u00a0", " ")}`)
    .sort();
}

test("mail is written from seven in the morning, Swedish time", async () => {
  assert.deepEqual(await at("2024-12-02T05:59:00Z"), []);
  assert.deepEqual(await at("2024-12-02T18:00:00Z"), []);
  assert.deepEqual(await at("2024-12-02T06:00:00Z"), [
    "activity-owner: Uppföljningen av tertial 3 2024 är öppen: två svar, senast 17 januari",
    "goal-owner: Uppföljningen av tertial 3 2024 är öppen: två svar, senast 17 januari",
  ]);
});

test("each municipality's people hear from their own, at their own address", () => {
  assert.equal(letters.length, 4);
  const theirs = letters.filter(({ to }) => to.endsWith(`@${neighbour.id}.test`));
  assert.equal(theirs.length, 2);
  for (const { plain } of theirs) assert.match(plain, /http:\/\/grannkommun\.test\/att-gora/);
});

test("run again on the same day nobody hears anything, and the next day only what is new", async () => {
  assert.deepEqual(await at("2024-12-02T06:15:00Z"), []);
  assert.deepEqual(await at("2024-12-03T06:00:00Z"), []);
});

test("two servers that write at the same time write once", async () => {
  now = new Date("2024-12-18T07:00:00Z");
  const before = letters.length;
  await Promise.all([1, 2, 3, 4].map(() => writeReminders(office, municipality.id)));
  assert.equal((await queryAs(data.application, "select from graphile_worker._private_jobs")).length, 2);
  await work();
  assert.equal(letters.length - before, 2);
});

test("what can be declined says how", async () => {
  const monthBefore = letters.filter(({ declineAt }) => declineAt !== null);
  assert.equal(monthBefore.length, 2);
  for (const { declineAt, plain } of monthBefore) assert.ok(declineAt !== null && plain.includes(declineAt));
});

const returnItem = (number: string, version: number) =>
  inside(async (tenant) => {
    const roundItemId = items.get(number) ?? 0;
    await tenant.updateTable("roundItem").set({ state: "returned" }).where("roundItemId", "=", roundItemId).execute();
    const event = { municipalityId: municipality.id, roundItemId, personId: people.reviewer, happenedAt: now };
    await tenant
      .insertInto("itemEvent")
      .values([
        { ...event, itemVersion: version, state: "submitted" },
        { ...event, itemVersion: version + 1, state: "returned", note: "Skriv vad som återstår." },
      ])
      .execute();
  });

test("what is returned is told the same day, but after the day's letter tomorrow", async () => {
  await returnItem("A1", 2);
  assert.deepEqual(await at("2024-12-20T10:15:00Z"), [
    "activity-owner: Ett svar till tertial 3 2024 är återsänt för komplettering",
  ]);
  assert.doesNotMatch(letters.at(-1)?.plain ?? "", /Skriv vad som återstår/, "what people write stays inside");
  await returnItem("A2", 2);
  assert.deepEqual(await at("2024-12-20T10:30:00Z"), []);
  assert.equal((await at("2024-12-21T06:00:00Z")).length, 1);
});

test("a substitute gets the mail too, on the days of the substitution", async () => {
  const planActivity = await inside((tenant) =>
    tenant
      .selectFrom("roundItem")
      .select("activityId")
      .where("roundItemId", "=", items.get("A1") ?? 0)
      .executeTakeFirstOrThrow(),
  );
  const days = { firstDay: "2025-01-10", lastDay: "2025-01-12", substituteFor: people["activity-owner"] };
  await inside(async (tenant) => {
    const common = { municipalityId: municipality.id, personId: people.elected };
    await tenant
      .insertInto("responsibility")
      .values({ ...common, ...days, activityId: planActivity.activityId })
      .execute();
  });
  assert.deepEqual(await at("2025-01-09T07:00:00Z"), []);
  const names = (await at("2025-01-10T07:00:00Z")).map((letter) => letter.split(":")[0]);
  assert.deepEqual(names, ["activity-owner", "elected", "goal-owner"]);
  assert.deepEqual(
    (await at("2025-01-16T07:00:00Z")).map((letter) => letter.split(":")[0]),
    ["activity-owner", "goal-owner"],
  );
});

test("a letter that could not be sent gives way to the next, and one that leaves late is the letter of its day", async () => {
  const waiting = () =>
    inside((tenant) => tenant.selectFrom("mail").select("mailId").where("sentAt", "is", null).execute());
  const written = async (day: string) => {
    now = new Date(`${day}T07:00:00Z`);
    await writeReminders(office, municipality.id);
  };
  const sentOn = async (day: string): Promise<number> => {
    now = new Date(`${day}T07:00:00Z`);
    const before = letters.length;
    await work();
    return letters.length - before;
  };
  assert.equal((await waiting()).length, 0);
  await returnItem("A1", 8);
  await written("2025-01-18");
  assert.equal((await waiting()).length, 1);
  await returnItem("A2", 8);
  await written("2025-01-19");
  assert.equal((await waiting()).length, 1, "it tells of both");
  assert.equal(await sentOn("2025-01-20"), 1);
  await returnItem("A1", 12);
  await written("2025-01-20");
  assert.equal((await waiting()).length, 0, "the one of the day before came today");
  await written("2025-01-21");
  assert.equal(await sentOn("2025-01-21"), 1);
});

test("a job that is held up until the night writes nothing", async () => {
  const count = () => inside((tenant) => tenant.selectFrom("mail").select("mailId").execute());
  const before = (await count()).length;
  await returnItem("A2", 16);
  now = new Date("2025-01-22T02:00:00Z");
  await writeReminders(office, municipality.id);
  assert.equal((await count()).length, before);
  await at("2025-01-22T07:00:00Z");
  assert.equal((await count()).length, before + 1);
});

test("more than a week late the unit's chief hears of it, with names, of those too who have no address", async () => {
  await inside((tenant) =>
    tenant.updateTable("person").set({ email: null }).where("personId", "=", people["goal-owner"]).execute(),
  );
  await at("2025-01-24T07:00:00Z");
  assert.deepEqual(await at("2025-01-25T07:00:00Z"), [
    "reviewer: Fyra svar till tertial 3 2024 är mer än en vecka försenade",
  ]);
  const letter = letters.findLast(({ to }) => to === addressOf("reviewer"));
  assert.match(letter?.plain ?? "", /goal-owner, Bildningsförvaltningen, försenat sedan/);
});

test("an approved round is silent, however much was left", async () => {
  await inside((tenant) => tenant.updateTable("round").set({ state: "approved" }).execute());
  assert.deepEqual(await at("2025-01-31T07:00:00Z"), []);
});

test("a job holds ids only", async () => {
  await inside(async (tenant) => {
    await tenant.updateTable("round").set({ state: "open" }).execute();
    await tenant
      .updateTable("person")
      .set({ takesOptionalMail: false })
      .where("personId", "=", people.reviewer)
      .execute();
  });
  await writeReminders(office, municipality.id);
  await queueJobs(data.database.pool, REMIND_EVERYWHERE, [{}]);
  const jobs = await queryAs<{ job: string }>(
    data.application,
    "select to_jsonb(j)::text as job from graphile_worker._private_jobs j",
  );
  assert.ok(jobs.length > 2);
  for (const { job } of jobs) assert.doesNotMatch(job, /@|owner|tertial 3/);
});
