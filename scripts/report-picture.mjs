// Makes docs/rapport-sida-1.png, the README's picture: page 1 of the example's report. Wants pdftoppm (poppler-utils).
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./node.mjs";

const folder = mkdtempSync(join(tmpdir(), "tertial-picture-"));
const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} exited ${status}`);
};
try {
  const report = ["report", "examples/granboda-2024-t3.json", "--period", "2024-T3", "--out", folder];
  run("bin/tertial", [...report, "--document", "report", "--format", "pdf"]);
  const page = ["-r", "80", "-f", "1", "-l", "1", "-png", "-singlefile"];
  run("pdftoppm", [...page, join(folder, "uppfoljningsrapport.pdf"), "docs/rapport-sida-1"]);
} finally {
  rmSync(folder, { recursive: true });
}
