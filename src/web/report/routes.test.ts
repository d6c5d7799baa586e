import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { inTenant } from "#storage/database.ts";
import { findItem } from "#storage/items.ts";
import { findRound } from "#storage/rounds.ts";
import { findSnapshot } from "#storage/snapshots.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";
import { poppler } from "#test/poppler.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const other = await aMunicipality(data, "Grannkommun");
const { app } = anApp(data);
const coordinator = await aBrowser(app, data, municipality, "coordinator");
const secretary = await aBrowser(app, data, municipality, "board-secretary");
const elected = await aBrowser(app, data, municipality, "elected");
const foreign = await aBrowser(app, data, other, "coordinator");
const nobody = await aBrowser(app, data, municipality, null);

const { roundId } = municipality;
const report = `/runda/${roundId}/rapport`;
const text = (part: string): string => `/runda/${roundId}/text/${encodeURIComponent(part)}`;
const item = (number: string): number => municipality.items.get(number) ?? 0;

/** What a page says, with ordinary blanks. A failure prints the words looked for, not the page. */
const pageText = async (answer: Response): Promise<string> => (await answer.text()).replaceAll("\u00a0", " ");
const says = (html: string, words: string | RegExp): void => {
  assert.ok(typeof words === "string" ? html.includes(words) : words.test(html), String(words));
};
const saysNot = (html: string, words: string | RegExp): void => {
  assert.ok(!(typeof words === "string" ? html.includes(words) : words.test(html)), `not ${String(words)}`);
};

const round = () => inTenant(data.database, municipality.id, (tenant) => findRound(tenant, roundId));
const roundVersion = async (): Promise<string> => String((await round())?.version);

test("the report is shown as it would be frozen now, to those who may read drafts", async () => {
  const page = await coordinator.get(report);
  assert.equal(page.status, 200);
  says(await pageText(page), /Så ser rapporten ut om den låses nu/);
  assert.equal((await elected.get(report)).status, 403);
  assert.equal((await foreign.get(report)).status, 404);
  assert.equal((await nobody.get(report)).status, 303);
});

test("a draft that is taken out is put on record, by the one who takes it", async () => {
  const taken = () =>
    inTenant(data.database, municipality.id, (tenant) =>
      tenant.selectFrom("audit").select("personId").where("action", "=", "report-downloaded").execute(),
    );
  assert.equal((await secretary.get(`${report}/uppfoljningsrapport.json`)).status, 200);
  assert.deepEqual(await taken(), [{ personId: municipality.people["board-secretary"] }]);
  assert.equal((await elected.get(`${report}/uppfoljningsrapport.json`)).status, 403);
  assert.equal((await taken()).length, 1);
});

const HINDER = "Flera mål kan inte bedömas eftersom vi bara befinner oss i tertial 1 nu.";

test("a text is written and shown, and its finding stands on the marker with a number in the margin", async () => {
  const saved = await secretary.post(text("summary"), { text: `Ärendet gäller målen. ${HINDER}`, version: "0" });
  assert.equal(saved.status, 303);
  const html = await pageText(await coordinator.get(`${report}?del=tjansteskrivelse`));
  says(html, `<mark>${HINDER}</mark>`);
  const number = /id="r(\d+)"/.exec(html)?.[1];
  says(html, new RegExp(`<aside class="note" id="p${number}"`));
});

test("who writes over somebody else's text is shown both, and nothing typed is lost", async () => {
  const page = await coordinator.post(text("summary"), { text: "Min text.", version: "0" });
  const html = await pageText(page);
  assert.equal(page.status, 409);
  says(html, /Det som är sparat.*Ärendet gäller målen.*Det du skrev.*Min text/s);
  says(html, />Min text\.<\/textarea>/);
  says(html, /<ol class="crumb"><li><a [^>]*>Rapport [^<]*<\/a><\/li><li>Kommunstyrelsen<\/li>/);
});

test("a date that is none comes back with what was typed", async () => {
  const page = await coordinator.post(text("date"), { text: "i höst", version: "0" });
  const html = await pageText(page);
  assert.equal(page.status, 422);
  says(html, /value="i höst"/);
  says(html, /Skriv datumet så här/);
});

test("texts are written by the coordinator and the board's secretary, in their own municipality, by their own form", async () => {
  const goalOwner = await aBrowser(app, data, municipality, "goal-owner");
  assert.equal((await goalOwner.post(text("analysis"), { text: "X.", version: "0" })).status, 403);
  assert.equal((await goalOwner.get(text("analysis"))).status, 403);
  assert.equal((await foreign.post(text("analysis"), { text: "X.", version: "0" })).status, 404);
  assert.equal((await coordinator.post(text("what"), { text: "X.", version: "0" })).status, 404);
  const forged = { text: "X.", version: "0", formToken: "forged" };
  assert.equal((await coordinator.post(text("analysis"), forged)).status, 403);
});

test("the round goes from open to locked by its own pages, and says what hinders on the way", async () => {
  const steps = `/runda/${roundId}`;
  assert.equal((await elected.post(`${steps}/avsluta`, { version: "1" })).status, 403);
  assert.equal((await foreign.post(`${steps}/avsluta`, { version: "1" })).status, 404);
  assert.equal((await coordinator.post(`${steps}/avsluta`, { version: "9" })).status, 409);
  assert.equal((await coordinator.post(`${steps}/avsluta`, { version: "1" })).status, 303);
  const refused = await coordinator.post(`${steps}/godkann`, { version: await roundVersion(), despite: "" });
  const html = await pageText(refused);
  assert.equal(refused.status, 422);
  says(html, /Rapporten kan låsas när mål 1 är godkänt i alla delar/);
  says(html, /Ändra det som påpekas, eller skriv varför rapporten låses ändå/);
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("roundItem").set({ state: "approved" }).execute(),
  );
  const despite = "Meningen handlar om förra året.";
  const stale = await coordinator.post(`${steps}/godkann`, { version: "1", despite });
  assert.equal(stale.status, 409);
  says(await pageText(stale), /Meningen handlar om förra året\./);
  const fields = { version: await roundVersion(), despite };
  assert.equal((await coordinator.post(`${steps}/godkann`, { ...fields, seen: "another" })).status, 409);
  const [, seen = ""] =
    /name="seen" value="(\w{64})"/.exec(await pageText(await coordinator.get(`${steps}/godkann`))) ?? [];
  const locked = await coordinator.post(`${steps}/godkann`, { ...fields, seen });
  assert.equal(locked.headers.get("location"), report);
});

test("an approved report is read by everybody, from the snapshot, with no way to change it but a correction", async () => {
  const page = await elected.get(`${report}?del=tjansteskrivelse`);
  const html = await pageText(page);
  assert.equal(page.status, 200);
  says(html, /låst sedan 10 januari 2025/);
  says(html, /Meningen handlar om förra året\./);
  saysNot(html, /class="edit/);
  await inTenant(data.database, municipality.id, (tenant) =>
    tenant.updateTable("goal").set({ title: "Något helt annat" }).execute(),
  );
  says(await pageText(await elected.get(report)), /Fler unga tar gymnasieexamen/);
  assert.equal((await coordinator.post(`/runda/${roundId}/ateroppna`, { version: await roundVersion() })).status, 403);
});

/** Everything that a file says: its text, and that of the files within it. */
function innards(bytes: Uint8Array): string {
  const own = Buffer.from(bytes).toString("latin1");
  if (own.startsWith("%PDF")) return poppler("pdftotext", [], bytes);
  if (!own.startsWith("PK")) return own;
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
}

test("every download carries the same snapshot id, in its name and in itself", async () => {
  const snapshot = await inTenant(data.database, municipality.id, (tenant) => findSnapshot(tenant, roundId));
  const id = snapshot?.sha256.slice(0, 12) ?? "";
  for (const paper of ["uppfoljningsrapport", "tjansteskrivelse"]) {
    for (const format of ["docx", "pdf", "xlsx", "html", "json"]) {
      const file = await elected.get(`${report}/${paper}.${format}`);
      assert.equal(file.status, 200, `${paper}.${format}`);
      says(file.headers.get("content-disposition") ?? "", new RegExp(`${paper}-2024-T3-${id}\\.${format}`));
      const bytes = new Uint8Array(await file.arrayBuffer());
      assert.ok(innards(bytes).includes(id), `${paper}.${format}`);
    }
  }
  assert.equal((await elected.get(`${report}/nagot.docx`)).status, 404);
  assert.equal((await foreign.get(`${report}/uppfoljningsrapport.json`)).status, 404);
});

test("an answer is corrected with a reason; the report shows old and new, and the first version can still be read", async () => {
  const path = `/rapport/${item("A1")}/ratta`;
  assert.equal((await secretary.get(path)).status, 403);
  assert.equal((await foreign.get(path)).status, 404);
  const answer = { status: "avslutad-enligt-plan", comment: "Lärcentrum öppnade i november." };
  const unexplained = await coordinator.post(path, { ...answer, reason: " ", version: await roundVersion() });
  const html = await pageText(unexplained);
  assert.equal(unexplained.status, 422);
  says(html, /Skriv varför det rättas/);
  says(html, /Lärcentrum öppnade i november\./);
  assert.equal((await coordinator.post(path, { ...answer, reason: "Fel.", version: "1" })).status, 409);
  const corrected = { ...answer, reason: "Svaret kom bort.", version: await roundVersion() };
  assert.equal((await coordinator.post(path, corrected)).status, 303);
  const shown = await pageText(await elected.get(report));
  says(shown, /Rättelse 1, 10 januari 2025/);
  says(shown, /Svaret kom bort\./);
  says(shown, /<del><span class="ds-sr-only">Det stod: <\/span>Uppgift saknas<\/del>/);
  const older = await pageText(await elected.get(`${report}?version=1`));
  says(older, /Det här är version 1/);
  saysNot(older, /Lärcentrum öppnade i november/);
  const activity = await pageText(await coordinator.get(`/rapport/aktivitet/${item("A1")}`));
  says(
    activity.replaceAll(/<[^>]+>/g, ""),
    "Rättad av coordinator 2025-01-10 10.00, efter godkännandet: ”Svaret kom bort.”",
  );
  const state = await inTenant(data.database, municipality.id, (tenant) => findItem(tenant, item("A1")));
  assert.equal(state?.itemState, "approved");
});

test("a text of an approved report is corrected on the same page, with a reason", async () => {
  const fields = { text: "Ärendet gäller målen.", correction: "1", version: await roundVersion() };
  assert.equal((await coordinator.post(text("summary"), { ...fields, reason: "" })).status, 422);
  assert.equal((await coordinator.post(text("summary"), { ...fields, reason: "Fel tertial." })).status, 303);
  says(await pageText(await elected.get(`${report}?del=tjansteskrivelse`)), /Fel tertial\./);
});

test("the list leads to every report that may be read", async () => {
  const html = await pageText(await elected.get("/rapport"));
  says(html, new RegExp(`href="${report}"`));
  says(html, /2 rättelser|två rättelser/);
});
