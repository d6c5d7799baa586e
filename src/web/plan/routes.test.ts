import assert from "node:assert/strict";
import { test } from "node:test";
import { aDatabase } from "#test/database.ts";
import { aPlanInBrowsers } from "#test/plan-in-browsers.ts";

const { coordinator, reader, plan, pathOf, fieldsOf } = await aPlanInBrowsers(await aDatabase());

test("the list leads to the plan, and the plan to everything in it", async () => {
  const list = await (await coordinator.get("/plan")).text();
  assert.match(list, new RegExp(`href="${plan}"`));
  const tree = await (await coordinator.get(plan)).text();
  assert.match(tree, /Planen har 1 mål, 1 mått och 2 aktiviteter\./);
  for (const title of ["Fler unga tar gymnasieexamen", "Gymnasieexamen inom fyra år", "Utbilda handledare"]) {
    assert.equal((await coordinator.get(await pathOf(title))).status, 200);
  }
  const table = await (await coordinator.get(`${plan}?visa=tabell`)).text();
  assert.equal(table.match(/<th scope="row">/g)?.length, 4);
});

test("a change is saved, shown, and told in the history with the old value struck out", async () => {
  const path = await pathOf("Inrätta lärcentrum");
  const saved = await coordinator.post(path, {
    ...(await fieldsOf(path)),
    title: "Öppna lärcentrum",
    reason: "Lokal finns",
  });
  assert.equal(saved.headers.get("location"), `${path}?sparat=1`);
  const again = await coordinator.post(path, await fieldsOf(path));
  assert.equal(again.headers.get("location"), `${path}?sparat=inget`);
  assert.match(await (await coordinator.get(`${path}?sparat=inget`)).text(), /Inget var ändrat, så inget sparades\./);
  const history = await (await coordinator.get(`${plan}/andringar`)).text();
  assert.match(history, /<del[^>]*>Inrätta lärcentrum<\/del>/);
  assert.match(history, /Öppna lärcentrum/);
  assert.match(history, /Lokal finns/);
});

test("a form that was refused keeps everything that was typed", async () => {
  const path = await pathOf("Öppna lärcentrum");
  const typed = {
    ...(await fieldsOf(path)),
    title: "",
    startOn: "i höst",
    description: "Nytt innehåll",
    reason: "Därför",
  };
  const page = await coordinator.post(path, typed);
  const html = await page.text();
  assert.equal(page.status, 422);
  assert.match(html, /Skriv datumet så här/);
  assert.match(html, /value="i höst"/);
  assert.match(html, /Nytt innehåll/);
  assert.match(html, /value="Därför"/);
});

test("a measure's target is written in plain fields, as Swedish writes numbers", async () => {
  const path = await pathOf("Gymnasieexamen inom fyra år");
  const fields = { ...(await fieldsOf(path)), direction: "between", value: "6,5", max: "67 044", reason: "Nytt mål" };
  const refused = await coordinator.post(path, { ...fields, value: "mycket" });
  assert.match(await refused.text(), /Skriv ett tal/);
  assert.equal((await coordinator.post(path, fields)).status, 303);
  const tree = await (await coordinator.get(plan)).text();
  assert.match(tree.replaceAll("\u00a0", " "), /6,5 till 67 044/);
});

test("parts are added under the goal where one stands", async () => {
  const goal = Number((await pathOf("Fler unga tar gymnasieexamen")).split("/").at(-1));
  const form = `${plan}/aktivitet/ny?mal=${goal}`;
  const fields = await fieldsOf(form);
  assert.deepEqual([fields["number"], fields["goal"], fields["startOn"]], ["1.1", String(goal), "2024-01-01"]);
  const added = await coordinator.post(`${plan}/aktivitet/ny`, { ...fields, title: "Ny aktivitet", reason: "Behövs" });
  assert.match(added.headers.get("location") ?? "", new RegExp(`^${plan}/aktivitet/\\d+\\?sparat=ny$`));
});

test("what is ended leaves the tree and stays in the plan", async () => {
  const path = await pathOf("Ny aktivitet");
  const end = `${path}/avsluta`;
  const refused = await coordinator.post(end, { ...(await fieldsOf(end)), endedOn: "", reason: "" });
  assert.equal(refused.status, 422);
  const ended = await coordinator.post(end, { ...(await fieldsOf(end)), endedOn: "1/9 2024", reason: "Ryms inte" });
  assert.equal(ended.status, 303);
  const html = await (await coordinator.get(plan)).text();
  assert.match(html.replaceAll("\u00a0", " "), /Avslutad 1 september 2024/);
  assert.match(html, /1 mått och 2 aktiviteter/);
});

test("who saves over somebody else's change is shown what differs, and may save again", async () => {
  const path = await pathOf("Utbilda handledare");
  const seen = await fieldsOf(path);
  await coordinator.post(path, { ...seen, title: "Utbilda tio handledare", reason: "Antal" });
  const page = await coordinator.post(path, { ...seen, title: "Utbilda fler handledare", reason: "Fler" });
  const html = await page.text();
  assert.equal(page.status, 409);
  assert.match(html, /<td data-l="Sparat nu"[^>]*>Utbilda tio handledare/);
  assert.match(html, /<td data-l="Det du skrev"[^>]*>Utbilda fler handledare/);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  assert.equal(
    (await coordinator.post(path, { ...seen, version, title: "Utbilda fler handledare", reason: "Fler" })).status,
    303,
  );
});

test("who may not change the plan reads it, and each button tells why", async () => {
  const html = await (await reader.get(plan)).text();
  assert.match(html, /aria-disabled="true"/);
  assert.match(html, /Din roll ger inte rätt till det här\./);
  assert.doesNotMatch(html, /aktivitet\/ny/);
  const path = await pathOf("Utbilda fler handledare");
  const part = await (await reader.get(path)).text();
  assert.doesNotMatch(part, /<textarea/);
  assert.match(part, /aria-disabled="true"/);
});
