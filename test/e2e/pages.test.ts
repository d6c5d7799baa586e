import assert from "node:assert/strict";
import { test } from "node:test";
import { aJourney, looksRight, SIGHTS } from "./journey.ts";

const journey = await aJourney();

const PAGES: Readonly<Record<string, readonly string[]>> = {
  "Ingrid Moberg": ["/mal", "/rapport", "/jamfor", "/plan/ny", "/sok", "/sok?q=skola", "/sok?q=zzz", "/finns-inte"],
  "Marcus Lindahl": [
    "/jag",
    "/stil",
    "/hjalp",
    "/tillganglighet",
    "/personuppgifter",
    "/administration",
    "/administration/organisation",
    "/administration/personer",
    "/administration/styrmodell",
    "/administration/utseende",
    "/administration/gallring",
    "/administration/logg",
    "/administration/export",
  ],
};

for (const way of SIGHTS) {
  for (const [person, paths] of Object.entries(PAGES)) {
    test(`every page that ${person} can open looks right ${way.name}`, async () => {
      const page = await journey.visit(person, way);
      for (const path of paths) {
        await page.goto(path);
        await looksRight(page);
      }
    });
  }
}

test("nothing failed inside", () => {
  assert.deepEqual(journey.failures, []);
});
