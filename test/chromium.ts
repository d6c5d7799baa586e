import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** One process without graphics card or sandbox (containers have neither), that calls nobody. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function findChromium(): string {
  const given = process.env["CHROMIUM"];
  const found = given ?? PLACES.find((place) => existsSync(place));
  if (found !== undefined && existsSync(found)) return found;
  const looked = given === undefined ? PLACES.join(", ") : given;
  throw new Error(`This test needs Chromium, which is not at ${looked}. Install it or set CHROMIUM to its path.`);
}

/** The machine's own Chromium, with an empty profile. Fails, never skips, when there is none. Close it after use. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}
