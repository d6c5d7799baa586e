import type { Page } from "playwright-core";
import { DESK, link, looksRight, PHONE, type Stories, tell, WAYS } from "./journey.ts";

/** What the journeys through the application do not stop at, by who opens it. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "Ingrid Moberg": [
    "/mal",
    "/rapport",
    "/jamfor",
    "/sok",
    "/sok?q=skola",
    "/sok?q=zzz",
    "/plan",
    "/plan/ny",
    "/plan/ansvar",
    "/uppfoljning/2026-T3/papekanden",
    "/uppfoljning/2026-T3/lista?visa=saknas",
    "/finns-inte",
  ],
  "Marcus Lindahl": [
    "/jag",
    "/stil",
    "/hjalp",
    "/tillganglighet",
    "/personuppgifter",
    "/utkorg",
    "/administration",
    "/administration/organisation",
    "/administration/organisation/enheter/ny",
    "/administration/personer",
    "/administration/personer/ny",
    "/administration/personer/importera",
    "/administration/styrmodell",
    "/administration/styrmodell/ny",
    "/administration/utseende",
    "/administration/gallring",
    "/administration/gallring/names",
    "/administration/logg",
    "/administration/logg?kontroll=1",
    "/administration/export",
  ],
};

/** At a desk and on a phone. Axe reads the same tree whether scripts run or not: what is done on pages is done in both ways. */
async function lookAtEach(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      await looksRight(page);
    }
  }
}

const OF_A_PLAN = [
  "",
  "?visa=tabell",
  "/andringar",
  "/mal/ny",
  "/matt/ny",
  "/aktivitet/ny",
  "/anta",
  "/nasta",
  "/importera",
];

const stories: Stories = {
  ...Object.fromEntries(
    Object.entries(PAGES).map(([person, addresses]) => [
      `every page that ${person} can open looks right`,
      async ({ visit }) => lookAtEach(await visit(person), addresses),
    ]),
  ),
  "every page of a plan looks right": async ({ visit }) => {
    const ingrid = await visit("Ingrid Moberg");
    await ingrid.goto("/plan");
    await link(ingrid, "Kommunstyrelsen").click();
    const plan = new URL(ingrid.url()).pathname;
    await lookAtEach(
      ingrid,
      OF_A_PLAN.map((end) => plan + end),
    );
    await ingrid.goto(`${plan}?visa=tabell`);
    await ingrid.locator('a[href*="/aktivitet/"]').first().click();
    const activity = new URL(ingrid.url()).pathname;
    await lookAtEach(ingrid, [activity, `${activity}/avsluta`]);
  },
};

await tell(stories, WAYS.slice(0, 1));
