import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { aBrowser, anApp } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aScene } from "#test/scene.ts";

const data = await aDatabase();
const scene = await aScene(data, "granboda.test");
const { app } = anApp(data, { now: () => DEMO_NOW });
const elected = await aBrowser(app, data, scene, "elected", DEMO_NOW);
const auditor = await aBrowser(app, data, scene, "auditor", DEMO_NOW);
const report = `/runda/${scene.round.approved}/rapport`;

const pageOf = async (browser: typeof elected, path: string): Promise<string> => {
  const answer = await browser.get(path.replaceAll("&amp;", "&"));
  assert.equal(answer.status, 200, path);
  return (await answer.text()).replaceAll("\u00a0", " ");
};

const linksIn = (html: string, kind: string): readonly string[] =>
  Array.from(html.matchAll(new RegExp(`<a href="(/rapport/${kind}/\\d+)"`, "g")), ([, href = ""]) => href);

test("from a figure in the report it is one click to its goal, and one more to each answer behind it", async () => {
  const front = await pageOf(elected, report);
  const [, goal = "", title = ""] = /<a href="([^"]+del=mal-1)"[^>]*>([^<]+)<\/a>/.exec(front) ?? [];
  const part = await pageOf(elected, goal);
  assert.ok(part.includes(title), title);
  const [measure = ""] = linksIn(part, "matt");
  const [activity = ""] = linksIn(part, "aktivitet");
  assert.match(part, new RegExp(`<a href="${measure}"[^>]*>[^<]+</a>`));
  await pageOf(elected, measure);
  await pageOf(elected, activity);
  for (const href of linksIn(part, "aktivitet")) {
    const named = new RegExp(`<a href="${href}"[^>]*><strong>([^<]+)</strong></a>`).exec(part)?.[1] ?? "";
    assert.ok((await pageOf(elected, href)).includes(named), `${href} is about ${named}`);
  }
});

test("beside a goal stands who judged it and who approved it; who may read the log is led to its rows", async () => {
  const part = await pageOf(auditor, `${report}?del=mal-1`);
  assert.match(part, /Bakom bedömningen/);
  assert.match(part, /Bedömt av \p{L}+ \p{L}+[^<]* <span class="nowrap">\d{4}-\d\d-\d\d/u);
  assert.match(part, /Godkänt av \p{L}+ \p{L}+ <span class="nowrap">\d{4}-\d\d-\d\d/u);
  const [, log = ""] = /<a href="([^"]+)"[^>]*>Allt om målet i loggen/.exec(part) ?? [];
  assert.match(await pageOf(auditor, log), /Bara det som gäller/);
  const [, versions = ""] = /<a href="([^"]+versioner)"/.exec(part) ?? [];
  await pageOf(auditor, versions);
  const read = await pageOf(elected, `${report}?del=mal-1`);
  assert.match(read, /Bakom bedömningen/);
  assert.doesNotMatch(read, /i loggen|versioner"/);
});
