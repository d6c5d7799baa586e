import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { poppler } from "#test/poppler.ts";

export type Paper = "Word" | "PDF" | "Excel";

/** The paper as text, as it comes to the disk of who presses the link. */
export async function download(page: Page, paper: Paper): Promise<string> {
  const coming = page.waitForEvent("download");
  const link = page.getByRole("main").getByRole("link", { name: new RegExp(`^${paper}`) });
  await link.first().click();
  const bytes = new Uint8Array(readFileSync(await (await coming).path()));
  if (paper === "PDF") return poppler("pdftotext", ["-layout"], bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}
