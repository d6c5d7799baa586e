// All static checks, every one run even when one fails; exits 1 when any did.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { packagedNode, root } from "./node.mjs";

const checks = {
  prettier: ["prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
  oxlint: ["oxlint/bin/oxlint", "--deny-warnings"],
  tsc: ["typescript/bin/tsc", "-p", "."],
  "tsc (domain)": ["typescript/bin/tsc", "-p", "src/domain"],
  "tsc (islands)": ["typescript/bin/tsc", "-p", "src/web/islands"],
  knip: ["knip/bin/knip.js"],
};
let failed = false;
for (const [name, [script, ...args]] of Object.entries(checks)) {
  const result = spawnSync(packagedNode(), [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  console.error(`${name}: ${result.status === 0 ? "ok" : "FAILED"}`);
  failed ||= result.status !== 0;
}
process.exit(failed ? 1 : 0);
