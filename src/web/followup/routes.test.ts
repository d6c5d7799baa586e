import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { listBodyRounds } from "#storage/cockpit/rounds.ts";
import { inTenant } from "#storage/database.ts";
import { reportStatus } from "#usecases/report-status.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aLargeMunicipality, DEMO_SIZE } from "#test/large-municipality.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import { withQueryLog } from "#test/query-log.ts";
import { loadRounds } from "./load.ts";
import { maySome } from "./permissions.ts";

const { data, during } = withQueryLog(await aDatabase());
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const demo = await aLargeMunicipality(data, DEMO_SIZE);
const large = await aLargeMunicipality(data, { ...DEMO_SIZE, goals: 20, activities: 3 }, "Sextiomal");
const small = await aLargeMunicipality(data, { ...DEMO_SIZE, goals: 1 }, "Tremal");
const { app } = anApp(data);
const coordinator = await aBrowser(app, data, municipality, "coordinator");

const COCKPIT = "/uppfoljning/2024-T3";
const APPROVE = `${COCKPIT}/godkann`;
const REMIND = `${COCKPIT}/paminn`;
const itemOf = (number: string): number => municipality.items.get(number) ?? 0;

async function handIn(number: string, comment: string): Promise<void> {
  const input = { status: "avslutad-enligt-plan", comment, causes: [], newStop: null, step: "submit" } as const;
  const outcome = await reportStatus(deedOf(data.database, municipality, "activity-owner"), {
    ...input,
    itemId: itemOf(number),
    version: await versionOf(number),
  });
  assert.ok(outcome.ok);
}

const versionOf = (number: string): Promise<number> =>
  inTenant(data.database, municipality.id, async (tenant) => {
    const row = await tenant
      .selectFrom("roundItem")
      .select("version")
      .where("roundItemId", "=", itemOf(number))
      .executeTakeFirstOrThrow();
    return row.version;
  });

const stateOf = (number: string): Promise<string> =>
  inTenant(data.database, municipality.id, async (tenant) => {
    const row = await tenant
      .selectFrom("roundItem")
      .select("state")
      .where("roundItemId", "=", itemOf(number))
      .executeTakeFirstOrThrow();
    return row.state;
  });

/** What a reader of the page sees, without mark-up. */
const wordsOf = async (page: Response): Promise<string> =>
  (await page.text()).replace(/<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");

test("the page says in one sentence how far the round has come and when it closes", async () => {
  const page = await coordinator.get("/uppfoljning");
  const words = await wordsOf(page);
  assert.equal(page.status, 200);
  assert.match(words, /Uppföljning tertial 3 2024/);
  assert.match(
    words,
    /0 av 2 aktiviteter, 0 av 1 mått och 0 av 1 mål är inne\. Sista dag är fredag 17 januari, om sju/,
  );
});

test("what is handed in counts, and a finding about it leads to its page", async () => {
  await handIn("A1", "Lärcentrum öppnade i oktober. Vi är bara i tertial 1 nu.");
  const html = await (await coordinator.get(COCKPIT)).text();
  assert.match(html, /1 av 2/);
  assert.match(html, new RegExp(`href="/rapport/aktivitet/${itemOf("A1")}"`));
  const findings = await wordsOf(await coordinator.get(`${COCKPIT}/papekanden`));
  assert.match(findings, /Vi är bara i tertial 1 nu\./);
});

test("a finding shows neither what is still a draft nor what nobody has begun", async () => {
  const findings = await wordsOf(await coordinator.get(`${COCKPIT}/papekanden`));
  assert.doesNotMatch(findings, /Utbilda handledare/);
});

test("a unit opens to show its people, without a script", async () => {
  const words = await wordsOf(await coordinator.get(`${COCKPIT}?enhet=${municipality.unitId}`));
  assert.match(words, /activity-owner Har inte loggat in än 1 av 2/);
  assert.doesNotMatch(await wordsOf(await coordinator.get(COCKPIT)), /Har inte loggat in än/);
});

test("a number of missing things leads to those things", async () => {
  const words = await wordsOf(
    await coordinator.get(`${COCKPIT}/lista?person=${municipality.people["activity-owner"]}`),
  );
  assert.match(words, /En sak hos activity-owner\./);
  assert.match(words, /Utbilda handledare/);
  assert.doesNotMatch(words, /Inrätta lärcentrum/);
});

test("a reviewer sees the own unit marked, and may remind and approve in it", async () => {
  const reviewer = await aBrowser(app, data, municipality, "reviewer");
  const words = await wordsOf(await reviewer.get(COCKPIT));
  assert.match(words, /Din enhet/);
  assert.match(words, /Påminn två personer/);
});

test("who may not remind sees the button with the reason", async () => {
  const owner = await aBrowser(app, data, municipality, "activity-owner");
  const html = await (await owner.get(COCKPIT)).text();
  assert.match(html, /aria-disabled="true"[^>]*>Påminn/);
  assert.equal(html.split("Samordnaren och enheternas chefer påminner och godkänner.").length, 2);
  assert.doesNotMatch(html, /Vi är bara i tertial 1 nu/);
});

test("reminding goes back to the page, which says to whom, and offers it to nobody twice a day", async () => {
  const reminded = await coordinator.post(REMIND, {});
  assert.equal(reminded.status, 303);
  const place = reminded.headers.get("location") ?? "";
  const words = await wordsOf(await coordinator.get(place));
  assert.match(words, /En påminnelse går nu till goal-owner och activity-owner\./);
  assert.match(words, /Alla som har något kvar har fått mejl i dag\./);
  assert.match(words, /4 3 Påminda i dag/);
  const again = await coordinator.post(REMIND, { unit: String(municipality.unitId) });
  assert.match(
    await wordsOf(await coordinator.get(again.headers.get("location") ?? "")),
    /Ingen ny påminnelse skickades\. Två personer har redan fått mejl i dag\./,
  );
});

test("everybody with something left stands on one page, to be reminded from there", async () => {
  const fresh = await aBrowser(app, data, other, "coordinator");
  const html = await (await fresh.get(`${COCKPIT}/personer`)).text();
  assert.match(html, /<h1 class="title">Dem vi väntar på<\/h1>/);
  assert.match(html, /value="personer"\/?>(<input[^>]*>)*<button[^>]*>Påminn (en person|\S+ personer)</, "all at once");
  const person = /name="person" value="(\d+)"/.exec(html)?.[1] ?? "";
  const reminded = await fresh.post(REMIND, { person, vy: "personer" });
  const place = reminded.headers.get("location") ?? "";
  assert.match(place, new RegExp(`^${COCKPIT}/personer\\?paminda=1&vilka=${person}$`));
  assert.match(await wordsOf(await fresh.get(place)), /En påminnelse går nu till .* Påmind i dag/);
});

test("what is not theirs is refused: role, other municipality, forged form, stranger", async () => {
  const owner = await aBrowser(app, data, municipality, "activity-owner");
  const foreign = await aBrowser(app, data, other, "coordinator");
  const nobody = await aBrowser(app, data, municipality, null);
  await handIn("A2", "Åtta handledare har utbildats och är på plats.");
  const item = `${itemOf("A2")}:${await versionOf("A2")}`;
  assert.equal((await owner.get(APPROVE)).status, 403);
  assert.equal((await owner.post(REMIND, {})).status, 403);
  await owner.post(APPROVE, { item });
  await foreign.post(APPROVE, { item });
  assert.equal((await coordinator.post(APPROVE, { item, formToken: "forged" })).status, 403);
  assert.equal((await coordinator.post(REMIND, { formToken: "forged" })).status, 403);
  assert.equal(await stateOf("A2"), "submitted");
  assert.equal((await foreign.get(`${COCKPIT}?organ=${municipality.bodyId}`)).status, 404);
  assert.equal((await coordinator.get("/uppfoljning/2019-T1")).status, 404);
  for (const path of [COCKPIT, APPROVE, `${COCKPIT}/lista`, `${COCKPIT}/papekanden`]) {
    assert.match((await nobody.get(path)).headers.get("location") ?? "", /^\/logga-in/);
  }
});

test("an elected representative sees approved rounds only", async () => {
  const elected = await aBrowser(app, data, demo, "elected");
  assert.equal((await elected.get(COCKPIT)).status, 403);
  const page = await elected.get("/uppfoljning/2024-T2");
  assert.equal(page.status, 200);
  assert.match(await wordsOf(page), /Rundan är godkänd och låst\./);
});

test("who works for one body meets its round alone, and is led to no other", async () => {
  await inTenant(data.database, demo.id, async (tenant) => {
    const rounds = await listBodyRounds(tenant);
    const own = rounds.at(0);
    const foreign = rounds.find(({ bodyId }) => bodyId !== own?.bodyId);
    assert.ok(own !== undefined && foreign !== undefined);
    const scope = { role: "board-secretary", body: own.bodyId, unit: null } as const;
    const actor = {
      municipality: demo.id,
      person: demo.people["board-secretary"],
      grants: [{ ...scope, firstDay: "2020-01-01", lastDay: null }],
    };
    const all = await loadRounds(tenant, actor, { period: "2024-T3", body: null });
    assert.deepEqual(
      all?.rounds.map(({ bodyId }) => bodyId),
      [own.bodyId],
    );
    assert.deepEqual(
      all?.bodies.map(({ id }) => id),
      [own.bodyId],
    );
    const asked = await loadRounds(tenant, actor, { period: "2024-T3", body: foreign.bodyId });
    assert.equal(asked !== null && maySome(actor, "see-round", asked.rounds).allowed, false);
  });
});

test("the matrix follows each goal through the years, in symbol and word", async () => {
  const chief = await aBrowser(app, data, demo, "coordinator");
  const html = await (await chief.get(COCKPIT)).text();
  const row =
    /<tr><th scope="row"><a [^>]*>Fler unga ska klara gymnasiet i delmål 2<\/a>.*?<\/tr>/.exec(html)?.[0] ?? "";
  assert.equal(row.match(/<td /g)?.length, 6);
  assert.match(row, /data-p="T1 23"/);
  assert.equal(row.match(/href="\/rapport\/mal\/\d+"/g)?.length, 7);
});

test("a page of the example's size weighs at most 30 kB", async () => {
  const chief = await aBrowser(app, data, demo, "coordinator");
  const bytes = gzipSync(await (await chief.get(`${COCKPIT}?enhet=${demo.unitIds[0]}`)).text()).length;
  assert.ok(bytes <= 30_000, `${bytes} bytes`);
});

test("sixty goals take as many queries as three, when the findings are known and when they are worked out anew", async () => {
  const fewGoals = await aBrowser(app, data, small, "coordinator");
  const manyGoals = await aBrowser(app, data, large, "coordinator");
  const anew = [await during(() => fewGoals.get(COCKPIT)), await during(() => manyGoals.get(COCKPIT))];
  const known = [await during(() => fewGoals.get(COCKPIT)), await during(() => manyGoals.get(COCKPIT))];
  assert.equal(anew[1]?.length, anew[0]?.length);
  assert.equal(known[1]?.length, known[0]?.length);
  assert.ok((known[1]?.length ?? 0) <= 20, `${known[1]?.length} queries`);
});

test("a goal that was left out of a locked round shows its last grade, small and as what it is", async () => {
  await inTenant(data.database, small.id, async (tenant) => {
    const goals = await tenant
      .selectFrom("roundItem as item")
      .innerJoin("round", "round.roundId", "item.roundId")
      .select("item.roundItemId")
      .where("round.period", "=", "2024-T2")
      .where("item.activityId", "is", null)
      .where("item.measureId", "is", null)
      .execute();
    const ids = goals.map(({ roundItemId }) => roundItemId);
    await tenant.updateTable("roundItem").set({ entryVersion: 0 }).where("roundItemId", "in", ids).execute();
  });
  const chief = await aBrowser(app, data, small, "coordinator");
  const html = (await (await chief.get(COCKPIT)).text()).replaceAll("\u00a0", " ");
  assert.match(
    html,
    /class="sym old"[^>]*><use href="#s-grade-[a-z-]+"><\/use><\/svg><span class="ds-sr-only">Ingen bedömning\. (?:Delvis uppfyllt|Uppfyllt|Ej uppfyllt) i tertial 1 2024/,
  );
  assert.match(html, /Liten symbol: svaret är från en tidigare period/);
});

const setState = (state: string) =>
  inTenant(data.database, other.id, (tenant) => tenant.updateTable("round").set({ state }).execute());

test("each state of the round has its own sentence", async () => {
  const chief = await aBrowser(app, data, other, "coordinator");
  await setState("planned");
  assert.match(await wordsOf(await chief.get(COCKPIT)), /Rundan är planerad och väntar på att öppnas\./);
  await setState("under-review");
  assert.match(
    await wordsOf(await chief.get(COCKPIT)),
    /under granskning och fyra saker saknas\. 0 av 4 svar är godkända\./,
  );
  await setState("approved");
  const approved = await wordsOf(await chief.get(COCKPIT));
  assert.match(approved, /Rundan är godkänd och låst\. En aktivitet|Rundan är godkänd och låst\. Två aktiviteter/);
  assert.doesNotMatch(approved, /Påminn|Godkänn flera/);
});

test("without any round the page says what comes, and where the plans are", async () => {
  await queryAs(
    data.owner,
    `select set_config('tertial.municipality', '${other.id}', false); delete from reminder; delete from round_item_owner;
     delete from item_event; delete from round_item; delete from round`,
  );
  const chief = await aBrowser(app, data, other, "coordinator");
  assert.match(await wordsOf(await chief.get("/uppfoljning")), /Ingen runda är planerad än\./);
});

test("the page speaks English to those who have chosen it", async () => {
  await inTenant(data.database, demo.id, (tenant) =>
    tenant.updateTable("person").set({ language: "en" }).where("personId", "=", demo.people.coordinator).execute(),
  );
  const chief = await aBrowser(app, data, demo, "coordinator");
  const words = await wordsOf(await chief.get(COCKPIT));
  assert.match(words, /45 of 75 activities, 24 of 45 measures and 12 of 15 goals are in\./);
  assert.doesNotMatch(words, /Saknas|Påminn|Enhet och chef/);
});
