import { renderAsync } from "@resvg/resvg-js";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
/** The faces that the charts name; the machine's own fonts are left out, so that no machine draws differently. */
const FONTS = ["400Regular", "600SemiBold"].map((face) =>
  resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`),
);
const TEXT = /<text\b/u;
/** Pictures are shown as SVG; the raster is for readers that cannot. A chart of 144 dots an inch is sharp enough there, and half the size of one of 192. */
const SYMBOL_SIDE = 96;
const CHART_ZOOM = 1.5;

const symbols = new Map<string, Promise<Uint8Array>>();

/** A chart as PNG. Text is set in Source Sans 3. The same drawing gives the same bytes. */
export async function rasteriseChart(svg: string): Promise<Uint8Array> {
  return (await renderAsync(svg, { font: fontsFor(svg), fitTo: { mode: "zoom", value: CHART_ZOOM } })).asPng();
}

/** A symbol as PNG. There are few of them and every paper has them, so each is drawn once in a process. */
export function rasteriseSymbol(svg: string): Promise<Uint8Array> {
  const known = symbols.get(svg);
  if (known !== undefined) return known;
  const drawn = renderAsync(svg, { font: fontsFor(svg), fitTo: { mode: "width", value: SYMBOL_SIDE } }).then((image) =>
    image.asPng(),
  );
  symbols.set(svg, drawn);
  return drawn;
}

/** Reading the fonts takes longer than drawing: only a drawing with words in it pays for them. */
function fontsFor(svg: string): { loadSystemFonts: false; fontFiles?: string[] } {
  return TEXT.test(svg) ? { loadSystemFonts: false, fontFiles: FONTS } : { loadSystemFonts: false };
}
