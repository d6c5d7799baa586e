import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { addKnownDevice } from "#storage/sessions.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { hashOfSecret } from "./begin-session.ts";
import { hasTriedTooOften, networkOf, type TriesFrom } from "./login-tries.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const now = new Date("2025-01-10T09:00:00Z");
const mailbox = `coordinator@${municipality.id}.test`;

/** How many of so many tries at the same instant are let through. */
async function letThrough(
  tries: number,
  from: Partial<TriesFrom>,
  to: string = mailbox,
  what: "password" | "link" = "password",
): Promise<number> {
  const place = { municipality: municipality.id, now, address: "192.0.2.1", device: null, ...from };
  const isTooMany = await Promise.all(
    Array.from({ length: tries }, () =>
      inTenant(data.database, municipality.id, (tenant) => hasTriedTooOften(tenant, place, what, to)),
    ),
  );
  return isTooMany.filter((isRefused) => !isRefused).length;
}

test("of tries that come together no more are let through than of tries in a row", async () => {
  assert.equal(await letThrough(20, {}), 5);
  assert.equal(await letThrough(1, {}), 0);
});

test("whoever uses up the tries locks nobody out: not elsewhere, not other mailboxes, not a browser that is known", async () => {
  assert.equal(await letThrough(1, { address: "198.51.100.1" }), 1);
  assert.equal(await letThrough(1, {}, `reviewer@${municipality.id}.test`), 1);
  await inTenant(data.database, municipality.id, (tenant) =>
    addKnownDevice(tenant, {
      municipality: municipality.id,
      deviceHash: hashOfSecret("egen"),
      person: municipality.people.coordinator,
      expiresAt: new Date(now.getTime() + 86_400_000),
    }),
  );
  assert.equal(await letThrough(20, { device: "egen" }), 5);
  assert.equal(await letThrough(1, { device: "annan" }), 0, "one that only says so is like any other");
});

test("one network tries many mailboxes at once, but not for ever", async () => {
  const tries = Array.from({ length: 320 }, (_, index) =>
    letThrough(1, { address: "203.0.113.1" }, `ingen-${index}@granboda.se`),
  );
  const all = await Promise.all(tries);
  assert.equal(
    all.reduce((sum, count) => sum + count, 0),
    300,
  );
  assert.equal(await letThrough(1, { address: "203.0.113.1" }), 0);
  assert.equal(
    await letThrough(1, { address: "203.0.113.1" }, mailbox, "link"),
    1,
    "there is still a way in for others",
  );
});

test("one mailbox is sent so many links and no more, from however many places they are asked for", async () => {
  const owner = `elected@${municipality.id}.test`;
  const asked = Array.from({ length: 20 }, (_, place) =>
    letThrough(1, { address: `198.51.100.${place}` }, owner, "link"),
  );
  assert.equal(
    (await Promise.all(asked)).reduce((sum, count) => sum + count, 0),
    10,
  );
});

const cases: readonly (readonly [address: string, network: string])[] = [
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::9", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
];

for (const [address, network] of cases) {
  test(`${address} is counted as ${network}`, () => {
    assert.equal(networkOf(address), network);
  });
}
