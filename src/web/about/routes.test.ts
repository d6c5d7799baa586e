import assert from "node:assert/strict";
import { test } from "node:test";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const { app } = anApp(data);
const stranger = await aBrowser(app, data, municipality, null);

test("help, accessibility and privacy can be read without logging in", async () => {
  for (const path of ["/hjalp", "/tillganglighet", "/personuppgifter"]) {
    assert.equal((await stranger.get(path)).status, 200, path);
  }
});

test("the accessibility statement names the municipality, the law and where to complain", async () => {
  const html = await (await stranger.get("/tillganglighet")).text();
  assert.match(html, /Exempelkommun står bakom/);
  assert.match(html, /2018:1937/);
  assert.match(html, /href="https:\/\/www\.digg\.se\/tdosanmalan"/);
});

test("what the municipality has to fill in is marked", async () => {
  const html = await (await stranger.get("/tillganglighet")).text();
  assert.match(html, /Det här är en mall/);
  assert.match(html, /<mark>\[Helt förenlig/);
});

test("a stranger can change language and comes back to the page", async () => {
  const html = await (await stranger.get("/hjalp")).text();
  assert.match(html, /href="\/sprak\/en\?tillbaka=%2Fhjalp"/);
  const changed = await stranger.get("/sprak/en?tillbaka=/hjalp");
  assert.equal(changed.headers.get("location"), "/hjalp");
});
