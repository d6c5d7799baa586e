import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { WEB_STYLE_UNSEEN } from "./unseen.tables.ts";

const here = import.meta.dirname;
const kit = join(here, "../kit");

/** The text of each file below a folder, tests apart. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
    .map((name) => readFileSync(join(folder, name), "utf8"));

const namesIn = (text: string): readonly string[] => text.match(/\b[A-Z]\w+\b/g) ?? [];

/** Every component that a kit file gives to others, with the names in its own body. */
const parts = new Map(
  filesIn(kit).flatMap((text) =>
    text.split(/^(?=(?:export )?function )/m).flatMap((body) => {
      const [, name] = /^(?:export )?function ([A-Z]\w+)/.exec(body) ?? [];
      return name === undefined ? [] : [[name, { isGiven: body.startsWith("export"), uses: namesIn(body) }] as const];
    }),
  ),
);

/** What the page shows: the parts that its samples name, and those that these are made of. */
function shown(): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = filesIn(here).flatMap(namesIn);
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const part = parts.get(name);
    if (part === undefined || seen.has(name)) continue;
    seen.add(name);
    left.push(...part.uses);
  }
  return seen;
}

test("the design page shows every part of the kit, or it is said why one cannot be seen there", () => {
  const seen = shown();
  const given = [...parts].filter(([, { isGiven }]) => isGiven).map(([name]) => name);
  const missing = given.filter((name) => !seen.has(name));
  assert.ok(given.length > 40, `${given.length} parts`);
  assert.deepEqual(missing.sort(), Object.keys(WEB_STYLE_UNSEEN).sort());
});
