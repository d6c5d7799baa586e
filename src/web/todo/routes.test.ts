import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { insertAll } from "#storage/insert-all.ts";
import { recordOutcome } from "#usecases/record-outcome.ts";
import { reportStatus } from "#usecases/report-status.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aLargeMunicipality, DEMO_SIZE } from "#test/large-municipality.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const owner = await aBrowser(app, data, municipality, "activity-owner");
const goalOwner = await aBrowser(app, data, municipality, "goal-owner");

const pageOf = async (browser: typeof owner): Promise<string> =>
  (await (await browser.get("/att-gora")).text()).replaceAll("\u00a0", " ");

/** The words under a heading, up to the next one. */
function under(html: string, heading: string): string {
  const [, after = ""] = html.split(`<h2>${heading}`);
  return after.split("<h2>")[0] ?? "";
}

test("one thing to begin with has the page's only primary button", async () => {
  const html = await pageOf(owner);
  assert.match(under(html, "Börja här"), /Inrätta lärcentrum/);
  assert.match(under(html, "Kvar att lämna"), /Utbilda handledare/);
  assert.equal(html.match(/class="ds-button" data-size="sm" href="[^"]+">/g)?.length, 1);
});

test("the lead says how much, when, and how long there is", async () => {
  assert.match(
    await pageOf(owner),
    /två saker kvar<\/strong> för tertial 3 2024.+fredag 17 januari<\/strong>, om sju dagar/,
  );
});

test("the margin holds the round's days with today among them", async () => {
  const html = under(await pageOf(owner), "Rundan för tertial");
  assert.deepEqual(
    Array.from(
      html.matchAll(/<li class="(\w+)"[^>]*><span class="when">([^<]+)/g),
      ([, standing, when]) => `${standing} ${when}`,
    ),
    ["past 1 dec", "now i dag", "ahead 17 jan", "ahead därefter"],
  );
});

test("a goal waits until what is under it is handed in, and says how much that is", async () => {
  const html = await pageOf(goalOwner);
  assert.match(under(html, "Väntar på andra"), /Inget av tre svar är klarmarkerat/);
  assert.match(under(html, "Börja här"), /Ange utfall/);
});

test("what is handed in stands under done, with its answer and day", async () => {
  const outcome = await reportStatus(deedOf(data.database, municipality, "activity-owner"), {
    itemId: municipality.items.get("A1") ?? 0,
    version: 1,
    step: "submit",
    status: "avslutad-enligt-plan",
    causes: [],
    newStop: null,
    comment: "Lärcentrum öppnade i oktober och har haft 140 besök.",
  });
  assert.ok(outcome.ok);
  const html = await pageOf(owner);
  assert.match(under(html, "Klart"), /Avslutad enligt plan.+Klarmarkerat 10 januari, granskas/);
  assert.match(html, /1 av 2 klara/);
});

test("a measure that is handed in stands with its value", async () => {
  const outcome = await recordOutcome(deedOf(data.database, municipality, "goal-owner"), {
    itemId: municipality.items.get("1.1") ?? 0,
    version: 1,
    step: "submit",
    value: 71.5,
    notMeasuredBecause: null,
    refersTo: null,
    comment: null,
  });
  assert.ok(outcome.ok);
  assert.match(under(await pageOf(goalOwner), "Klart"), /<span>71,5<\/span><span>Klarmarkerat 10 januari, granskas/);
});

test("many things done are folded away behind the latest", async () => {
  const large = await aLargeMunicipality(data, { ...DEMO_SIZE, people: 8, goals: 20, activities: 4, measures: 2 });
  const browser = await aBrowser(app, data, large, "activity-owner");
  const done = under(await pageOf(browser), "Klart");
  const [open = "", folded = ""] = done.split("<summary>");
  assert.equal(open.match(/<h3>/g)?.length, 8);
  assert.equal(folded.match(/<h3>/g)?.length, Number(/Visa (\d+) till/.exec(folded)?.[1]));
});

test("the margin names who stands in, to both of them", async () => {
  const { "activity-owner": away, "goal-owner": standIn } = municipality.people;
  await inTenant(data.database, municipality.id, async (tenant) => {
    const activity = await tenant
      .selectFrom("activity")
      .select("activityId")
      .where("number", "=", "A2")
      .executeTakeFirstOrThrow();
    const days = { firstDay: "2025-01-13", lastDay: "2025-01-17" };
    await insertAll(tenant, "responsibility", [
      {
        municipalityId: municipality.id,
        personId: standIn,
        substituteFor: away,
        activityId: activity.activityId,
        ...days,
      },
    ]);
  });
  assert.match(await pageOf(owner), /Du är borta 13–17 januari.+goal-owner är din ersättare/);
  assert.match(await pageOf(goalOwner), /Du är ersättare för activity-owner 13–17 januari/);
});

const primaryOf = (html: string): readonly (string | undefined)[] =>
  Array.from(html.matchAll(/class="ds-button" data-size="sm" href="([^"]+)">/g), ([, href]) => href);

test("who has nothing to hand in is led to what the role is there for", async () => {
  const leads = async (
    role: "board-secretary" | "elected" | "administrator",
  ): Promise<readonly (string | undefined)[]> => {
    const html = await pageOf(await aBrowser(app, data, municipality, role));
    assert.match(html, /Du har inget att lämna just nu\./);
    return primaryOf(html);
  };
  assert.deepEqual(await leads("board-secretary"), ["/rapport"]);
  assert.deepEqual(await leads("elected"), ["/rapport"]);
  assert.deepEqual(await leads("administrator"), ["/administration"]);
});

test("who reviews is told how much waits to be read, and begins there", async () => {
  for (const role of ["reviewer", "coordinator"] as const) {
    const html = await pageOf(await aBrowser(app, data, municipality, role));
    assert.match(html, /Du har <strong>två svar att granska<\/strong>\./);
    assert.match(under(html, "Att granska"), /Två svar för tertial 3 2024/);
    assert.deepEqual(primaryOf(html), ["/uppfoljning/2024-T3/godkann"]);
  }
});

test("overdue comes before what is due later, and says since when", async () => {
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant
      .updateTable("roundItem")
      .set({ dueOn: "2025-01-03" })
      .where("roundItemId", "=", municipality.items.get("1") ?? 0)
      .execute(),
  );
  const html = under(await pageOf(goalOwner), "Börja här");
  assert.match(html, /Försenat sedan 3 januari 2025/);
});

test("last time's answer stands on the row, and says so when it is not last time's", async () => {
  const place = await aMunicipality(data, "Gammelkommun");
  const theirs = await aBrowser(app, data, place, "activity-owner");
  const answeredIn = (period: string) =>
    inTenant(data.database, place.id, async (tenant) => {
      const key = { municipalityId: place.id };
      const dates = { opensOn: "2024-05-01", dueOn: "2024-05-20", state: "approved", planVersion: 1 };
      const round = await tenant
        .insertInto("round")
        .values({ ...key, ...dates, planId: place.planId, period })
        .returning("roundId")
        .executeTakeFirstOrThrow();
      const now = await tenant
        .selectFrom("roundItem")
        .select(["goalId", "activityId"])
        .where("roundItemId", "=", place.items.get("A1") ?? 0)
        .executeTakeFirstOrThrow();
      const item = { ...key, ...now, ...round, dueOn: "2024-05-20", state: "approved", entryVersion: 1 };
      const { roundItemId } = await tenant
        .insertInto("roundItem")
        .values(item)
        .returning("roundItemId")
        .executeTakeFirstOrThrow();
      const entry = {
        ...key,
        roundItemId,
        entryVersion: 1,
        authorId: place.people["activity-owner"],
        savedAt: new Date("2024-05-10T10:00:00Z"),
        status: "vantelage",
      };
      await tenant.insertInto("statusReport").values(entry).execute();
    });
  await answeredIn("2024-T1");
  assert.match(await pageOf(theirs), /I tertial 1 2024:.*?Vänteläge.*?Inget nyare svar finns/s);
  await answeredIn("2024-T2");
  const html = await pageOf(theirs);
  assert.match(html, /I tertial 2 2024:.*?Vänteläge/s);
  assert.doesNotMatch(html, /Inget nyare svar finns/);
});
