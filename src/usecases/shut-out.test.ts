import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { findPerson, hasOtherAdministrator } from "#storage/people.ts";
import { addLoginLink, addSession, findLoginLink } from "#storage/sessions.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { changePerson } from "./change-people.ts";
import { endRole, grantRole } from "./grant-role.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { people } = municipality;
const deed = deedOf(data.database, municipality, "administrator");
const person = (id: number) => inTenant(data.database, municipality.id, (tenant) => findPerson(tenant, id));

test("a new address ends the links that were mailed to the old one", async () => {
  const { reviewer } = people;
  const expiresAt = new Date(deed.now.getTime() + 600_000);
  const isGood = () =>
    inTenant(data.database, municipality.id, async (tenant) => (await findLoginLink(tenant, "x", deed.now)) !== null);
  await inTenant(data.database, municipality.id, async (tenant) => {
    await tenant.updateTable("person").set({ email: "gammal@granboda.se" }).where("personId", "=", reviewer).execute();
    await addLoginLink(tenant, { tokenHash: "x", expiresAt, person: reviewer });
  });
  assert.equal(await isGood(), true);
  const version = (await person(reviewer))?.version ?? 0;
  const fields = { person: reviewer, version, name: "Chef", title: "", email: "ny@granboda.se" };
  assert.equal((await changePerson(deed, fields)).ok, true);
  assert.equal(await isGood(), false);
});

test("who becomes an administrator logs in anew; other rights come to the session that is", async () => {
  const { elected } = people;
  const sessionHash = "y";
  const isIn = () =>
    inTenant(data.database, municipality.id, async (tenant) => {
      const rows = await tenant.selectFrom("session").select("personId").where("sessionHash", "=", "y").execute();
      return rows.length === 1;
    });
  const expiresAt = new Date(deed.now.getTime() + 600_000);
  await inTenant(data.database, municipality.id, (tenant) =>
    addSession(tenant, { municipality: municipality.id, sessionHash, person: elected, now: deed.now, expiresAt }),
  );
  const scope = { person: elected, body: null, unit: null, firstDay: deed.today, lastDay: null } as const;
  await grantRole(deed, { ...scope, role: "coordinator" });
  assert.equal(await isIn(), true);
  await grantRole(deed, { ...scope, role: "administrator" });
  assert.equal(await isIn(), false);
  const grants = (await person(elected))?.grants ?? [];
  const administers = grants.find(({ role }) => role === "administrator")?.id ?? 0;
  assert.equal((await endRole(deed, { person: elected, grant: administers })).ok, true);
});

test("of two administrators who end each other's roles at once, one stays", async () => {
  const scope = { body: null, unit: null, firstDay: deed.today, lastDay: null } as const;
  await grantRole(deed, { person: people.coordinator, role: "administrator", ...scope });
  const both = [people.administrator, people.coordinator];
  const ending = await Promise.all(
    both.map(async (id) => {
      const grants = (await person(id))?.grants ?? [];
      const grant = grants.findLast(({ role }) => role === "administrator")?.id ?? 0;
      return endRole(deed, { person: id, grant });
    }),
  );
  assert.equal(ending.filter(({ ok }) => ok).length, 1);
  const isLeft = await inTenant(data.database, municipality.id, (tenant) =>
    hasOtherAdministrator(tenant, 0, deed.today),
  );
  assert.equal(isLeft, true);
});
