import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const owner = await aBrowser(app, data, municipality, "goal-owner");
const coordinator = await aBrowser(app, data, municipality, "coordinator");
const measure = municipality.items.get("1.1") ?? 0;
const path = `/rapport/matt/${measure}`;

const textOf = async (page: Promise<Response>): Promise<string> => (await page).text();
const versionOn = async (): Promise<string> =>
  /name="version" value="(\d+)"/.exec(await textOf(owner.get(path)))?.[1] ?? "";

test("an owner sees what is measured, towards what, and an empty field", async () => {
  const html = await textOf(owner.get(path));
  assert.match(html, /Gymnasieexamen inom fyra år/);
  assert.match(html, /minst 75/);
  assert.match(html, /Högre är bättre\./);
  assert.match(html, /name="value" type="text" value inputmode/);
  assert.match(html, /Det finns inget tidigare värde att jämföra med\./);
});

for (const [typed, shown] of [
  ["6,9", "6,9"],
  ["67 044", "67\u00a0044"],
  ["6,9 %", "6,9"],
  ["−3", "−3"],
] as const) {
  test(`”${typed}” is kept as a number and shown as Swedish writes it`, async () => {
    const saved = await owner.post(path, { value: typed, version: await versionOn(), draft: "1" });
    assert.equal(saved.status, 303);
    assert.ok((await textOf(owner.get(path))).includes(`value="${shown}"`));
  });
}

const speak = (language: "sv" | "en") =>
  inTenant(data.database, municipality.id, (tenant) => tenant.updateTable("person").set({ language }).execute());

test("in English too the field holds what it can read again", async () => {
  await speak("en");
  await owner.post(path, { value: "67 044", version: await versionOn(), draft: "1" });
  const html = await textOf(owner.get(path));
  const shown = /name="value" type="text" value="([^"]+)"/.exec(html)?.[1] ?? "";
  assert.match(html, /Higher is better\./);
  await owner.post(path, { value: shown, version: await versionOn(), draft: "1" });
  assert.match(await textOf(owner.get(path)), /<strong>67,044<\/strong>/);
  await speak("sv");
});

test("what is no number comes back as it was typed", async () => {
  const page = await owner.post(path, { value: "drygt sex", comment: "Kvar.", version: await versionOn() });
  const html = await page.text();
  assert.equal(page.status, 422);
  assert.match(html, /Skriv ett tal med decimalkomma/);
  assert.match(html, /value="drygt sex"/);
  assert.match(html, /Kvar\./);
});

test("handing in asks for a value, or for why there is none", async () => {
  const empty = await textOf(owner.post(path, { value: "", version: await versionOn() }));
  assert.match(empty, /kryssa i att måttet inte är mätt/);
  const unexplained = await textOf(owner.post(path, { value: "", notMeasured: "1", version: await versionOn() }));
  assert.match(unexplained, /Skriv varför måttet inte är mätt\./);
});

test("the time that the value is of can be another than the round's", async () => {
  await owner.post(path, { value: "71", refersTo: "2023", version: await versionOn(), draft: "1" });
  const html = await textOf(owner.get(path));
  assert.match(html, /<option value="2023" selected>2023|<option value="2023" selected>År.2023/);
});

test("who saves over somebody else's change is shown both figures", async () => {
  const version = await versionOn();
  await coordinator.post(path, { value: "72", comment: "Samordnarens text om studierna.", version, draft: "1" });
  const page = await owner.post(path, { value: "73", comment: "Min egen text om studierna.", version });
  const html = await page.text();
  assert.equal(page.status, 409);
  const words = html.replaceAll(/<span lang="sv">|<\/span>/g, "");
  assert.match(words, /<mark>72<\/mark>\n\n<mark>Samordnarens<\/mark> text om studierna\./);
  assert.match(words, /<mark>73<\/mark>\n\n<mark>Min egen<\/mark> text om studierna\./);
});

test("the line is drawn over the years' plans, with a gap where nothing was measured", async () => {
  await inTenant(data.database, municipality.id, async (tenant) => {
    const { measureId } = await tenant
      .selectFrom("measure")
      .select("measureId")
      .where("number", "=", "1.1")
      .executeTakeFirstOrThrow();
    const row = { municipalityId: municipality.id, measureId, refersTo: null, comment: null };
    await tenant
      .insertInto("earlierOutcome")
      .values([
        { ...row, period: "2023-T3", value: 68 },
        { ...row, period: "2024-T1", value: 70 },
        { ...row, period: "2024-T2", value: null },
      ])
      .execute();
  });
  await owner.post(path, { value: "74", version: await versionOn(), draft: "1" });
  const html = await textOf(owner.get(path));
  const lines = html.match(/class="line" d="([^"]+)"/g) ?? [];
  assert.equal(lines.length, 2, "one wide, one narrow");
  for (const drawn of lines) assert.equal(drawn.match(/M/g)?.length, 2, "the gap breaks the line");
  assert.match(
    html,
    /aria-label="Gymnasieexamen inom fyra år: utfall 68 \(T3.2023\), 70 \(T1.2024\), saknas \(T2.2024\), 74/,
  );
  for (const figure of ["68", "70", "74"]) assert.match(html, new RegExp(`<td class="num">${figure}</td>`));
  assert.match(html, /<td class="num">Uppgift saknas<\/td>/);
});

test("only the owner and the coordinator report, others read", async () => {
  assert.match(await textOf(coordinator.get(path)), /Du svarar i stället för goal-owner\./);
  assert.doesNotMatch(await textOf(owner.get(path)), /Du svarar i stället/);
  const auditor = await aBrowser(app, data, municipality, "auditor");
  const html = await textOf(auditor.get(path));
  assert.doesNotMatch(html, /name="value"/);
  assert.doesNotMatch(html, /Du svarar i stället/);
  assert.match(html, />74</);
  assert.equal((await auditor.post(path, { value: "1", version: await versionOn() })).status, 403);
});

test("an elected representative may not read what is not approved", async () => {
  const elected = await aBrowser(app, data, municipality, "elected");
  assert.equal((await elected.get(path)).status, 403);
});

test("not measured is handed in with its reason, and leads past a goal that still waits", async () => {
  const notMeasured = { value: "", notMeasured: "1", notMeasuredBecause: "Mäts vartannat år.", refersTo: "2024-T3" };
  const handedIn = await owner.post(path, { ...notMeasured, version: await versionOn() });
  assert.equal(handedIn.headers.get("location"), `/att-gora?klar=${measure}`);
  const html = await textOf(owner.get(path));
  assert.match(html, /Inte mätt: Mäts vartannat år\./);
  assert.match(html, /Ta tillbaka och ändra/);
});

test("another municipality's measure is not found", async () => {
  const foreign = await aBrowser(app, data, other, "coordinator");
  assert.equal((await foreign.get(path)).status, 404);
  assert.equal((await foreign.post(path, { value: "1", version: "1" })).status, 404);
});

test("a form without the session's own token is refused", async () => {
  assert.equal((await owner.post(path, { value: "1", version: "1", formToken: "forged" })).status, 403);
});

test("a stranger is led to the log-in page and back", async () => {
  const nobody = await aBrowser(app, data, municipality, null);
  const answer = await nobody.get(path);
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get("location") ?? "", /^\/logga-in\?tillbaka=/);
});
