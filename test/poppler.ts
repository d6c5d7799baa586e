import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What one of Poppler's programs says of a PDF: the reading of somebody who did not write it. Fails, never skips, when
 * the program is not installed (Debian and Ubuntu: apt-get install poppler-utils).
 */
export function poppler(
  program: "pdfinfo" | "pdffonts" | "pdftotext",
  flags: readonly string[],
  pdf: Uint8Array,
): string {
  const folder = mkdtempSync(join(tmpdir(), "tertial-pdf-"));
  const file = join(folder, "paper.pdf");
  try {
    writeFileSync(file, pdf);
    const output = program === "pdftotext" ? [file, "-"] : [file];
    return execFileSync(program, [...flags, ...output], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(`This test needs ${program}: install poppler-utils.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
