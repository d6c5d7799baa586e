// The Node this project runs on, whatever `node` started the script: the packaged Node 24, by absolute path.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function packagedNode() {
  const path = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  throw new Error(`Node 24 is missing: ${path}. Run npm ci on Linux x64 or arm64, or use Node 24 or later.`);
}
