import { zipSync } from "fflate";

/** The earliest time that a zip can hold. Every entry bears it, so that the same paper is the same bytes. */
const TIME = new Date(1980, 0, 1);
/** Already compressed: trying again costs time and gains nothing. */
const STORED = /\.(?:png|jpe?g|gif)$/iu;

/** The files of a package as one zip, in the order given. The list of content types must come first. */
export function archive(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files].map(([name, content]) => {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    return [name, [bytes, { level: STORED.test(name) ? 0 : 6, mtime: TIME }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
