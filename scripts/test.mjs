// Builds the program and runs the tests on the packaged Node: `npm test`, or `npm test -- src/domain` for those below a
// folder. Some start the program as its users do, which is quicker from dist/ than from the sources.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import "./build.mjs";
import { packagedNode, root } from "./node.mjs";

function testsBelow(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== "node_modules" && name !== "dist")
    .flatMap((name) => testsBelow(join(path, name)))
    .filter((file) => /\.test\.tsx?$/.test(file));
}

// The journeys take longest: begun last, one of them would be left to run alone at the end.
const EVERYTHING = ["test/e2e", "test", "src"];

const wanted = process.argv.slice(2);
const places = wanted.length > 0 ? wanted : EVERYTHING;
const files = [...new Set(places.flatMap((path) => testsBelow(join(root, path))))];
if (files.length === 0) {
  console.error("No test files found.");
  process.exit(1);
}
const result = spawnSync(packagedNode(), ["--import", "tsx", "test/run.ts", ...files], { cwd: root, stdio: "inherit" });
process.exit(result.status ?? 1);
