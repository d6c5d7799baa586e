import assert from "node:assert/strict";
import { test } from "node:test";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
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
const elected = await aBrowser(app, data, municipality, "elected");
const path = `/rapport/mal/${municipality.items.get("1")}`;

const textOf = async (page: Promise<Response>): Promise<string> => (await page).text();
const versionOn = async (): Promise<string> =>
  /name="version" value="(\d+)"/.exec(await textOf(owner.get(path)))?.[1] ?? "";

const ANSWER = { grade: "delvis-uppfylld", comment: "Lärcentrum har öppnat men få elever har hunnit dit." };

/** The test goal has a measure, which its model leaves to judgement: without it the activities' rule applies. */
async function letTheRuleApply(): Promise<void> {
  await inTenant(data.database, municipality.id, async (tenant) => {
    const measure = municipality.items.get("1.1") ?? 0;
    await tenant.deleteFrom("roundItemOwner").where("roundItemId", "=", measure).execute();
    await tenant.deleteFrom("roundItem").where("roundItemId", "=", measure).execute();
    await tenant.deleteFrom("responsibility").where("measureId", "is not", null).execute();
    await tenant.deleteFrom("measure").where("number", "=", "1.1").execute();
  });
}

test("an owner sees three answers, what they rest on, and a scale with nothing chosen", async () => {
  const html = await textOf(owner.get(path));
  for (const heading of ["Läget nu", "Regelns förslag", "Kan ännu nås 2024"]) assert.match(html, new RegExp(heading));
  assert.match(html, /Inget förslag/);
  assert.match(html.replaceAll("\u00a0", " "), /Inget av tre svar är klarmarkerat än\./);
  assert.match(html, /Inrätta lärcentrum/);
  assert.match(html, /Gymnasieexamen inom fyra år/);
  assert.equal(html.match(/type="radio"/g)?.length, 4);
  assert.doesNotMatch(html, /checked/);
  assert.doesNotMatch(html, /data-follow/);
});

test("a draft is kept and shown again with who wrote it", async () => {
  const saved = await owner.post(path, { ...ANSWER, version: await versionOn(), draft: "1" });
  assert.equal(saved.headers.get("location"), `${path}?sparat=1`);
  const html = await textOf(owner.get(path));
  assert.match(html, /få elever har hunnit dit/);
  assert.match(html, /Sparades <span class="nowrap">2025-01-10.10\.00<\/span> av goal-owner/);
});

test("handing in without grade and comment is refused on the same page", async () => {
  const page = await owner.post(path, { grade: "", comment: " ", version: await versionOn() });
  const html = await page.text();
  assert.equal(page.status, 422);
  assert.match(html, /Välj en bedömning\./);
  assert.match(html, /Skriv hur du har gjort bedömningen/);
});

test("what cannot be judged has to say why", async () => {
  const page = await owner.post(path, { grade: CANNOT_BE_JUDGED, comment: "", version: await versionOn() });
  assert.match(await page.text(), /Skriv varför målet inte kan bedömas\./);
});

test("a grade that the rule rules out is said to be so at the choice, and asks for its reason", async () => {
  await letTheRuleApply();
  const html = await textOf(owner.get(path));
  assert.match(html, /Inte uppfyllt än/);
  assert.equal(html.match(/data-follow/g)?.length, 1);
  assert.equal(html.match(/Går emot regeln: du behöver motivera varför\./g)?.length, 1);
  const page = await owner.post(path, { ...ANSWER, grade: "uppfylld", version: await versionOn() });
  assert.equal(page.status, 422);
  assert.match(await page.text(), /Skriv varför bedömningen går emot regeln\./);
});

test("a comment that is too long comes back whole", async () => {
  const comment = "å".repeat(4_001);
  const page = await owner.post(path, { ...ANSWER, comment, version: await versionOn() });
  assert.equal(page.status, 422);
  assert.ok((await page.text()).includes(comment));
});

test("who saves over somebody else's change is shown both texts", async () => {
  const version = await versionOn();
  await coordinator.post(path, { ...ANSWER, comment: "Samordnarens text om studierna.", version, draft: "1" });
  const page = await owner.post(path, { ...ANSWER, comment: "Min egen text om studierna.", version });
  const html = await page.text();
  assert.equal(page.status, 409);
  const words = html.replaceAll(/<span lang="sv">|<\/span>/g, "");
  assert.match(words, /<mark>Samordnarens<\/mark> text om studierna\./);
  assert.match(words, /<mark>Min egen<\/mark> text om studierna\./);
  assert.match(html, />Min egen text om studierna\.<\/textarea>/);
});

test("those who may read drafts but not decide see the grade and no form", async () => {
  const auditor = await aBrowser(app, data, municipality, "auditor");
  const html = await textOf(auditor.get(path));
  assert.match(html, /Samordnarens text om studierna\./);
  assert.doesNotMatch(html, /type="radio"/);
  assert.match(html, /ingen av dess två aktiviteter har status/);
  const refused = await auditor.post(path, { ...ANSWER, comment: "Revisorns text.", version: await versionOn() });
  assert.equal(refused.status, 403);
  assert.match(await refused.text(), /Revisorns text\./);
});

test("an elected representative may not read what is not approved, and the list says that it waits", async () => {
  assert.equal((await elected.get(path)).status, 403);
  const html = await textOf(elected.get("/mal"));
  assert.match(html, /Inte godkänt än/);
  assert.match(html, /Fler unga tar gymnasieexamen/);
  assert.doesNotMatch(html, /Delvis uppfyllt/);
  assert.doesNotMatch(html, /rapport\/mal/);
});

test("those who work on the round see its grades in the list as they stand", async () => {
  const html = await textOf(owner.get("/mal"));
  assert.match(html, /<span class="xs muted">Utkast: delvis uppfyllt<\/span>/);
  assert.doesNotMatch(html, /Delvis uppfyllt/);
  assert.match(html, /Målet är inte bedömt än\./, "a draft is nobody's verdict");
  assert.match(html, /Rundan pågår\./);
  assert.match(html, new RegExp(path));
});

test("handed in, the page shows the grade and leads on", async () => {
  const handedIn = await owner.post(path, { ...ANSWER, version: await versionOn() });
  assert.equal(handedIn.status, 303);
  assert.equal(handedIn.headers.get("location"), `/att-gora?klar=${municipality.items.get("1")}`);
  const html = await textOf(owner.get(path));
  assert.doesNotMatch(html, /type="radio"/);
  assert.match(html, /Delvis uppfyllt/);
  assert.match(html, /Ta tillbaka och ändra/);
});

test("an approved round can be read by everybody and changed by nobody", async () => {
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("round").set({ state: "approved" }).where("roundId", "=", municipality.roundId).execute(),
  );
  const html = await textOf(elected.get(path));
  assert.match(html, /Rundan är godkänd och låst\./);
  assert.match(
    html.replaceAll("\u00a0", " "),
    /class="lead">Bedömning för tertial 3 2024: .*?Delvis uppfyllt.*?Läs varför/,
  );
  assert.equal((await owner.post(path, { ...ANSWER, version: "9" })).status, 403);
  assert.match(await textOf(elected.get("/mal?period=2024-T3")), /Delvis uppfyllt/);
});

test("a period that has no round gives the latest one", async () => {
  assert.match(await textOf(elected.get("/mal?period=1999-T1")), /Tertial.3.2024/);
});

test("another municipality's goal is not found", async () => {
  const foreign = await aBrowser(app, data, other, "coordinator");
  assert.equal((await foreign.get(path)).status, 404);
  assert.equal((await foreign.post(path, { ...ANSWER, version: "1" })).status, 404);
});

test("a measure's or an activity's number leads to no goal", async () => {
  assert.equal((await owner.get(`/rapport/mal/${municipality.items.get("A1")}`)).status, 404);
});

test("a form without the session's own token is refused", async () => {
  assert.equal((await owner.post(path, { ...ANSWER, version: "1", formToken: "forged" })).status, 403);
});

test("a stranger is led to the log-in page and back", async () => {
  const nobody = await aBrowser(app, data, municipality, null);
  for (const address of [path, "/mal"]) {
    const answer = await nobody.get(address);
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get("location") ?? "", /^\/logga-in\?tillbaka=/);
  }
});
