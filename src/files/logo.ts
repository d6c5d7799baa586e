import { Resvg } from "@resvg/resvg-js";
import { SaxesParser } from "saxes";
import type { LogoFault } from "#domain/logo-fault.ts";
import { accept, refuse, type Result } from "#domain/result.ts";

/** A logo as it is served: our own drawing of what was sent, never the sent bytes. */
export type Logo = { readonly bytes: Uint8Array; readonly mediaType: "image/png" };

const MOST_BYTES = 500_000;
const MOST_PIXELS = 16_000_000;
const MOST_PARTS = 5_000;
/** Of lines and curves in all, and of style sheets: drawing them takes a time that grows with these. */
const MOST_PATH_LETTERS = 100_000;
const MOST_STYLE_LETTERS = 10_000;
/** Drawn at three times the height it is shown at, and never wider than a phone. */
const HEIGHT = 120;
const WIDEST = 960;

/** What drawings are made of. Nothing that runs, that fetches, that repeats other parts or that needs a font. */
const PARTS = new Set(
  (
    "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath title desc " +
    "metadata style"
  ).split(" "),
);

/**
 * Reads an uploaded logo, SVG or PNG, and draws it anew as PNG: what is served holds no script, no address and no
 * hidden data. Refused with the reason when it is neither, too large, broken, or an SVG with parts beyond plain
 * drawing.
 */
export function readLogo(bytes: Uint8Array): Result<Logo, LogoFault> {
  if (bytes.length > MOST_BYTES) return refuse([{ code: "logo-too-large", most: MOST_BYTES }]);
  if (isPng(bytes)) return drawnPng(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!/<svg[\s>]/.test(text.slice(0, 2_000))) return refuse([{ code: "logo-unknown-kind" }]);
  const fault = svgFault(text);
  return fault === null ? drawn(text) : refuse([fault]);
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const isPng = (bytes: Uint8Array): boolean => PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The size stands in the first part of a PNG, and is looked at before anything is unpacked. */
function drawnPng(bytes: Uint8Array): Result<Logo, LogoFault> {
  if (bytes.length < 33) return refuse([{ code: "logo-broken" }]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return refuse([{ code: "logo-broken" }]);
  if (width * height > MOST_PIXELS) return refuse([{ code: "logo-too-many-pixels", most: MOST_PIXELS }]);
  const data = Buffer.from(bytes).toString("base64");
  return drawn(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<image href="data:image/png;base64,${data}" width="${width}" height="${height}"/></svg>`,
  );
}

function drawn(svg: string): Result<Logo, LogoFault> {
  try {
    const font = { loadSystemFonts: false };
    const { width, height } = new Resvg(svg, { font });
    const isWide = (width / height) * HEIGHT > WIDEST;
    const fitTo = isWide ? ({ mode: "width", value: WIDEST } as const) : ({ mode: "height", value: HEIGHT } as const);
    const image = new Resvg(svg, { font, fitTo }).render();
    // An image that cannot be read is left out in silence: then nothing at all was drawn.
    if (image.pixels.every((byte) => byte === 0)) return refuse([{ code: "logo-broken" }]);
    return accept({ bytes: new Uint8Array(image.asPng()), mediaType: "image/png" });
  } catch {
    return refuse([{ code: "logo-broken" }]);
  }
}

/** A long line in dashes too short to see takes minutes to draw, in which the server answers nobody. */
const DASHES = /stroke-dasharray/i;

/** The first thing in the drawing that is more than a drawing; null for a plain one. */
function svgFault(text: string): LogoFault | null {
  let fault: LogoFault | null = null;
  let parts = 0;
  let pathLetters = 0;
  let styleLetters = 0;
  const parser = new SaxesParser();
  const find = (found: LogoFault): void => void (fault ??= found);
  // A document type can define entities that unfold without end.
  parser.on("doctype", () => find({ code: "logo-has-part", part: "!DOCTYPE" }));
  parser.on("error", () => find({ code: "logo-broken" }));
  parser.on("opentag", ({ name, attributes }) => {
    parts += 1;
    const part = name.includes(":") ? null : name;
    if (parts > MOST_PARTS) find({ code: "logo-too-complicated", most: MOST_PARTS });
    // Drawing programs leave notes under names of their own (sodipodi:namedview): they draw nothing.
    if (part !== null && !PARTS.has(part)) find({ code: "logo-has-part", part });
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on/i.test(key) || isAddress(key, value)) find({ code: "logo-has-part", part: key });
      if (DASHES.test(`${key} ${value}`)) find({ code: "logo-has-part", part: "stroke-dasharray" });
      if (key === "d" || key === "points") pathLetters += value.length;
    }
    if (pathLetters > MOST_PATH_LETTERS) find({ code: "logo-too-complicated", most: MOST_PARTS });
  });
  const readWords = (words: string): void => {
    styleLetters += words.trim().length;
    if (styleLetters > MOST_STYLE_LETTERS) find({ code: "logo-too-complicated", most: MOST_PARTS });
    if (/@import|url\(\s*["']?(?!#|["'])/i.test(words)) find({ code: "logo-has-part", part: "url" });
    if (DASHES.test(words)) find({ code: "logo-has-part", part: "stroke-dasharray" });
  };
  parser.on("text", readWords);
  parser.on("cdata", readWords);
  parser.write(text).close();
  return fault;
}

/** True for what points out of the drawing. */
function isAddress(key: string, value: string): boolean {
  if (key === "href" || key.endsWith(":href")) return !value.startsWith("#");
  return /url\(\s*["']?(?!#|["'])/i.test(value);
}
