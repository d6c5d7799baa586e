/** Text in a cell's XML. Excel writes characters that XML cannot hold as `_xHHHH_`; so do we. */
export function escapeCellText(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4})/g, "_x005F_").replaceAll(NOT_IN_XML, escapeCharacter);
}

/** The other way. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Control characters, carriage return (XML would make it a line feed), lone surrogates, the two non-characters. */
// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
