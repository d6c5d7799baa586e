// Makes the README's pictures of the application, docs/skarm-*.png: three screens of the example municipality, as `demo`
// serves it. Wants Chromium (CHROMIUM names another than the usual places' one).
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./node.mjs";

const PORT = 24680;
const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const SIZE = { width: 1280, height: 900 };

const demo = spawn(join(root, "bin/tertial"), ["demo", "--port", String(PORT)], {
  stdio: ["ignore", "ignore", "inherit"],
});
const stopped = new Promise((resolve) => demo.once("exit", resolve));
let browser;
try {
  await answering(`http://127.0.0.1:${PORT}/readyz`);
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  await picture("skarm-att-gora", "Karin Lindqvist", (page) => page.goto("/att-gora"));
  await picture("skarm-uppfoljning", "Ingrid Moberg", (page) => page.goto("/uppfoljning"));
  await picture("skarm-aktivitet", "Karin Lindqvist", (page) =>
    page
      .getByRole("main")
      .getByRole("link", { name: "Läsgaranti i årskurs 1–3 på alla skolor", exact: true })
      .first()
      .click(),
  );
} finally {
  await browser?.close();
  demo.kill("SIGTERM");
  await stopped;
}

/** Somebody logs in, goes somewhere, and what is seen is kept. */
async function picture(name, person, go) {
  const context = await browser.newContext({ viewport: SIZE, baseURL: `http://127.0.0.1:${PORT}`, locale: "sv-SE" });
  const page = await context.newPage();
  await page.goto("/logga-in");
  await page.getByRole("listitem").filter({ hasText: person }).getByRole("button").first().click();
  await go(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(root, "docs", `${name}.png`) });
  await context.close();
}

async function answering(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    const isReady = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${address} never answered.`);
}
