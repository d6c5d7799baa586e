import { createRequire } from "node:module";
import type { NodeCompiler as Compiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
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
const SHORT_PAGES = 60;

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
 * Compiles one paper and hands the result to `finish` while its files are in place.
 * Throws with Typst's own diagnosis: a paper that cannot be set is a fault in the program, not in what a user wrote.
 */
export function withPaper<Result>(
  { json, files }: Typesetting,
  finish: (paper: NodeTypstDocument, compiler: Compiler) => Result,
): Result {
  const typst = compiler();
  typst.mapShadow("/document.json", Buffer.from(json));
  for (const [path, svg] of files) typst.mapShadow(path, Buffer.from(svg));
  let age: number = CACHE_AGE.short;
  try {
    const compiled = typst.compile({ mainFilePath: "/paper.typ" });
    const paper = compiled.result;
    if (paper === null) {
      const error = compiled.takeError();
      throw new Error(`Typst could not set the paper: ${JSON.stringify(error?.shortDiagnostics ?? null)}`);
    }
    if (paper.numOfPages > SHORT_PAGES) age = CACHE_AGE.long;
    return finish(paper, typst);
  } finally {
    for (const path of files.keys()) typst.unmapShadow(path);
    typst.unmapShadow("/document.json");
    typst.evictCache(age);
  }
}
