// Writes src/storage/tables.generated.ts from a database that all migrations have run on: npm run database-types
import { spawnSync } from "node:child_process";
import { packagedNode, root } from "./node.mjs";

const result = spawnSync(packagedNode(), ["--import", "tsx", "scripts/generate-tables.ts"], {
  cwd: root,
  stdio: "inherit",
});
process.exit(result.status ?? 1);
