// Bundles the command line into dist/ in split chunks, so that a command loads only what it needs.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./node.mjs";

rmSync(join(root, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  minifySyntax: true,
  sourcemap: "linked",
  // Native add-ons and packages that find files beside themselves stay in node_modules.
  external: ["@myriaddreamin/typst-ts-node-compiler", "@resvg/resvg-js", "@expo-google-fonts/*"],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: "warning",
});
