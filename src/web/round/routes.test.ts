import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { insertAll } from "#storage/insert-all.ts";
import { listRounds } from "#storage/rounds.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { aSecondRound } from "#test/second-round.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const coordinator = await aBrowser(app, data, municipality, "coordinator");
const owner = await aBrowser(app, data, municipality, "activity-owner");
const reviewer = await aBrowser(app, data, municipality, "reviewer");
const foreign = await aBrowser(app, data, other, "coordinator");

const planning = `/plan/${municipality.planId}/rundor`;
const rounds = () => inTenant(data.database, municipality.id, (tenant) => listRounds(tenant, municipality.planId));
const pageText = async (answer: Response): Promise<string> => (await answer.text()).replaceAll("\u00a0", " ");

const DATES = {
  "opensOn-2024-T1": "2024-04-01",
  "dueOn-2024-T1": "17/5 2024",
  "opensOn-2024-T2": "2024-08-01",
  "dueOn-2024-T2": "2024-09-17",
};

test("the usual days are proposed for each period that has no round", async () => {
  const html = await pageText(await coordinator.get(planning));
  assert.ok(html.includes('value="2024-05-17"'));
  assert.ok(!html.includes("opensOn-2024-T3"));
});

test("a day that is none, or comes before the opening, is sent back with all that was typed", async () => {
  const unreadable = await coordinator.post(planning, { ...DATES, "dueOn-2024-T1": "i maj" });
  const html = await pageText(unreadable);
  assert.equal(unreadable.status, 422);
  assert.ok(html.includes('value="i maj"'));
  assert.ok(html.includes("Skriv datumet så här"));
  const early = await coordinator.post(planning, { ...DATES, "dueOn-2024-T1": "2024-03-01" });
  assert.equal(early.status, 422);
  assert.ok((await pageText(early)).includes("Sista dagen behöver vara efter att rundan öppnar."));
  assert.equal((await rounds()).length, 1);
});

test("rounds are planned by the coordinator, in the own municipality, by the page's own form", async () => {
  assert.equal((await owner.get(planning)).status, 403);
  assert.equal((await owner.post(planning, DATES)).status, 403);
  assert.equal((await foreign.get(planning)).status, 404);
  assert.equal((await foreign.post(planning, DATES)).status, 404);
  assert.equal((await coordinator.post(planning, { ...DATES, formToken: "forged" })).status, 403);
  assert.equal((await coordinator.post(planning, DATES)).status, 303);
  const dates = (await rounds()).map(({ period, dueOn }) => [period, dueOn]);
  assert.deepEqual(dates, [
    ["2024-T3", "2025-01-17"],
    ["2024-T2", "2024-09-17"],
    ["2024-T1", "2024-05-17"],
  ]);
});

test("a planned round is opened from its page; what has nobody responsible is listed there", async () => {
  const answering = await inTenant(data.database, municipality.id, (tenant) =>
    tenant.deleteFrom("responsibility").returningAll().execute(),
  );
  const round = (await rounds()).find(({ period }) => period === "2024-T1");
  const path = `/runda/${round?.id}`;
  const planned = await pageText(await reviewer.get(path));
  assert.ok(planned.includes("Din roll ger inte rätt till det här."));
  assert.ok(planned.includes("Sista dagen, 17 maj 2024, har redan varit."));
  assert.ok(planned.includes("väntar på att öppnas"));
  assert.match(
    await pageText(await coordinator.get("/att-gora")),
    /Rundan för tertial 1 2024, .+Planerad att öppna 1 april 2024/s,
  );
  assert.doesNotMatch(await pageText(await reviewer.get("/att-gora")), /Att öppna/);
  assert.equal((await reviewer.post(`${path}/oppna`, { version: "1" })).status, 403);
  const stale = await coordinator.post(`${path}/oppna`, { version: "7" });
  assert.equal(stale.status, 409);
  assert.ok((await pageText(stale)).includes("Rundan har ändrats sedan du öppnade sidan."));
  const end = (endedOn: string | null) =>
    inTenant(data.database, municipality.id, (tenant) => tenant.updateTable("goal").set({ endedOn }).execute());
  await end("2024-04-30");
  const empty = await coordinator.post(`${path}/oppna`, { version: "1" });
  await end(null);
  assert.equal(empty.status, 422);
  assert.ok((await pageText(empty)).includes("planen har inga mål för perioden"));
  assert.equal((await coordinator.post(`${path}/oppna`, { version: "1" })).headers.get("location"), path);
  const open = await pageText(await coordinator.get(path));
  assert.ok(open.includes("0 av 4 svar är klarmarkerade"));
  assert.ok(open.includes("Fyra saker saknar ansvarig"));
  await inTenant(data.database, municipality.id, (tenant) => insertAll(tenant, "responsibility", answering));
});

test("the last day of an open round is moved with a reason, which those who report read", async () => {
  const path = `/runda/${municipality.roundId}/dagar`;
  const fields = { version: "1", dueOn: "24/1 2025", reason: "Influensan har dragit fram." };
  assert.equal((await reviewer.get(path)).status, 403);
  assert.equal((await reviewer.post(path, fields)).status, 403);
  assert.equal((await foreign.post(path, fields)).status, 404);
  assert.ok(!(await pageText(await coordinator.get(path))).includes('name="opensOn"'));
  const bare = await coordinator.post(path, { ...fields, dueOn: "i januari", reason: "" });
  const html = await pageText(bare);
  assert.equal(bare.status, 422);
  assert.ok(html.includes('value="i januari"') && html.includes("Skriv varför"));
  const stale = await coordinator.post(path, { ...fields, version: "7" });
  assert.equal(stale.status, 409);
  assert.ok((await pageText(stale)).includes("Influensan har dragit fram."));
  assert.equal((await coordinator.post(path, fields)).headers.get("location"), `/runda/${municipality.roundId}`);
  const round = await pageText(await reviewer.get(`/runda/${municipality.roundId}`));
  assert.match(round, /Sista dag 24 januari 2025 i stället för 17 januari 2025\.<p>Influensan har dragit fram\.<\/p>/);
  const toDo = await pageText(await owner.get("/att-gora"));
  assert.match(toDo, /Sista dagen är flyttad från 17 januari 2025: <span lang="sv">Influensan har dragit fram\.</);
});

test("the strategist moves all bodies' rounds with the same days at once", async () => {
  const both = await aMunicipality(data, "Tvåkommun");
  const second = await aSecondRound(data, both);
  const strategist = await aBrowser(app, data, both, "coordinator");
  const path = `/runda/${both.roundId}/dagar`;
  const page = await pageText(await strategist.get(path));
  assert.match(page, /Båda rundorna med samma dagar/);
  assert.match(page, /Andra nämnden och /);
  const also = [...page.matchAll(/name="also" value="(\d+:\d+)"/g)].map(([, one]) => one ?? "");
  const fields = { version: "1", dueOn: "2025-01-24", reason: "Influensan.", also };
  const due = () =>
    inTenant(data.database, both.id, (tenant) => tenant.selectFrom("round").select("dueOn").execute()).then((rows) =>
      rows.map(({ dueOn }) => dueOn).toSorted(),
    );
  const bare = await strategist.post(path, { ...fields, scope: "all", reason: "" });
  assert.match(await pageText(bare), /value="all"[^>]*checked|checked[^>]*value="all"/);
  const stale = await strategist.post(path, { ...fields, scope: "all", also: [`${second.roundId}:7`] });
  assert.equal(stale.status, 409);
  assert.equal((await strategist.post(path, { ...fields, scope: "all" })).status, 303);
  assert.deepEqual(await due(), ["2025-01-24", "2025-01-24"]);
  const own = { ...fields, version: "2", dueOn: "2025-01-31", scope: "own" };
  assert.equal((await strategist.post(path, own)).status, 303);
  assert.deepEqual(await due(), ["2025-01-24", "2025-01-31"]);
});

test("locking is refused before the review, and its page is the coordinator's", async () => {
  const path = `/runda/${municipality.roundId}/godkann`;
  assert.equal((await coordinator.get(path)).status, 403);
  await coordinator.post(`/runda/${municipality.roundId}/avsluta`, { version: "2" });
  assert.equal((await reviewer.get(path)).status, 403);
  const page = await pageText(await coordinator.get(path));
  assert.ok(page.includes("Rapporten kan låsas när alla mål är godkända."));
});
