import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant, type Tenant } from "#storage/database.ts";
import { addMails, markMail } from "#storage/mails.ts";
import { findPerson, savePerson } from "#storage/people.ts";
import { addAsked, addTold, digestKey } from "#storage/reminders.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { type Contact, listContacts } from "./contacts.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const TODAY = "2025-01-10";
const owner = municipality.people["activity-owner"];
const inside = <Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> =>
  inTenant(data.database, municipality.id, work, TODAY);
const contactOf = (person: number): Promise<Contact | undefined> =>
  inside(async (tenant) => (await listContacts(tenant, [person], [municipality.roundId], TODAY)).get(person));
const tell = (topic: string, day: string): Promise<void> =>
  inside((tenant) => {
    const topics = [{ round: municipality.roundId, topic }];
    const letter = { person: owner, occasion: "opened", isOptional: false, own: [], others: [], topics } as const;
    return addTold(tenant, municipality.id, [letter], day);
  });

test("an invitation is no reminder; the latest of the others is what counts", async () => {
  await tell("opened/7", "2025-01-02");
  await tell("others-late/1/2025-01-01", "2025-01-09");
  assert.equal((await contactOf(owner))?.remindedOn, null);
  await tell("before-30/2025-01-17", "2024-12-18");
  await tell("before-7/2025-01-17", "2025-01-08");
  const contact = await contactOf(owner);
  assert.equal(contact?.remindedOn, "2025-01-08");
  assert.equal(contact.hasHadToday, false);
});

test("a reminder by hand is the one mail of the day, as a digest is", async () => {
  const other = municipality.people["goal-owner"];
  await inside((tenant) => addAsked(tenant, municipality.id, [{ person: owner, round: municipality.roundId }], TODAY));
  assert.equal((await contactOf(owner))?.hasHadToday, true);
  assert.equal((await contactOf(other))?.hasHadToday, false);
  const mail = { person: other, onceKey: digestKey(TODAY, other), kind: "duties", subject: "", plain: "", html: "" };
  await inside((tenant) => addMails(tenant, municipality.id, [{ ...mail, kind: "duties" }], new Date()));
  assert.equal((await contactOf(other))?.hasHadToday, true);
});

test("somebody whose mailbox turns mail away is told apart, until one arrives or the address is another", async () => {
  const other = municipality.people["goal-owner"];
  const refuses = async () => (await contactOf(other))?.refusesMail;
  const person = () => inside((tenant) => findPerson(tenant, other));
  const email = (await person())?.email ?? null;
  const mark = (how: "sent" | "refused", to = email) =>
    inside((tenant) => markMail(tenant, { id: 0, person: other, email: to }, how, new Date(0)));
  assert.equal(await refuses(), false);
  await mark("refused", "en.annan@exempel.test");
  assert.equal(await refuses(), false, "the address has been changed since it was sent");
  await mark("refused");
  assert.equal(await refuses(), true);
  await mark("sent");
  assert.equal(await refuses(), false);
  await mark("refused");
  const stored = await person();
  assert.ok(stored !== null);
  await inside((tenant) => savePerson(tenant, stored, { title: "Rektor" }));
  assert.equal(await refuses(), true);
  await inside((tenant) => savePerson(tenant, stored, { email: "ny@exempel.test" }));
  assert.equal(await refuses(), false);
});

test("who is away is told with the last day and the substitute, on those days alone", async () => {
  assert.equal((await contactOf(owner))?.awayUntil, null);
  const substitute = municipality.people.reviewer;
  await inside(async (tenant) => {
    const duty = await tenant
      .selectFrom("responsibility")
      .select(["activityId", "measureId", "goalId", "municipalityId"])
      .where("personId", "=", owner)
      .executeTakeFirstOrThrow();
    const days = [
      ["2025-01-06", "2025-01-24"],
      ["2024-11-01", "2024-12-01"],
    ] as const;
    for (const [firstDay, lastDay] of days) {
      const row = { ...duty, personId: substitute, substituteFor: owner, firstDay, lastDay };
      await tenant.insertInto("responsibility").values(row).execute();
    }
  });
  const contact = await contactOf(owner);
  assert.deepEqual([contact?.awayUntil, contact?.substitutes], ["2025-01-24", "reviewer"]);
});

test("who has no address cannot be mailed", async () => {
  assert.equal((await contactOf(owner))?.canBeMailed, true);
  await inside((tenant) => tenant.updateTable("person").set({ email: null }).where("personId", "=", owner).execute());
  assert.equal((await contactOf(owner))?.canBeMailed, false);
});
