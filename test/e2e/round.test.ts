import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { inTenant } from "#storage/database.ts";
import { poppler } from "#test/poppler.ts";
import { aCaller, listOwed, type Owed } from "./callers.ts";
import { aJourney, looksRight } from "./journey.ts";

const journey = await aJourney();
const { visit, database, municipality } = journey;

const PATHS = { activity: "/rapport/aktivitet/", measure: "/rapport/matt/", goal: "/rapport/mal/" } as const;

const ANSWERS: Readonly<Record<Owed["kind"], Readonly<Record<string, string>>>> = {
  activity: {
    status: "avslutad-enligt-plan",
    comment: "Arbetet är klart och har tagits över av den vanliga verksamheten.",
  },
  measure: { value: "62", refersTo: "2026", comment: "Mätt i december på samma sätt som förra året." },
  goal: {
    grade: "delvis-uppfylld",
    comment: "Aktiviteterna är genomförda men måtten har inte nått hela vägen.",
    departsBecause: "Måtten väger tyngre än regeln.",
  },
};

const answered = async (owed: Owed): Promise<void> => {
  const caller = await aCaller(journey, owed.person);
  const sent = await caller.send(PATHS[owed.kind] + owed.id, ANSWERS[owed.kind]);
  if (sent.status === 303) return;
  const faults = Array.from((await sent.text()).matchAll(/ds-validation-message"[^>]*>([^<]+)/g), ([, words]) => words);
  assert.fail(`${owed.kind} ${owed.id}: ${sent.status} ${faults.join(" ")}`);
};

test("forty people report at once, and everything is in", async () => {
  const owed = await listOwed(journey);
  assert.ok(new Set(owed.map(({ person }) => person)).size > 25, "few have anything left");
  await Promise.all(owed.filter(({ kind }) => kind !== "goal").map(answered));
  await Promise.all(
    owed
      .filter(({ kind }) => kind === "goal")
      .slice(1)
      .map(answered),
  );
  const left = await listOwed(journey);
  assert.deepEqual(
    left.map(({ kind }) => kind),
    ["goal"],
  );
});

test("the last goal is assessed in a browser: departing from the rule asks why", async () => {
  const [goal] = await listOwed(journey);
  assert.ok(goal);
  const ingrid = await visit("Ingrid Moberg");
  await ingrid.goto(PATHS.goal + goal.id);
  await looksRight(ingrid);
  await ingrid.getByRole("radio", { name: "Delvis uppfyllt" }).check();
  await ingrid.locator("#comment").fill("Aktiviteterna är genomförda men måtten når inte hela vägen.");
  const why = ingrid.locator("#departsBecause");
  if (await why.isVisible()) await why.fill("Måtten väger tyngre än regeln.");
  await ingrid.getByRole("button", { name: /^Klarmarkera/ }).click();
  assert.deepEqual(await listOwed(journey), []);
  await ingrid.goto("/uppfoljning");
  await looksRight(ingrid);
});

test("the round is approved, frozen, and the same snapshot stands in Word, PDF and Excel", async () => {
  const round = await roundOf("open");
  await approveAll(round);
  const ingrid = await visit("Ingrid Moberg");
  await ingrid.goto(`/runda/${round}`);
  await looksRight(ingrid);
  await ingrid.getByRole("button", { name: "Avsluta rapporteringen" }).click();
  await ingrid.goto(`/runda/${round}/godkann`);
  await looksRight(ingrid);
  const despite = ingrid.getByRole("textbox", { name: "Varför låser ni trots påpekandena?" });
  if (await despite.isVisible()) await despite.fill("Påpekandena gäller texter som nämnden redan har sett.");
  await ingrid.getByRole("button", { name: "Lås rapporten" }).click();
  await ingrid.goto(`/runda/${round}/rapport`);
  await looksRight(ingrid);
  const id = await snapshotOf(round);
  for (const name of ["Word", "PDF", "Excel"] as const) {
    assert.ok((await download(ingrid, name)).includes(id), `${name} does not say ${id}`);
  }
});

test("an error in an approved round is corrected beside what stood, in page and paper", async () => {
  const round = await roundOf("approved");
  const before = await snapshotOf(round);
  const ingrid = await visit("Ingrid Moberg");
  await ingrid.goto(`/rapport/${await itemIn(round)}/ratta`);
  await looksRight(ingrid);
  await ingrid.getByRole("textbox", { name: "Kommentar" }).fill("Rättad kommentar: det var 41 elever, inte 42.");
  await ingrid.getByRole("textbox", { name: "Vad är fel och hur vet ni det?" }).fill("Närvarolistan är räknad om.");
  await ingrid.getByRole("button", { name: "Spara rättelsen" }).click();
  await ingrid.goto(`/runda/${round}/rapport`);
  await looksRight(ingrid);
  const after = await snapshotOf(round);
  assert.notEqual(after, before);
  const paper = await download(ingrid, "PDF");
  assert.ok(paper.includes(after));
  assert.match(paper, /Närvarolistan är räknad om/);
});

const reading = <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row> =>
  inTenant(database, municipality, async (tenant) => {
    const { rows } = await query.execute(tenant);
    const [row] = rows;
    assert.ok(row);
    return row;
  });

const roundOf = async (state: string): Promise<number> =>
  (await reading(sql<{ id: number }>`select round_id as id from round where state = ${state} order by 1 limit 1`)).id;

/** The first twelve digits of the hash of what stands: what the papers say. */
const snapshotOf = async (round: number): Promise<string> =>
  (
    await reading(
      sql<{
        id: string;
      }>`select left(sha256, 12) as id from snapshot where round_id = ${round} order by number desc limit 1`,
    )
  ).id;

const itemIn = async (round: number): Promise<number> =>
  (
    await reading(
      sql<{
        id: number;
      }>`select round_item_id as id from round_item where round_id = ${round} and activity_id is not null order by 1 limit 1`,
    )
  ).id;

/** The chief's work: everything handed in is approved, what is under the goals first. */
async function approveAll(round: number): Promise<void> {
  const { id: person } = await reading(
    sql<{ id: number }>`select person_id as id from person where name = 'Ingrid Moberg'`,
  );
  const caller = await aCaller(journey, person);
  const items = await inTenant(database, municipality, async (tenant) => {
    const { rows } = await sql<{ id: number; isGoal: boolean; kind: Owed["kind"] }>`
      select round_item_id as id, num_nonnulls(activity_id, measure_id) = 0 as "isGoal",
        case when activity_id is not null then 'activity' when measure_id is not null then 'measure' else 'goal' end as kind
      from round_item where round_id = ${round} and state = 'submitted' order by 2, 1`.execute(tenant);
    return rows;
  });
  for (const { id, kind } of items) {
    const sent = await caller.send(PATHS[kind] + id, {}, `/rapport/${id}/godkann`);
    assert.equal(sent.status, 303, `${kind} ${id}`);
  }
}

/** The paper as text, as it comes to the disk of who presses the link. */
async function download(page: Page, name: "Word" | "PDF" | "Excel"): Promise<string> {
  const coming = page.waitForEvent("download", { timeout: 20_000 });
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${name}`) })
    .first()
    .click();
  const bytes = readFileSync(await (await coming).path());
  if (name === "PDF") return poppler("pdftotext", ["-layout"], bytes);
  return Object.values(unzipSync(new Uint8Array(bytes)))
    .map((part) => Buffer.from(part).toString())
    .join("\n");
}

test("nothing failed inside", () => {
  assert.deepEqual(journey.failures, []);
});
