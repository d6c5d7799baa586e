import assert from "node:assert/strict";
import { after, test } from "node:test";
import { printPaper } from "#documents/print-paper.ts";
import { openPress, type PressSettings } from "#documents/press/press.ts";
import { inTenant } from "#storage/database.ts";
import { findRound } from "#storage/rounds.ts";
import { addSnapshot } from "#storage/snapshots.ts";
import { frozenFacts, factsOfRound, snapshotRow } from "#usecases/round-facts.ts";
import { aBrowser, anApp, NOW } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, type TestMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const frozen = await aMunicipality(data, "Fryst kommun");
const draft = await aMunicipality(data, "Utkasts kommun");
await approve(frozen);

/** Freezes the round as approving it does, without the way there. */
async function approve({ id, roundId, people }: TestMunicipality): Promise<void> {
  await inTenant(data.database, id, async (tenant) => {
    const round = await findRound(tenant, roundId);
    assert.ok(round !== null);
    const how = { municipality: id, round, number: 1, at: NOW, by: people.coordinator };
    const facts = await factsOfRound(tenant, round);
    await addSnapshot(tenant, snapshotRow(facts, { ...how, despiteFindings: null, erratumReason: null }));
    await tenant.updateTable("round").set({ state: "approved" }).execute();
  });
}

const fileOf = ({ roundId }: TestMunicipality, name: string): string => `/runda/${roundId}/rapport/${name}`;

/** The application with a press of its own, and what it puts in the log as failures. */
function aPrintingApp(settings: Partial<PressSettings> = {}) {
  const press = openPress({ printers: 1, ...settings });
  after(press.stop);
  const failures: unknown[] = [];
  const { app } = anApp(data, { press, onFailure: (_requestId, error) => failures.push(error) });
  return { app, failures };
}

test("other requests are answered while a paper is printed", async () => {
  const { app } = aPrintingApp();
  const browser = await aBrowser(app, data, frozen, "elected");
  const order: string[] = [];
  const printing = browser.get(fileOf(frozen, "uppfoljningsrapport.pdf")).then(() => order.push("paper"));
  for (let page = 0; page < 3; page += 1) {
    await browser.get("/att-gora");
    order.push("page");
  }
  await printing;
  assert.deepEqual(order, ["page", "page", "page", "paper"]);
});

test("a paper of an approved round is printed once, with the bytes of its frozen facts, and known again by its tag", async () => {
  const { app } = aPrintingApp({ mostOfOne: 1 });
  const elected = await aBrowser(app, data, frozen, "elected");
  const auditor = await aBrowser(app, data, frozen, "auditor");
  const path = fileOf(frozen, "tjansteskrivelse.pdf");
  const first = await elected.get(path);
  const bytes = Buffer.from(await first.arrayBuffer());
  const facts = await inTenant(data.database, frozen.id, async (tenant) => {
    const round = await findRound(tenant, frozen.roundId);
    return round === null ? null : frozenFacts(tenant, round);
  });
  assert.ok(facts !== null && bytes.equals(await printPaper(facts.facts, "memo", "pdf")));
  const tag = first.headers.get("etag") ?? "";
  assert.match(tag, /^"[0-9a-f]{64}"$/);
  assert.equal(first.headers.get("cache-control"), "private, no-cache");
  const again = await auditor.get(path, { "if-none-match": '"another"' });
  assert.ok(again.status === 200 && bytes.equals(Buffer.from(await again.arrayBuffer())));
  const known = await auditor.get(path, { "if-none-match": `"another", W/${tag}` });
  assert.deepEqual([known.status, await known.text(), known.headers.get("etag")], [304, "", tag]);
});

test("what is kept is read only by those who may read the round", async () => {
  const { app } = aPrintingApp();
  const path = fileOf(frozen, "tjansteskrivelse.json");
  const tag = (await (await aBrowser(app, data, frozen, "elected")).get(path)).headers.get("etag") ?? "";
  const foreign = await aBrowser(app, data, draft, "coordinator");
  assert.equal((await foreign.get(path, { "if-none-match": tag })).status, 404);
  const nobody = await aBrowser(app, data, frozen, null);
  assert.equal((await nobody.get(path, { "if-none-match": tag })).status, 303);
});

test("a draft is kept by nobody and carries no tag", async () => {
  const { app } = aPrintingApp();
  const coordinator = await aBrowser(app, data, draft, "coordinator");
  const file = await coordinator.get(fileOf(draft, "tjansteskrivelse.html"), { "if-none-match": "*" });
  assert.equal(file.status, 200);
  assert.equal(file.headers.get("etag"), null);
  assert.equal(file.headers.get("cache-control"), "no-store");
});

test("a print that fails is told in words with a number, and stands in the log; nothing is put on record as taken out", async () => {
  const { app, failures } = aPrintingApp({ milliseconds: 1 });
  const coordinator = await aBrowser(app, data, draft, "coordinator");
  const before = await takenOut();
  const page = await coordinator.get(fileOf(draft, "uppfoljningsrapport.pdf"));
  const html = await page.text();
  assert.equal(page.status, 500);
  assert.match(html, /Filen gick inte att skapa/);
  assert.ok(html.includes(page.headers.get("x-request-id")?.slice(0, 8) ?? "no id"));
  assert.ok(html.includes(`href="/runda/${draft.roundId}/rapport"`));
  assert.deepEqual(
    failures.map((error) => error instanceof Error && error.name),
    ["PrintTookTooLong"],
  );
  assert.equal(await takenOut(), before);
});

test("when many files wait, the next one is asked to come again, and when", async () => {
  const { app } = aPrintingApp({ most: 1 });
  const coordinator = await aBrowser(app, data, draft, "coordinator");
  const waiting = coordinator.get(fileOf(draft, "uppfoljningsrapport.pdf"));
  const others = await Promise.all(
    ["docx", "xlsx", "html"].map((format) => coordinator.get(fileOf(draft, `uppfoljningsrapport.${format}`))),
  );
  const refused = [await waiting, ...others].filter(({ status }) => status === 503);
  assert.equal(refused.length, 3);
  for (const page of refused) {
    assert.equal(page.headers.get("retry-after"), "30");
    assert.match(await page.text(), /Många filer skapas just nu/);
  }
});

async function takenOut(): Promise<number> {
  const rows = await inTenant(data.database, draft.id, (tenant) =>
    tenant.selectFrom("audit").select("personId").where("action", "=", "report-downloaded").execute(),
  );
  return rows.length;
}
