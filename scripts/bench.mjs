// Runs the benchmarks on the packaged Node.
import { spawnSync } from "node:child_process";
import { packagedNode, root } from "./node.mjs";

const result = spawnSync(packagedNode(), ["--import", "tsx", "bench/run.ts", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(result.status ?? 1);
