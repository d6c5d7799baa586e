import assert from "node:assert/strict";
import { test } from "node:test";
import { appendAudit } from "#storage/audit.ts";
import { inTenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { withQueryLog } from "#test/query-log.ts";

const plain = await aDatabase();
const municipality = await aMunicipality(plain);
const { data, during } = withQueryLog(plain);
const { app } = anApp(data);
const auditor = await aBrowser(app, data, municipality, "auditor");
const item = municipality.items.get("A1") ?? 0;

const look = async (query: string): Promise<string> => (await auditor.get(`/administration/logg${query}`)).text();

const rowsIn = (html: string): number => (html.match(/<tr>/g)?.length ?? 1) - 1;

const subjects = [
  `round-item/${item}`,
  `round-item/${item}0`,
  `round/${municipality.roundId}`,
  `plan/${municipality.planId}`,
  `body/${municipality.bodyId}`,
  `unit/${municipality.unitId}`,
  "period/2024-T3",
  "retention/names",
  "later-kind/7",
];

await inTenant(plain.database, municipality.id, (tenant) =>
  appendAudit(
    tenant,
    municipality.id,
    subjects.map((subject) => ({
      at: new Date("2025-01-12T10:00:00Z"),
      person: null,
      action: "item-approve",
      subject,
      content: null,
    })),
  ),
);

test("each row says in words what it concerns and leads there", async () => {
  const html = await look("");
  for (const words of [
    new RegExp(`<a href="/rapport/aktivitet/${item}">Aktivitet A1 `),
    new RegExp(`<a href="/runda/${municipality.roundId}">Rundan för tertial\\s3\\s2024</a>`),
    new RegExp(`<a href="/plan/${municipality.planId}">[^<]+ plan 2024</a>`),
    new RegExp(`<a href="/administration/organisation/organ/${municipality.bodyId}">`),
    new RegExp(`<a href="/administration/organisation/enheter/${municipality.unitId}">`),
    /<a href="\/uppfoljning\/2024-T3">Tertial\s3\s2024<\/a>/,
    /Gallring: Namn/,
  ]) {
    assert.match(html, words);
  }
  assert.match(html, /later-kind\/7/, "a kind from a version to come stands by its code");
});

test("the whole history of one thing is shown, and not that of a thing whose number begins alike", async () => {
  const html = await look(`?galler=round-item/${item}`);
  assert.match(html, /Bara det som gäller/);
  assert.equal(rowsIn(html), 1);
});

test("a day that cannot be read is said to be so", async () => {
  assert.match(await look("?fran=igår"), /Skriv datumet så här/);
  assert.doesNotMatch(await look("?fran=2025-01-12"), /Skriv datumet så här/);
});

test("what does not match the log is told by what it is called, with the way to its history", async () => {
  const told = new RegExp(
    `<a href="[^"]+galler=round-item%2F${item}">Aktivitet A1 [^<]+ \\(.+2024\\)</a>: det som skrevs har tagits bort \\(rad 1\\)`,
  );
  assert.match(await look("?kontroll=1"), told, "a row tells of an approval that nobody has given");
});

test("many kinds of rows take as many queries as one", async () => {
  const one = await during(() => look("?galler=later-kind/7"));
  const many = await during(() => look(""));
  assert.ok(many.length <= one.length + 1, `${many.length} and ${one.length}`);
});
