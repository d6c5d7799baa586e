import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A Markdown table, words left and figures right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");

/** Prints the figures with when, where and by which command; `--write` also puts them in their place in README.md. */
export function printFigures(place: string, command: string, figures: string): void {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "?"}), Node ${process.version}`;
  const text = `Measured ${new Date().toISOString().slice(0, 10)} on ${machine}: \`${command}\`.\n\n${figures}`;
  process.stdout.write(`${text}\n`);
  if (!process.argv.includes("--write")) return;
  const readme = join(dirname(fileURLToPath(import.meta.url)), "README.md");
  const marks = new RegExp(`(<!-- ${place} -->)[^]*?(<!-- end -->)`);
  writeFileSync(
    readme,
    readFileSync(readme, "utf8").replace(marks, (_, from: string, to: string) => `${from}\n\n${text}\n\n${to}`),
  );
}
