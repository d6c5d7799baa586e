import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** What the Latin files hold, as their package states it; other letters come from the reader's own fonts. */
const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

function face(style: "normal" | "italic"): string {
  const file = resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`);
  const data = readFileSync(file).toString("base64");
  return `@font-face{font-family:"Source Sans 3";font-style:${style};font-weight:200 900;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${LATIN}}`;
}

/** Source Sans 3 (OFL 1.1) inside the page, 77 kB: the charts are drawn for its widths, and nothing may be fetched. */
export const fontFaces = `${face("normal")}\n${face("italic")}`;
