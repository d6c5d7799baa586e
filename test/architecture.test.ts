import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each room may import, as ARCHITECTURE.md draws it. `cli` stands for the files at the top of src/. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain"],
  text: ["text", "domain"],
  xlsx: ["xlsx", "domain"],
  files: ["files", "domain", "text", "xlsx"],
  documents: ["documents", "domain", "text", "xlsx"],
  storage: ["storage", "domain"],
  connections: ["connections", "domain"],
  usecases: ["usecases", "domain", "files", "storage", "connections", "documents"],
  web: ["web", "domain", "text", "storage", "documents", "usecases"],
  demo: ["demo", "domain", "files", "storage", "usecases"],
  cli: ["cli", "domain", "text", "files", "storage", "connections", "documents", "usecases", "web", "demo"],
};

type Import = { readonly from: string; readonly specifier: string; readonly target: string | null };

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, "utf8");
  const written = /(?:\bfrom|(?<!-)\bimport)\s*\(?\s*["']([^"']+)["']/g;
  return Array.from(source.matchAll(written), ([, specifier = ""]) => ({
    from: relative(join(root, "src"), file),
    specifier,
    target: resolveInSource(file, specifier),
  }));
}

function resolveInSource(file: string, specifier: string): string | null {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return specifier.startsWith(".") ? relative(join(root, "src"), join(dirname(file), specifier)) : null;
}

const roomOf = (path: string): string => /^[a-z]+\//.exec(path)?.[0].slice(0, -1) ?? "cli";

const all = sourceFiles(join(root, "src")).flatMap(importsOf);

test("every import between rooms follows the law", () => {
  const broken = all.filter(
    ({ from, target }) => target !== null && !target.endsWith(".json") && !LAW[roomOf(from)]?.includes(roomOf(target)),
  );
  assert.deepEqual(broken, []);
});

test("the domain and the texts import no package and nothing of Node", () => {
  const packages = all.filter(({ from, target }) => ["domain", "text"].includes(roomOf(from)) && target === null);
  assert.deepEqual(packages, []);
});

test("every imported file exists", () => {
  const files = new Set(sourceFiles(join(root, "src")).map((file) => relative(join(root, "src"), file)));
  assert.deepEqual(
    all.filter(({ target }) => target !== null && !target.endsWith(".json") && !files.has(target)),
    [],
  );
});

/** One forbidden import per rule, in each way of writing it. */
const VIOLATIONS: readonly (readonly [string, string])[] = [
  ...["files", "text", "documents", "storage", "connections", "usecases", "web"].map(
    (room) => ["domain", `export { x } from "#${room}/x.ts";`] as const,
  ),
  ["domain", 'import { x } from "../text/x.ts"; export const y = x;'],
  ["domain", 'import type { X } from "#files/x.ts"; export type Y = X;'],
  ["domain", 'export const x = await import("#files/x.ts");'],
  ["domain", 'export * from "node:fs";'],
  ["domain", 'export { z } from "zod";'],
  ["domain", "export const now = Date.now();"],
  ["domain", "export const chance = Math.random();"],
  ["domain", 'export const page = fetch("x");'],
  ["domain", "export const home = process.env;"],
  ["text", 'export { x } from "#files/x.ts";'],
  ["text", 'export { isLastOfYear } from "#domain/period.ts";'],
  ["text", 'export { z } from "zod";'],
  ["files", 'export { x } from "#documents/x.ts";'],
  ["files", 'export { x } from "../domain/x.ts";'],
  ["documents", 'export { x } from "#files/x.ts";'],
  ["documents", 'export { x } from "#storage/x.ts";'],
  ["storage", 'export { x } from "#usecases/x.ts";'],
  ["connections", 'export { x } from "#storage/x.ts";'],
  ["usecases", 'export { x } from "#web/x.ts";'],
  ["web", 'export { x } from "#files/x.ts";'],
  ["documents", "const x = 1; export default x;"],
  ["documents", "export const x = (y: any): unknown => y;"],
];

test("the linter refuses each planted violation and accepts the allowed twins", () => {
  const folder = mkdtempSync(join(tmpdir(), "tertial-law-"));
  try {
    copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    const plant = (room: string, name: string, source: string): void => {
      mkdirSync(join(folder, "src", room), { recursive: true });
      writeFileSync(join(folder, "src", room, name), `${source}\n`);
    };
    VIOLATIONS.forEach(([room, source], index) => plant(room, `violation-${index}.ts`, source));
    plant("files", "allowed.ts", 'export { isLastOfYear } from "#domain/period.ts";');
    plant("text", "allowed.ts", 'export type { Period } from "#domain/period.ts";');
    const lint = join(root, "node_modules/oxlint/bin/oxlint");
    const { stdout } = spawnSync(process.execPath, [lint, "--format=unix", "."], { cwd: folder, encoding: "utf8" });
    const refused = new Set(Array.from(stdout.matchAll(/^(src\S+?):\d/gm), (match) => match[1]));
    const expected = VIOLATIONS.map(([room], index) => `src/${room}/violation-${index}.ts`);
    assert.deepEqual([...refused].sort(), expected.sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
