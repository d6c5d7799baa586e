import assert from "node:assert/strict";
import { aBrowser, anApp, type Browser } from "#test/browser.ts";
import type { TestDatabase } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

/** A municipality's plan as those who may change it, read it and have nothing to do with it meet it in their browsers. */
export async function aPlanInBrowsers(data: TestDatabase) {
  const municipality = await aMunicipality(data);
  const other = await aMunicipality(data, "Grannkommun");
  const { app } = anApp(data);
  const coordinator = await aBrowser(app, data, municipality, "coordinator");
  const plan = `/plan/${municipality.planId}`;
  return {
    municipality,
    plan,
    coordinator,
    reader: await aBrowser(app, data, municipality, "elected"),
    stranger: await aBrowser(app, data, municipality, null),
    foreign: await aBrowser(app, data, other, "coordinator"),
    pathOf: (title: string) => pathOf(coordinator, plan, title),
    fieldsOf: (path: string) => fieldsOf(coordinator, path),
  };
}

/** The row of a part, from the link in the tree that leads to it. */
async function pathOf(coordinator: Browser, plan: string, title: string): Promise<string> {
  const html = await (await coordinator.get(plan)).text();
  const link = new RegExp(`href="(${plan}/[a-z]+/\\d+)"[^>]*>(?:(?!</a>).)*${title}`).exec(html);
  assert.ok(link?.[1] !== undefined, title);
  return link[1];
}

/** A form's fields as the page has them: hidden ones, what is typed, what is chosen. */
async function fieldsOf(coordinator: Browser, path: string): Promise<Record<string, string>> {
  const html = await (await coordinator.get(path)).text();
  const form = /<form method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of form.matchAll(
    /<input (?=[^>]*type="(?:text|hidden)")(?=[^>]*name="([^"]+)")[^>]*value="([^"]*)"/g,
  )) {
    fields[name] = value;
  }
  for (const [, name = "", value = ""] of form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)/g))
    fields[name] = value;
  for (const [, name = "", options = ""] of form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)) {
    fields[name] ??= /<option (?=[^>]*selected)[^>]*value="([^"]*)"/.exec(options)?.[1] ?? "";
  }
  const radio = /<input (?=[^>]*type="radio")(?=[^>]*checked)[^>]*name="([^"]+)"[^>]*value="([^"]*)"/.exec(form);
  if (radio?.[1] !== undefined) fields[radio[1]] = radio[2] ?? "";
  delete fields["formToken"];
  return fields;
}
