import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#web/package-root.ts";

/** What the build made for browsers; each name carries a hash of its content. */
const names = JSON.parse(readFileSync(join(packageRoot, "dist/assets/names.json"), "utf8")) as readonly string[];

const named = (start: string, end: string): string => {
  const name = names.find((candidate) => candidate.startsWith(start) && candidate.endsWith(end));
  if (name === undefined) throw new Error(`dist/assets has no ${start}…${end}. Run npm run build.`);
  return name;
};

export const ASSETS = { style: named("tertial-", ".css"), script: named("islands-", ".js"), all: names };

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  woff2: "font/woff2",
};

/** The asset's bytes and type; null for a name that the build did not make, whatever it tries to reach. */
export function asset(name: string): { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } | null {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
  if (type === undefined || !names.includes(name)) return null;
  return { bytes: new Uint8Array(readFileSync(join(packageRoot, "dist/assets", name))), type };
}
