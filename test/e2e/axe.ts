import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has to say of the page as it stands. It is put in by the tools' own door, which the page's policy does not shut. */
export async function axeOn(page: Page): Promise<readonly string[]> {
  if (await page.evaluate("!('axe' in window)")) await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    "axe.run({ resultTypes: ['violations'], preload: false })",
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
