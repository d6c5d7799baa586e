// Kills the server and PostgreSQL among many saves, again and again: npm run faults -- --times 100
import { spawnSync } from "node:child_process";
import "./build.mjs";
import { packagedNode, root } from "./node.mjs";

const result = spawnSync(packagedNode(), ["--import", "tsx", "test/faults/run.ts", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(result.status ?? 1);
