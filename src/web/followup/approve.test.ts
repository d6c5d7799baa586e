import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { reportStatus } from "#usecases/report-status.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const coordinator = await aBrowser(app, data, municipality, "coordinator");
const APPROVE = "/uppfoljning/2024-T3/godkann";
const itemOf = (number: string): number => municipality.items.get(number) ?? 0;

async function standing(number: string): Promise<{ readonly state: string; readonly version: number }> {
  return inTenant(data.database, municipality.id, (tenant) =>
    tenant
      .selectFrom("roundItem")
      .select(["state", "version"])
      .where("roundItemId", "=", itemOf(number))
      .executeTakeFirstOrThrow(),
  );
}

async function handIn(number: string, comment: string): Promise<void> {
  const input = { status: "avslutad-enligt-plan", comment, causes: [], newStop: null, step: "submit" } as const;
  const deed = deedOf(data.database, municipality, "activity-owner");
  const outcome = await reportStatus(deed, {
    ...input,
    itemId: itemOf(number),
    version: (await standing(number)).version,
  });
  assert.ok(outcome.ok);
}

/** What a box in the form stands for, with the versions as they are now. */
async function boxOf(...numbers: readonly string[]): Promise<string> {
  const named = await Promise.all(
    numbers.map(async (number) => `${itemOf(number)}:${(await standing(number)).version}`),
  );
  return named.join(" ");
}

await handIn("A1", "Lärcentrum öppnade i oktober. Vi är bara i tertial 1 nu.");
await handIn("A2", "Åtta handledare har utbildats och är på plats.");

test("what is handed in stands under its goal with its answer and what was found in it", async () => {
  const html = await (await coordinator.get(APPROVE)).text();
  assert.match(html, /Lärcentrum öppnade i oktober/);
  assert.match(html, /aria-label="1 påpekande"/);
  assert.match(html, new RegExp(`value="${await boxOf("A1", "A2")}"`));
  assert.match(html, /Välj båda/);
});

test("nothing ticked, or something that has changed since it was read, is said, and what was ticked stays so", async () => {
  const empty = await coordinator.post(APPROVE, {});
  assert.equal(empty.status, 422);
  assert.match(await empty.text(), /Välj minst en sak att godkänna/);
  const stale = await coordinator.post(APPROVE, { item: `${itemOf("A1")}:1` });
  const html = await stale.text();
  assert.equal(stale.status, 422);
  assert.match(html, /har ändrats sedan du läste/);
  assert.match(html, new RegExp(`id="item-${itemOf("A1")}" [^>]*checked`));
  assert.equal((await standing("A1")).state, "submitted");
});

test("one box approves all under a goal, also when some of them are ticked one by one", async () => {
  const [both, one] = [await boxOf("A1", "A2"), await boxOf("A2")];
  const approved = await coordinator.post(APPROVE, { item: [both, one] });
  assert.equal(approved.headers.get("location"), `${APPROVE}?klart=2`);
  assert.equal((await standing("A1")).state, "approved");
  assert.equal((await standing("A2")).state, "approved");
});
