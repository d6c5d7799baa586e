import { createRequire } from "node:module";
import type { NodeCompiler as Compiler } from "@myriaddreamin/typst-ts-node-compiler";
import { blockSource } from "./block.typ.ts";
import { readFonts } from "./fonts.ts";
import { paperSource } from "./paper.typ.ts";
import { tableSource } from "./table.typ.ts";
import { textSource } from "./text.typ.ts";
import type { Typesetting } from "./typesetting.ts";

const SOURCES = {
  "/text.typ": textSource,
  "/table.typ": tableSource,
  "/block.typ": blockSource,
  "/paper.typ": paperSource,
} as const;
/**
 * How many papers a laid-out part may go unused before it is forgotten. A long paper is forgotten at once: its layout
 * takes some four megabytes a page.
 */
const CACHE_AGE = { short: 2, long: 0 } as const;
const LONG_BYTES = 3_000_000;

/** The standards that Typst checks a file against and writes into it, as its library names them. */
export type Standard = "ua-1" | "a-2a";

let warm: Compiler | null = null;

/** One compiler a process: fonts and sources are read once, and parts that papers share are laid out once. */
function compiler(): Compiler {
  if (warm !== null) return warm;
  // A native module without named exports for ESM's reader; loaded here, so that other commands never pay for it.
  const { NodeCompiler } = createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler") as {
    NodeCompiler: typeof Compiler;
  };
  warm = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontBlobs: readFonts() }] });
  for (const [path, source] of Object.entries(SOURCES)) warm.addSource(path, source);
  return warm;
}

/**
 * Sets one paper and exports it once for each standard: it must pass them all, and the last export is the result.
 * Throws with Typst's own diagnosis: a paper that cannot be set is a fault in the program, not in what a user wrote.
 */
export function exportPaper({ json, files }: Typesetting, standards: readonly [Standard, ...Standard[]]): Uint8Array {
  const typst = compiler();
  typst.mapShadow("/document.json", Buffer.from(json));
  for (const [path, svg] of files) typst.mapShadow(path, Buffer.from(svg));
  let pdf: Buffer = Buffer.alloc(0);
  try {
    // Compiling anew for a second standard is a matter of looking up. A compiled document kept as an object would hold
    // its megabytes until the garbage collector, which does not see them, comes by.
    for (const pdfStandard of standards) pdf = typst.pdf({ mainFilePath: "/paper.typ" }, { pdfStandard });
    return pdf;
  } finally {
    for (const path of files.keys()) typst.unmapShadow(path);
    typst.unmapShadow("/document.json");
    typst.evictCache(pdf.length > LONG_BYTES ? CACHE_AGE.long : CACHE_AGE.short);
  }
}
