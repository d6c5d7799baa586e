// Runs the benchmarks on the packaged Node: of the command line, or with `web` of the application.
import { spawnSync } from "node:child_process";
import { packagedNode, root } from "./node.mjs";

const [first, ...rest] = process.argv.slice(2);
const words = first === "web" ? ["bench/web.ts", ...rest] : ["bench/run.ts", ...process.argv.slice(2)];
const result = spawnSync(packagedNode(), ["--import", "tsx", ...words], {
  cwd: root,
  stdio: "inherit",
});
process.exit(result.status ?? 1);
