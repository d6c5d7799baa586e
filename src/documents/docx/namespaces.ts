export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The prefixes that a paper's own XML uses, by what they stand for. */
export const NAMESPACES = {
  w: WORD,
  r: RELATIONSHIPS,
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  asvg: "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
  adec: "http://schemas.microsoft.com/office/drawing/2017/decorative",
} as const;

/** The declarations for the root of a part. */
export function declared(prefixes: readonly (keyof typeof NAMESPACES)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]));
}
