import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { askForLink, type Stranger } from "#usecases/log-in.ts";
import { sendLogInLink } from "#usecases/send-log-in-link.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { aPostOffice } from "#test/post.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { coordinator } = municipality.people;
const { office, work, letters } = aPostOffice(data);

let place = 0;
/** Somebody at a network address that has tried nothing yet. */
function stranger(): Stranger {
  place += 1;
  const { database } = data;
  const now = office.now();
  const from = { address: `192.0.2.${place}`, session: null, device: null, deviceName: null };
  return { database, municipality: municipality.id, now, ...from };
}

const queued = () =>
  queryAs<{ payload: object }>(data.application, "select payload from graphile_worker._private_jobs order by id");
const linkIn = (plain = ""): string => /lank\/([\w-]+)/.exec(plain)?.[1] ?? "";

test("an address that nobody has queues the same job as one that somebody has, and no job holds an address", async () => {
  await askForLink(stranger(), `coordinator@${municipality.id}.test`, "/sok?q=hemlig");
  await askForLink(stranger(), "ingen@granboda.test", "/plan");
  assert.deepEqual(
    (await queued()).map(({ payload }) => payload),
    [
      { municipality: municipality.id, person: coordinator, back: "/sok" },
      { municipality: municipality.id, person: null, back: "/plan" },
    ],
  );
});

test("one letter goes, to whoever is there", async () => {
  await work();
  assert.deepEqual(
    letters.map(({ to, declineAt }) => [to, declineAt]),
    [[`coordinator@${municipality.id}.test`, null]],
  );
  assert.match(letters[0]?.plain ?? "", /tillbaka=%2Fsok\s/);
});

test("the secret stands in the mail alone: no table holds it", async () => {
  const secret = linkIn(letters[0]?.plain);
  assert.match(secret, /^[\w-]{43}$/);
  const rows = await inTenant(data.database, municipality.id, async (tenant) => ({
    links: await tenant.selectFrom("loginLink").selectAll().execute(),
    mails: await tenant.selectFrom("mail").selectAll().execute(),
  }));
  assert.equal(rows.links.length, 1);
  assert.ok(!JSON.stringify([rows, await queued()]).includes(secret));
});

test("a new try makes a new link, and who has left since gets none", async () => {
  const job = { municipality: municipality.id, person: coordinator, back: "/plan" };
  await sendLogInLink(office, job);
  assert.notEqual(linkIn(letters[1]?.plain), linkIn(letters[0]?.plain));
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("person").set({ isActive: false }).where("personId", "=", coordinator).execute(),
  );
  await sendLogInLink(office, job);
  assert.equal(letters.length, 2);
});
